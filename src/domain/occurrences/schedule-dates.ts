import { dayNumber, daysBetween, type CalendarDay } from '../time/calendar-day.ts'
import { exclusionMatcher } from './exclusions.ts'
import { recurrenceMatcher } from './recurrence.ts'
import type { Schedule } from '../programme/schedule.ts'
import type { Horizon } from '../time/horizon.ts'

/** A date of a schedule, before breaks and changes. */
export interface ScheduledDate {
  date: Temporal.PlainDate
  /** What in the row itself took the date away: the column Utom, or Röda dagar; null when it stands. */
  removedBy: null | { kind: 'exclusion' } | { kind: 'public-holiday'; holiday: string }
  /** The public holiday that nobody has decided about; null when there is none, or the date is given by itself. */
  undecidedHoliday: string | null
}

/** A scheduled date with its day worked out, for those who go on from it. */
export interface ScheduledDay extends ScheduledDate {
  day: CalendarDay
  /** Given one by one in Dag: then it stands also in a break and on a red day. */
  isListed: boolean
}

/**
 * Every date in `range` (both ends included) that the schedule gives, in order, also those that it takes away again.
 * Dates given one by one are never doubted on a public holiday.
 */
export function expandScheduleDays(schedule: Schedule, range: Horizon): ScheduledDay[] {
  const rules = schedule.rules.map((rule) => recurrenceMatcher(rule, schedule.from))
  const exclusions = schedule.exclusions.map(exclusionMatcher)
  const listed = new Set(schedule.dates.map(dayNumber))
  const found: ScheduledDay[] = []
  for (const day of daysBetween(firstDay(schedule, range), lastDay(schedule, range))) {
    const isListed = listed.has(day.number)
    if (!isListed && !rules.some((matches) => matches(day))) continue
    const isExcluded = exclusions.some((matches) => matches(day))
    found.push({
      date: day.date,
      day,
      isListed,
      ...judge(schedule, isListed ? null : day.holiday, isExcluded),
    })
  }
  return found
}

function judge(
  schedule: Schedule,
  holiday: string | null,
  isExcluded: boolean,
): Pick<ScheduledDate, 'removedBy' | 'undecidedHoliday'> {
  if (isExcluded) return { removedBy: { kind: 'exclusion' }, undecidedHoliday: null }
  if (holiday && schedule.publicHolidays === 'not-held') {
    return { removedBy: { kind: 'public-holiday', holiday }, undecidedHoliday: null }
  }
  return { removedBy: null, undecidedHoliday: schedule.publicHolidays === 'undecided' ? holiday : null }
}

function firstDay(schedule: Schedule, range: Horizon): number {
  const start = dayNumber(range.from)
  return schedule.from ? Math.max(start, dayNumber(schedule.from)) : start
}

function lastDay(schedule: Schedule, range: Horizon): number {
  const end = dayNumber(range.to)
  return schedule.to ? Math.min(end, dayNumber(schedule.to)) : end
}
