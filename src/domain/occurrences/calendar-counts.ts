import { activityById } from '../lookup.ts'
import { schedulesOf } from '../programme/activity-parts.ts'
import type { Schedule } from '../programme/schedule.ts'
import type { Occurrence } from './occurrence.ts'
import { expandOccurrences } from './occurrences.ts'
import type { Site } from '../site.ts'
import { isInSpan, type DaySpan } from '../time/day-span.ts'
import { isBefore } from '../time/date-order.ts'

/** Occasions in the calendar. `tookPlace` are those that were neither cancelled nor uncertain: nobody has confirmed them. */
interface CalendarCount {
  planned: number
  cancelled: number
  uncertain: number
  tookPlace: number
}

/** What the calendar says of the days of a year that have passed. */
export interface CalendarYear {
  year: number
  /** Both days included; null when no day of the year has passed. */
  range: DaySpan | null
  occurrences: readonly Occurrence[]
  /** False for a time before the first publication of which the sheet has nothing. */
  isKnown: boolean
  /** Series without a first day. It isn't known when they began, so they count from `knownFrom` alone. */
  withoutStart: number
  /** The first publication that is remembered. */
  knownFrom: Temporal.PlainDate
}

/**
 * The occurrences of a year whose day has passed, by the sheet as it stands. A moved one counts on the day and at the
 * place in force.
 */
export function calendarYear(site: Site, year: number): CalendarYear {
  const range = passedDays(year, site.today)
  const { knownFrom } = site
  if (!range) return { year, range, occurrences: [], isKnown: false, withoutStart: 0, knownFrom }
  const known = expandOccurrences(site.data, range)
    .filter(({ date }) => isInSpan(date, range))
    .filter((occurrence) => !isBeforeItsKnownStart(occurrence, site))
  const withoutStart = isBefore(range.from, knownFrom) ? openSeries(site).length : 0
  const isKnown = known.length > 0 || !isBefore(range.to, knownFrom)
  return { year, range, occurrences: known, isKnown, withoutStart, knownFrom }
}

/** How many were planned, cancelled, uncertain, and took place as far as the calendar knows. */
export function countOccurrences(occurrences: readonly Occurrence[]): CalendarCount {
  const cancelled = occurrences.filter(({ status }) => status === 'cancelled').length
  const uncertain = occurrences.filter(({ status }) => status === 'uncertain').length
  const planned = occurrences.length
  return { planned, cancelled, uncertain, tookPlace: planned - cancelled - uncertain }
}

/** Whether the calendar says that it took place: neither cancelled nor uncertain. */
export function tookPlace({ status }: Occurrence): boolean {
  return status !== 'cancelled' && status !== 'uncertain'
}

function passedDays(year: number, today: Temporal.PlainDate): DaySpan | null {
  const from = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const lastOfYear = Temporal.PlainDate.from({ year, month: 12, day: 31 })
  const yesterday = today.subtract({ days: 1 })
  const to = isBefore(yesterday, lastOfYear) ? yesterday : lastOfYear
  return isBefore(to, from) ? null : { from, to }
}

function isBeforeItsKnownStart({ activityId, date }: Occurrence, site: Site): boolean {
  const schedules = schedulesOf(activityById(site.data, activityId))
  const isListed = schedules.some(({ dates }) => dates.some((listed) => listed.equals(date)))
  return schedules.some(isOpen) && !isListed && isBefore(date, site.knownFrom)
}

function openSeries(site: Site) {
  return site.data.activities.filter((activity) => schedulesOf(activity).some(isOpen))
}

/** A series of which nobody has said when it began. */
function isOpen({ from, rules }: Schedule): boolean {
  return from === null && rules.some(({ limits }) => !limits?.from)
}
