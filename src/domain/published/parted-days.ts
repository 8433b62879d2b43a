import { areasConcerned } from '../occurrences/area-entries.ts'
import { slotOf, toCalendarEntries, type CalendarEntry } from '../occurrences/calendar-entries.ts'
import type { Site } from '../site.ts'
import { isoWeekOf } from '../time/iso-weeks.ts'
import { addresses, dayTimeAddress } from './addresses.ts'

/**
 * So many rows a day shows, and a week of an area; one with more is parted further. It is more than of other lists, since days
 * and areas are hundreds: each of their parts is a file, of which hosts take 20,000.
 */
export const mostRowsOfDay = 400

/** A part of a day, as in its address. */
export type DayTime = (typeof dayTimes)[number]

/** The parts of a day that has too much for one page, whose places are in no area: all know them, and each day has three at most. */
export const dayTimes = ['formiddag', 'eftermiddag', 'kvall'] as const

/** When in the day an entry begins; what lasts all day is told in the morning. */
export function dayTimeOf(entry: CalendarEntry): DayTime {
  const { time } = slotOf(entry)
  const hour = time.kind === 'all-day' ? 0 : time.start.hour
  if (hour < 12) return 'formiddag'
  return hour < 17 ? 'eftermiddag' : 'kvall'
}

/**
 * Addresses of the parts that hold something: the days of areas whose week has too much for one page, and the times of days
 * that have.
 */
export function partsOfDays(site: Site): string[] {
  const entries = toCalendarEntries(site.occurrences).map((entry) => ({
    entry,
    areas: [...new Set(areasConcerned(entry, site))],
  }))
  const inAreas = entries.flatMap(({ entry, areas }) => areas.map((area) => ({ entry, area })))
  const weeks = Map.groupBy(inAreas, ({ entry, area }) => addresses.areaWeek(area, isoWeekOf(entry.date)))
  const days = [...weeks.values()]
    .filter((week) => week.length > mostRowsOfDay)
    .flatMap((week) => [...Map.groupBy(week, ({ entry, area }) => addresses.areaDay(area, entry.date))])
  const others = entries.filter(({ areas }) => areas.length === 0)
  const rest = [...Map.groupBy(others, ({ entry }) => addresses.day(entry.date))]
  const long = [...days, ...rest].filter(([, day]) => day.length > mostRowsOfDay)
  return [...days.map(([address]) => address), ...long.flatMap(([address, day]) => timesOf(address, day))]
}

function timesOf(address: string, day: readonly { entry: CalendarEntry }[]): string[] {
  return [...new Set(day.map(({ entry }) => dayTimeAddress(address, dayTimeOf(entry))))]
}
