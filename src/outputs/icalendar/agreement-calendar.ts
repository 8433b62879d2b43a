import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Deadline } from '../../domain/agreement/deadline.ts'
import { deadlinesOf } from '../../domain/agreement/judged-duties.ts'
import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import type { WindowedEvent } from './feed-window.ts'
import { fittedFeed } from './fitted-feed.ts'
import { formatEvent, type CalendarEvent } from './icalendar.ts'

/** The deadlines of every agreement as the text of /avtal/halldatum.ics, with reminders for those not yet done. */
export function deadlineCalendar(site: Site): string {
  const { siteName } = site.data.settings
  return fittedFeed({
    name: `Hålldatum – ${siteName}`,
    notes: ['Hålldatum i avtalet, med påminnelser.', ...(site.isExample ? [exampleSentence] : [])],
    url: absoluteUrl(addresses.followUp(), site.url),
    source: absoluteUrl(addresses.deadlinesFeed(), site.url),
    events: site.data.partnership.agreements
      .flatMap((agreement) => eventsOf(agreement, site))
      .map(toWindowedEvent),
    today: site.today,
  })
}

const exampleSentence = 'Exempeldata: pengarna och uppföljningen är påhittade.'

function toWindowedEvent(event: CalendarEvent): WindowedEvent {
  const text = formatEvent(event)
  return { text, bytes: Buffer.byteLength(text), date: event.date, plannedDate: null, isPlain: true }
}

/** At nine in the morning, 30 and 7 days before: an all-day event begins at midnight. */
const reminders = ['-P29DT15H', '-P6DT15H']

function eventsOf(agreement: Agreement, site: Site): CalendarEvent[] {
  const seen = new Map<string, number>()
  return deadlinesOf(site.data.partnership, agreement).map((deadline) => {
    const name = slugOf(`${agreement.id} ${deadline.what} ${deadline.due.year}`)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return toEvent({ agreement, deadline, site, name: times === 1 ? name : `${name}-${times}` })
  })
}

interface EventFacts {
  agreement: Agreement
  deadline: Deadline
  site: Site
  name: string
}

function toEvent({ agreement, deadline, site, name }: EventFacts): CalendarEvent {
  const isDone = deadline.done !== null
  return {
    uid: `halldatum-${name}@${site.idHost}`,
    revision: { sequence: isDone ? 1 : 0, changed: lastKnown(agreement, deadline) },
    date: deadline.due,
    lastDate: null,
    time: { kind: 'all-day', note: null },
    summary: isDone
      ? `KLART: ${deadline.what}`
      : `Senast ${formatDate(deadline.due, null)}: ${deadline.what}`,
    description: describe(deadline, site),
    location: null,
    coordinates: null,
    url: absoluteUrl(addresses.followUp(), site.url),
    status: 'CONFIRMED',
    categories: ['Hålldatum'],
    reminders: isDone ? [] : reminders,
  }
}

function describe(deadline: Deadline, site: Site): string {
  const lines = [
    `Ansvarig: ${deadline.who}.`,
    deadline.recipient && `Lämnas till: ${deadline.recipient}.`,
    deadline.done && `Klart ${formatDate(deadline.done, null)}.`,
    deadline.note,
    absoluteUrl(addresses.followUp(), site.url),
    site.isExample && exampleSentence,
  ]
  return lines.filter(Boolean).join('\n')
}

/** The sheet doesn't say when a row was changed, and the hour of the build must not pass for it. */
function lastKnown(agreement: Agreement, { done }: Deadline): Temporal.Instant {
  const day = done ?? agreement.validFrom.value
  return Temporal.Instant.from(`${day.toString()}T00:00:00Z`)
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('sv')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
