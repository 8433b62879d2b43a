import {
  concernsPlace,
  slotOf,
  toCalendarEntries,
  type CalendarEntry,
} from '../../domain/occurrences/calendar-entries.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import { activityById } from '../../domain/lookup.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { costSentences } from '../../domain/programme/cost-words.ts'
import { phoneFor } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import { formatTimeWithNote } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatDaySpan } from '../../domain/time/date-list-words.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { capitalize, formatDay } from '../../domain/time/swedish.ts'
import { wrap } from './text-lines.ts'

/** A day at a place, in lines of plain text: its heading, the first of a week with the week above, and what happens. */
export interface DayText {
  date: Temporal.PlainDate
  lines: string[]
}

/** What holds for every date of which no sign-up is told. */
export const signUpRule = 'Du behöver inte anmäla dig om inget sägs om anmälan.'

/** Every day on which something happens at a place, or was to happen and doesn't, with price and sign-up. */
export function toDayTexts(place: Place, span: DaySpan, site: Site): DayText[] {
  const days = [...Map.groupBy(entriesAt(place, span, site), ({ date }) => date.toString())]
  return days.map(([iso, entries], index) => {
    const date = Temporal.PlainDate.from(iso)
    const before = days[index - 1]?.[0]
    const opensWeek = !before || isoWeekOf(Temporal.PlainDate.from(before)).week !== isoWeekOf(date).week
    return {
      date,
      lines: [
        ...(opensWeek ? ['', `VECKA ${isoWeekOf(date).week}`] : []),
        ...(opensWeek ? [] : ['']),
        formatDay(date, site.today).toLocaleUpperCase('sv'),
        ...entries.flatMap((entry) => entryLines(entry, site)),
      ],
    }
  })
}

function entriesAt({ id }: Place, { from, to }: DaySpan, site: Site): CalendarEntry[] {
  const inSpan = ({ date }: CalendarEntry) =>
    Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0
  const entries = toCalendarEntries(occurrencesOf(site, 'place', id))
  return entries.filter((entry) => inSpan(entry) && concernsPlace(entry, id))
}

function entryLines(entry: CalendarEntry, site: Site): string[] {
  const { occurrence } = entry
  const slot = slotOf(entry)
  const activity = activityById(site.data, occurrence.activityId)
  const { room } = termsOn(activity, { own: occurrence.own, placeId: slot.placeId })
  const { title, sentences } = wordsForOccurrence(occurrence, site, entry.kind)
  const where = room ? `, ${room}` : ''
  const days = slot.lastDate ? `, ${formatDaySpan({ from: slot.date, to: slot.lastDate }, null)}` : ''
  const text = `${capitalize(formatTimeWithNote(slot.time))}${days}: ${title}${where}.`
  const terms = termsInWords(entry, site)
  return [...wrap([text, ...terms].join(' ')), ...sentences.flatMap(wrap).map((line) => `  ${line}`)]
}

/**
 * Price and sign-up, where it is held on that day; whoever must sign up hears the number at once. That nobody need is said once,
 * for the whole text (see signUpRule).
 */
function termsInWords({ occurrence, kind }: CalendarEntry, site: Site): string[] {
  if (occurrence.status === 'cancelled' || kind !== 'in-force') return []
  const activity = activityById(site.data, occurrence.activityId)
  const terms = termsOn(activity, occurrence)
  if (occurrence.isFull || terms.booking.kind === 'not-needed') return [`${formatPrice(terms.price)}.`]
  const call = terms.booking.kind === 'needed' ? [`Ring ${phoneFor(activity, site).display}.`] : []
  return [...costSentences(terms, occurrence.date), ...call]
}
