import type { Activity } from '../../domain/programme/activity.ts'
import {
  isOff,
  slotOf,
  toCalendarEntries,
  type CalendarEntry,
} from '../../domain/occurrences/calendar-entries.ts'
import { activityById, placeById } from '../../domain/lookup.ts'
import { endOf } from '../../domain/occurrences/occurrence-instants.ts'
import {
  formatSlot,
  wordsForOccurrence,
  type OccurrenceLabel,
} from '../../domain/occurrences/occurrence-words.ts'
import type { Occurrence, Slot } from '../../domain/occurrences/occurrence.ts'
import { formatTimeWithNote } from '../../domain/programme/schedule-words.ts'
import { addresses } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { formatDaySpan } from '../../domain/time/date-list-words.ts'
import { capitalize, formatDay, formatWeekday } from '../../domain/time/swedish.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { aboutDate } from './about-date.ts'
import { upcomingOf } from './activity-list.ts'
import { formatMonth } from '../calendar/calendar-periods.ts'
import { toLeaf, type Leaf } from '../calendar/leaf.ts'
import { stateOf, type RowState } from '../calendar/occurrence-row.ts'
import type { Link } from '../frame/page-frame.ts'

/** One of the next dates of an activity. */
export interface NextDate extends DateParts {
  /** "Tisdag 8 december klockan 13.00 till 15.00" */
  when: string
  /** "Inställt: Bingo"; null where it is nextOn as planned. */
  title: string | null
  status: string | null
  tone: 'plain' | 'notice' | 'stop'
  ends: string
}

/** A date as a leaf, its day and its time apart. */
export interface DateParts {
  iso: string
  leaf: Leaf
  /** "tisdag" */
  weekday: string
  /** "Tisdag 8 december" */
  day: string
  /** "Klockan 13.00 till 15.00", with the words beside it */
  time: string
  /** What is said of this date alone: its subject, its own room, price and sign-up; null where all is as usual. */
  about: string | null
  mark: OccurrenceLabel | null
  state: RowState
  /** Where, when that isn't the activity's own place; else null. */
  elsewhere: Link | null
}

/** A date in the list of all. */
export interface ActivityDate extends DateParts {
  /** The fragment that lists link to; null for the date from which something was moved. */
  anchor: string | null
  /** "Tisdag 8 december klockan 13.00 till 15.00"; after a mark, "tisdag 8 december klockan 13.00 till 15.00, Eken". */
  when: string
  /** The same with the status first where there is one. */
  text: string
  status: string | null
  isOff: boolean
  /** When it is over, for the script; null for what has been. */
  ends: string | null
  /** Whether it is printed: one of the next ten that the next time doesn't tell of, or a later one that is not as planned. */
  isOnPaper: boolean
}

/** The dates of one month; those that have been stand in a group of their own. */
export interface DateGroup {
  heading: string
  dates: ActivityDate[]
  /** Whether any of its dates is printed. */
  isOnPaper: boolean
}

/** The coming entries up to and with the first that is nextOn, so that a cancelled one is followed by a real one. */
export function toNextDates(site: Site, activity: Activity): NextDate[] {
  const entries = toCalendarEntries(upcomingOf(site, activity.id)).filter(isFirstDay)
  const next = nextEntries(entries, site.today)
  return next.map((entry, index) => {
    const date = toNextDate(entry, site)
    // What is moved is told at the day it was; at the day it is, right below, the mark says so.
    return next[index - 1]?.occurrence === entry.occurrence ? { ...date, status: null } : date
  })
}

function nextEntries(entries: readonly CalendarEntry[], today: Temporal.PlainDate): CalendarEntry[] {
  const isAhead = ({ date, occurrence }: CalendarEntry) =>
    [occurrence.lastDate ?? date, occurrence.lastDate ?? occurrence.date].every(
      (each) => Temporal.PlainDate.compare(each, today) >= 0,
    )
  const coming = entries.filter(isAhead)
  const nextOn = coming.findIndex((entry) => !isOff(entry))
  return coming.slice(0, nextOn < 0 ? undefined : nextOn + 1).slice(-mostNext)
}

/** What goes on for several days is one date of the activity, told with its last day. */
function isFirstDay({ kind }: CalendarEntry): boolean {
  return kind !== 'continues'
}

/** All dates in the horizon: what has been first, under one heading, then by month. */
export function toActivityDates(site: Site, all: readonly CalendarEntry[]): DateGroup[] {
  const entries = all.filter(isFirstDay)
  const isPast = (entry: CalendarEntry) => Temporal.PlainDate.compare(lastDayOf(entry), site.today) < 0
  const past = entries.filter(isPast).map((entry) => ({
    ...toDate(entry, site, site.today),
    isOnPaper: false,
  }))
  const coming = entries.filter((entry) => !isPast(entry))
  const next = new Set(nextEntries(entries, site.today))
  const months = Map.groupBy(coming.entries(), ([, { date }]) => formatMonth(date.toPlainYearMonth()))
  const groups = [...months].map(([heading, group]) => {
    const dates = group.map(([index, entry]) => ({
      ...toDate(entry, site, entry.date),
      isOnPaper: !next.has(entry) && (index < mostOnPaper || isUnlikePlan(entry)),
    }))
    return { heading, dates, isOnPaper: dates.some(({ isOnPaper }) => isOnPaper) }
  })
  return past.length > 0
    ? [...groups, { heading: 'De senaste veckorna', dates: past, isOnPaper: false }]
    : groups
}

function lastDayOf(entry: CalendarEntry): Temporal.PlainDate {
  return slotOf(entry).lastDate ?? entry.date
}

const mostNext = 6

/** A paper on a wall is good for some weeks; what lies beyond is asked for. */
const mostOnPaper = 10

/** Cancelled, moved or changed, as nobody could guess from the days in words. What is uncertain is asked for. */
function isUnlikePlan({ occurrence }: CalendarEntry): boolean {
  return occurrence.status !== 'planned' && occurrence.status !== 'uncertain'
}

function toNextDate(entry: CalendarEntry, site: Site): NextDate {
  const words = wordsForOccurrence(entry.occurrence, site, entry.kind)
  const slot = slotOf(entry)
  return {
    ...toParts(entry, site, site.today),
    when: capitalize(withNote(formatSlot(slot, site.today), slot)),
    title: words.label && words.title,
    status: words.sentences.length > 0 ? words.sentences.join(' ') : null,
    tone: isOff(entry) ? 'stop' : words.label ? 'notice' : 'plain',
    ends: endOf(slot) ?? slot.date.toString(),
  }
}

/** `reference`: a day of the year that needn't be written. */
function toDate(
  entry: CalendarEntry,
  site: Site,
  reference: Temporal.PlainDate,
): Omit<ActivityDate, 'isOnPaper'> {
  const { occurrence, kind } = entry
  const words = wordsForOccurrence(occurrence, site, kind)
  const slot = slotOf(entry)
  const slotText = withNote(formatSlot(slot, reference), slot)
  const place = placeById(site.data, slot.placeId).name
  const when = withAbout(words.label ? `${slotText}, ${place}` : capitalize(slotText), occurrence, site)
  return {
    ...toParts(entry, site, reference),
    anchor: kind === 'in-force' ? occurrence.anchor : null,
    when,
    text: words.label ? `${words.label}: ${when}` : when,
    status: isSaidOfAll(entry, site) || words.sentences.length === 0 ? null : words.sentences.join(' '),
    isOff: isOff(entry),
    ends: isBefore(entry.date, site.today) ? null : (endOf(slot) ?? slot.date.toString()),
  }
}

function toParts(entry: CalendarEntry, site: Site, reference: Temporal.PlainDate): DateParts {
  const { date, lastDate, time, placeId } = slotOf(entry)
  const place = placeById(site.data, placeId)
  const isUsual = activityById(site.data, entry.occurrence.activityId).placeId === placeId
  return {
    iso: date.toString(),
    leaf: toLeaf(date),
    weekday: formatWeekday(date),
    day: capitalize(
      lastDate ? formatDaySpan({ from: date, to: lastDate }, reference) : formatDay(date, reference),
    ),
    time: capitalize(formatTimeWithNote(time)),
    about: aboutDate(entry.occurrence, site),
    mark: wordsForOccurrence(entry.occurrence, site).label,
    state: stateOf(entry),
    elsewhere: isUsual ? null : { address: addresses.place(placeId), text: place.name },
  }
}

function withNote(when: string, { time }: Slot): string {
  return time.note === null ? when : `${when} (${time.note})`
}

function withAbout(text: string, occurrence: Occurrence, site: Site): string {
  const about = aboutDate(occurrence, site)
  return about === null ? text : `${text}. ${about}`
}

/** A whole activity that is nextOn back says so at its top, with the number; each date then needs its label alone. */
function isSaidOfAll({ occurrence }: CalendarEntry, site: Site): boolean {
  const isPlain = occurrence.status === 'uncertain' && !occurrence.original && !occurrence.reason
  return isPlain && activityById(site.data, occurrence.activityId).heldSince !== null
}
