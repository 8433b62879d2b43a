import type { CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { mostRowsOfDay } from '../../domain/published/parted-days.ts'
import { mostRows } from '../../domain/published/parted-lists.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { publicHolidayName } from '../../domain/time/public-holidays.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { capitalize, formatDate, formatDay } from '../../domain/time/swedish.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { daysOfWeek } from './calendar-periods.ts'
import { datesIn, entriesAt, type Whereabouts } from './entries-by-day.ts'
import { toListedOccurrence, type ListedOccurrence } from './listed-occurrence.ts'
import { toLeaf, type Leaf } from './leaf.ts'
import type { Link } from '../frame/page-frame.ts'

/** A day and what happens on it. */
export interface Day {
  /** "2026-12-08", also the fragment of its section. */
  iso: string
  /** "Tisdag 8 december" */
  heading: string
  /** Its numeral, and whether it is a Sunday or a public holiday. */
  leaf: Leaf
  /** Whether it had been when the page was made. */
  isPast: boolean
  /** "Helgdag: julafton" */
  holiday: string | null
  occurrences: ListedOccurrence[]
  /** Of a list that was cut, those that come forward as the first of them have been. */
  waiting?: ListedOccurrence[]
  /** The way to the rest, where the list was cut. */
  more: Link | null
}

/** Which entries a list takes, and how. */
export interface DayListOptions extends Whereabouts {
  /** Takes an entry or leaves it out. */
  filter?: (entry: CalendarEntry) => boolean
  /** Leaves out days on which nothing happens. */
  onlyDaysWithEntries?: boolean
}

/** Every day of a span with its entries, in order of time. Names of links are unique among them. */
export function toDays(site: Site, span: DaySpan, options: DayListOptions = {}): Day[] {
  const { filter = () => true, ownPlaceId = null, onlyDaysWithEntries = false } = options
  const days = datesIn(span).map((date) => {
    const entries = entriesAt(site, date, options).filter(filter)
    return toDay(
      site,
      date,
      entries.map((entry) => toListedOccurrence(entry, site, ownPlaceId)),
    )
  })
  return onlyDaysWithEntries ? days.filter((day) => day.occurrences.length > 0) : days
}

/**
 * Every day of a span with how much happens on it and the way to it, for a span in which too much happens for one page. In an
 * area, the way is that to the area's day; of a place, to the day of all places.
 */
export function toDayCounts(site: Site, span: DaySpan, where: Whereabouts = {}): Day[] {
  return datesIn(span).map((date) => {
    const count = entriesAt(site, date, where).length
    const all = where.ownPlaceId === undefined ? '' : ', i kalendern för alla platser'
    const text = `${formatDate(date, site.today)}: ${counted(count, 'tillfälle', 'tillfällen')}${all}`
    const address = where.areaId ? areaDayAddress(site, where.areaId, date) : dayAddress(site, date)
    return { ...toDay(site, date, []), more: count === 0 ? null : { address, text } }
  })
}

/** Where all of a day is found: in its week, or on a page of its own where its week has too much for one. */
export function dayAddress(site: Site, date: Temporal.PlainDate): string {
  const week = isoWeekOf(date)
  if (isParted(site, daysOfWeek(week))) return addresses.day(date)
  return `${addresses.week(week.year, week.week)}#${date.toString()}`
}

/** Where all of a day of an area is found: in its week, or on a page of its own where its week has too much for one. */
export function areaDayAddress(site: Site, areaId: string, date: Temporal.PlainDate): string {
  const week = isoWeekOf(date)
  if (rowsIn(site, daysOfWeek(week), { areaId }) > mostRowsOfDay) return addresses.areaDay(areaId, date)
  return `${addresses.areaWeek(areaId, week)}#${date.toString()}`
}

/** Whether the days of a span have pages of their own, because they have too much for one together. */
export function isParted(site: Site, span: DaySpan): boolean {
  return addresses.calendar() in site.partedLists && rowsIn(site, span) > mostRows
}

/** How many rows a list of those days has, anywhere or in an area. */
export function rowsIn(site: Site, span: DaySpan, where: Whereabouts = {}): number {
  return datesIn(span).reduce((sum, date) => sum + entriesAt(site, date, where).length, 0)
}

function toDay(site: Site, date: Temporal.PlainDate, occurrences: ListedOccurrence[]): Day {
  const holiday = publicHolidayName(date)
  return {
    iso: date.toString(),
    heading: capitalize(formatDay(date, site.today)),
    leaf: toLeaf(date),
    isPast: isBefore(date, site.today),
    holiday: holiday && `Helgdag: ${holiday}`,
    occurrences: withUniqueNames(occurrences),
    more: null,
  }
}

/** Two of one title on one day are told apart by their times, and two at one time by their places. */
function withUniqueNames(occurrences: ListedOccurrence[]): ListedOccurrence[] {
  const timed = renameDoubles(occurrences, ({ title, slot }) => `${title}, ${slot}`)
  return renameDoubles(timed, ({ name, place }) => `${name}, ${place}`)
}

function renameDoubles(
  occurrences: ListedOccurrence[],
  rename: (occurrence: ListedOccurrence) => string,
): ListedOccurrence[] {
  const counts = Map.groupBy(occurrences, ({ name }) => name)
  return occurrences.map((occurrence) =>
    (counts.get(occurrence.name)?.length ?? 0) > 1 ? { ...occurrence, name: rename(occurrence) } : occurrence,
  )
}
