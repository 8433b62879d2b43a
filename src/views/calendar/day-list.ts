import { toCalendarEntries, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { publicHolidayName } from '../../domain/time/public-holidays.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { capitalize, formatDate, formatDay } from '../../domain/time/swedish.ts'
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
  /** The way to the rest, where the list was cut. */
  more: Link | null
}

/** Which entries a list takes, and how. */
export interface DayListOptions {
  /** Takes an entry or leaves it out. */
  filter?: (entry: CalendarEntry) => boolean
  /** The page is this place's own and needn't repeat its name. */
  ownPlaceId?: string
  /** Leaves out days on which nothing happens. */
  onlyDaysWithEntries?: boolean
}

/** Every day of a span with its entries, in order of time. Names of links are unique among them. */
export function toDays(site: Site, span: DaySpan, options: DayListOptions = {}): Day[] {
  const { filter = () => true, ownPlaceId = null, onlyDaysWithEntries = false } = options
  const days = datesIn(span).map((date) => {
    const entries = entriesAt(site, date, ownPlaceId).filter(filter)
    return toDay(
      site,
      date,
      entries.map((entry) => toListedOccurrence(entry, site, ownPlaceId)),
    )
  })
  return onlyDaysWithEntries ? days.filter((day) => day.occurrences.length > 0) : days
}

/** Every day of a span with how much happens on it and the way to it, for a span in which too much happens for one page. */
export function toDayCounts(site: Site, span: DaySpan): Day[] {
  return datesIn(span).map((date) => {
    const count = entriesOn(site, date).length
    const { year, week } = isoWeekOf(date)
    const text = `${formatDate(date, site.today)}: ${counted(count, 'tillfälle', 'tillfällen')}`
    const more = count === 0 ? null : { address: `${addresses.week(year, week)}#${date.toString()}`, text }
    return { ...toDay(site, date, []), more }
  })
}

/** What the calendar says about one date, in order of time. */
export function entriesOn(site: Site, date: Temporal.PlainDate): CalendarEntry[] {
  return indexOf(site).get(date.toString()) ?? []
}

/** The dates of a span, both ends included. */
export function datesIn({ from, to }: DaySpan): Temporal.PlainDate[] {
  const { days } = from.until(to)
  return Array.from({ length: Math.max(0, days + 1) }, (_, number) => from.add({ days: number }))
}

function toDay(site: Site, date: Temporal.PlainDate, occurrences: ListedOccurrence[]): Day {
  const holiday = publicHolidayName(date)
  return {
    iso: date.toString(),
    heading: capitalize(formatDay(date, site.today)),
    leaf: toLeaf(date),
    isPast: Temporal.PlainDate.compare(date, site.today) < 0,
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

/** As entriesOn; of one place only what is, or was planned, there: a thousand places needn't each look through all. */
function entriesAt(site: Site, date: Temporal.PlainDate, placeId: string | null): readonly CalendarEntry[] {
  if (placeId === null) return entriesOn(site, date)
  return placeIndexOf(site).get(placeId)?.get(date.toString()) ?? []
}

const indexes = new WeakMap<Site, Map<string, CalendarEntry[]>>()

function indexOf(site: Site): Map<string, CalendarEntry[]> {
  const index =
    indexes.get(site) ?? Map.groupBy(toCalendarEntries(site.occurrences), (entry) => entry.date.toString())
  indexes.set(site, index)
  return index
}

type PlaceIndex = ReadonlyMap<string, ReadonlyMap<string, readonly CalendarEntry[]>>

const placeIndexes = new WeakMap<Site, PlaceIndex>()

/** By place, then by day. */
function placeIndexOf(site: Site): PlaceIndex {
  const index = placeIndexes.get(site) ?? makePlaceIndex(site)
  placeIndexes.set(site, index)
  return index
}

function makePlaceIndex(site: Site): PlaceIndex {
  const places = new Map<string, CalendarEntry[]>()
  for (const entry of [...indexOf(site).values()].flat()) {
    const { placeId, original } = entry.occurrence
    for (const id of new Set([placeId, original?.placeId ?? placeId])) {
      const entries = places.get(id)
      if (entries) entries.push(entry)
      else places.set(id, [entry])
    }
  }
  return new Map(
    [...places].map(([id, entries]) => [id, Map.groupBy(entries, ({ date }) => date.toString())]),
  )
}
