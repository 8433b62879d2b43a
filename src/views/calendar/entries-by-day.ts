import { areasConcerned } from '../../domain/occurrences/area-entries.ts'
import { toCalendarEntries, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { onceFor } from '../../domain/once-for.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'

/** Where: at a place, whose own page needn't repeat its name, in an area, or (null) in none of the areas; else anywhere. */
export interface Whereabouts {
  ownPlaceId?: string
  areaId?: string | null
}

/** What the calendar says about one date, in order of time. */
export function entriesOn(site: Site, date: Temporal.PlainDate): readonly CalendarEntry[] {
  return entriesAt(site, date, {})
}

/** As entriesOn; of one place what is, or was planned, there, of an area what is of interest in it. */
export function entriesAt(
  site: Site,
  date: Temporal.PlainDate,
  where: Whereabouts,
): readonly CalendarEntry[] {
  return groupOf(site, where)?.get(date.toString()) ?? []
}

function groupOf(site: Site, { ownPlaceId, areaId }: Whereabouts): ByDay | undefined {
  if (ownPlaceId !== undefined) return placesOf(site).get(ownPlaceId)
  return areaId === undefined ? allOf(site) : areasOf(site).get(areaId)
}

/** The dates of a span, both ends included. */
export function datesIn({ from, to }: DaySpan): Temporal.PlainDate[] {
  const { days } = from.until(to)
  return Array.from({ length: Math.max(0, days + 1) }, (_, number) => from.add({ days: number }))
}

type ByDay = ReadonlyMap<string, readonly CalendarEntry[]>

const allOf = onceFor(({ occurrences }: Site) => byDay(toCalendarEntries(occurrences)))
const placesOf = onceFor((site: Site) =>
  byDayOf(site, ({ occurrence: { placeId, original } }) => [placeId, original?.placeId ?? placeId]),
)
const areasOf = onceFor((site: Site) =>
  byDayOf(site, (entry): (string | null)[] => {
    const areas = areasConcerned(entry, site)
    return areas.length > 0 ? areas : [null]
  }),
)

function byDay(entries: readonly CalendarEntry[]): ByDay {
  return Map.groupBy(entries, ({ date }) => date.toString())
}

function byDayOf<Key>(site: Site, keysOf: (entry: CalendarEntry) => Key[]): ReadonlyMap<Key, ByDay> {
  const groups = new Map<Key, CalendarEntry[]>()
  for (const entry of [...allOf(site).values()].flat()) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  return new Map([...groups].map(([key, group]) => [key, byDay(group)]))
}
