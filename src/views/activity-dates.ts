import type { Activity } from '../domain/activity.ts'
import { slotOf, toCalendarEntries, type CalendarEntry } from '../domain/calendar-entries.ts'
import { activityById, placeById } from '../domain/lookup.ts'
import { endOf } from '../domain/occurrence-instants.ts'
import { formatSlot, wordsForOccurrence } from '../domain/occurrence-words.ts'
import type { Site } from '../domain/site.ts'
import { capitalize } from '../domain/swedish.ts'
import { upcomingOf } from './activity-list.ts'
import { formatMonth } from './calendar-periods.ts'

/** One of the next dates of an activity. */
export interface NextDate {
  iso: string
  /** "Tisdag 8 december klockan 13.00 till 15.00" */
  when: string
  /** "Inställt: Bingo"; null where it is held as planned. */
  title: string | null
  status: string | null
  tone: 'plain' | 'notice' | 'stop'
  ends: string
}

/** A date in the list of all. */
export interface ActivityDate {
  /** The fragment that lists link to; null for the date from which something was moved. */
  anchor: string | null
  /** "Tisdag 8 december klockan 13.00 till 15.00", with the status first where there is one. */
  text: string
  status: string | null
  isOff: boolean
  /** When it is over, for the script; null for what has been. */
  ends: string | null
}

/** The dates of one month; those that have been stand in a group of their own. */
export interface DateGroup {
  heading: string
  dates: ActivityDate[]
}

/** The coming entries up to and with the first that is held, so that a cancelled one is followed by a real one. */
export function toNextDates(site: Site, activity: Activity): NextDate[] {
  const entries = toCalendarEntries(upcomingOf(site, activity.id)).filter(
    ({ date }) => Temporal.PlainDate.compare(date, site.today) >= 0,
  )
  const held = entries.findIndex((entry) => !isOff(entry))
  return entries
    .slice(0, held < 0 ? undefined : held + 1)
    .slice(-mostNext)
    .map((entry) => toNextDate(entry, site))
}

/** All dates in the horizon: what has been first, under one heading, then by month. */
export function toActivityDates(site: Site, entries: readonly CalendarEntry[]): DateGroup[] {
  const isPast = ({ date }: CalendarEntry) => Temporal.PlainDate.compare(date, site.today) < 0
  const months = Map.groupBy(
    entries.filter((entry) => !isPast(entry)),
    ({ date }) => formatMonth(date.toPlainYearMonth()),
  )
  const past = entries.filter(isPast)
  return [
    ...[...months].map(([heading, group]) => ({
      heading,
      dates: group.map((entry) => toDate(entry, site, entry.date)),
    })),
    ...(past.length > 0
      ? [{ heading: 'De senaste veckorna', dates: past.map((entry) => toDate(entry, site, site.today)) }]
      : []),
  ]
}

const mostNext = 6

function isOff({ occurrence, kind }: CalendarEntry): boolean {
  return kind === 'moved-away' || occurrence.status === 'cancelled'
}

function toNextDate(entry: CalendarEntry, site: Site): NextDate {
  const words = wordsForOccurrence(entry.occurrence, site)
  const slot = slotOf(entry)
  return {
    iso: entry.date.toString(),
    when: capitalize(formatSlot(slot, site.today)),
    title: words.label && words.title,
    status: words.sentences.length > 0 ? words.sentences.join(' ') : null,
    tone: isOff(entry) ? 'stop' : words.label ? 'notice' : 'plain',
    ends: endOf(slot) ?? slot.date.toString(),
  }
}

/** `reference`: a day of the year that needn't be written. */
function toDate(entry: CalendarEntry, site: Site, reference: Temporal.PlainDate): ActivityDate {
  const { occurrence, kind } = entry
  const words = wordsForOccurrence(occurrence, site)
  const slot = slotOf(entry)
  const when = formatSlot(slot, reference)
  const place = placeById(site.data, slot.placeId).name
  return {
    anchor: kind === 'in-force' ? occurrence.anchor : null,
    text: words.label ? `${words.label}: ${when}, ${place}` : capitalize(when),
    status: isSaidOfAll(entry, site) || words.sentences.length === 0 ? null : words.sentences.join(' '),
    isOff: isOff(entry),
    ends:
      Temporal.PlainDate.compare(entry.date, site.today) < 0 ? null : (endOf(slot) ?? slot.date.toString()),
  }
}

/** A whole activity that is held back says so at its top, with the number; each date then needs its label alone. */
function isSaidOfAll({ occurrence }: CalendarEntry, site: Site): boolean {
  const isPlain = occurrence.status === 'uncertain' && !occurrence.original && !occurrence.reason
  return isPlain && activityById(site.data, occurrence.activityId).heldSince !== null
}
