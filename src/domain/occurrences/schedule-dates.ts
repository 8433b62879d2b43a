import { dayNumber, daysBetween, calendarDay, type CalendarDay } from '../time/calendar-day.ts'
import { exclusionMatcher } from './exclusions.ts'
import { recurrenceMatcher } from './recurrence.ts'
import type { Recurrence, Schedule } from '../programme/schedule.ts'
import { haveCommonDay, type DaySpan } from '../time/day-span.ts'

/** A date of a schedule, before breaks and changes. */
interface ScheduledDate {
  date: Temporal.PlainDate
  /** The last day of several in a row that are one event; null for one day. */
  lastDate: Temporal.PlainDate | null
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

type Matcher = (day: CalendarDay) => boolean

/**
 * Every date in `range` (both ends included) that the schedule gives, in order, also those that it takes away again; of
 * several days in a row the first, where any of them is in `range`. Dates given one by one are never doubted on a public
 * holiday.
 */
export function expandSchedule(schedule: Schedule, range: DaySpan): ScheduledDay[] {
  const judge = dayJudge(schedule)
  const rules = schedule.rules.map((rule) => ruleMatcher(rule, schedule, judge))
  const listed = new Set(schedule.dates.map(dayNumber))
  const found: ScheduledDay[] = []
  for (const day of daysBetween(firstDay(schedule, range), lastDay(schedule, range))) {
    const isListed = listed.has(day.number)
    if (!isListed && !rules.some((matches) => matches(day))) continue
    found.push({ date: day.date, lastDate: null, day, isListed, ...judge(day, isListed) })
  }
  return schedule.spans.length > 0 ? withSpans(found, schedule, range) : found
}

function withSpans(found: readonly ScheduledDay[], { spans }: Schedule, range: DaySpan): ScheduledDay[] {
  const several = spans
    .filter((span) => haveCommonDay(span, range))
    .map(({ from, to }) => ({
      date: from,
      lastDate: to,
      day: calendarDay(dayNumber(from)),
      isListed: true,
      removedBy: null,
      undecidedHoliday: null,
    }))
  return [...found, ...several].sort((one, other) => one.day.number - other.day.number)
}

type Judgement = Pick<ScheduledDate, 'removedBy' | 'undecidedHoliday'>
type Judge = (day: CalendarDay, isListed: boolean) => Judgement

function dayJudge({ exclusions, publicHolidays }: Schedule): Judge {
  const excluders = exclusions.map(exclusionMatcher)
  return (day, isListed) => {
    const holiday = isListed ? null : day.holiday
    if (excluders.some((matches) => matches(day))) {
      return { removedBy: { kind: 'exclusion' }, undecidedHoliday: null }
    }
    if (holiday && publicHolidays === 'off') {
      return { removedBy: { kind: 'public-holiday', holiday }, undecidedHoliday: null }
    }
    return { removedBy: null, undecidedHoliday: publicHolidays === 'undecided' ? holiday : null }
  }
}

/** A rule within its own limits. */
function ruleMatcher(rule: Recurrence, schedule: Schedule, judge: Judge): Matcher {
  const { limits } = rule
  const from = limits?.from ?? schedule.from
  const matches = recurrenceMatcher(rule, from)
  if (!limits) return matches
  const first = from ? dayNumber(from) : -Infinity
  const last = limits.to ? dayNumber(limits.to) : Infinity
  const isWithin = (day: CalendarDay) => first <= day.number && day.number <= last && matches(day)
  if (limits.count === null || !from) return isWithin
  const end = lastCounted(isWithin, { judge, first, count: limits.count })
  return (day) => day.number <= end && isWithin(day)
}

/** Further off than any course goes on: so that a rule that gives nothing ends the counting. */
const longestCount = 366 * 5

function lastCounted(
  matches: Matcher,
  { judge, first, count }: { judge: Judge; first: number; count: number },
): number {
  let left = count
  for (const day of daysBetween(first, first + longestCount)) {
    if (matches(day) && judge(day, false).removedBy === null && --left === 0) return day.number
  }
  return first + longestCount
}

function firstDay(schedule: Schedule, range: DaySpan): number {
  const start = dayNumber(range.from)
  return schedule.from ? Math.max(start, dayNumber(schedule.from)) : start
}

function lastDay(schedule: Schedule, range: DaySpan): number {
  const end = dayNumber(range.to)
  return schedule.to ? Math.min(end, dayNumber(schedule.to)) : end
}
