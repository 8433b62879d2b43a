import { firstDays, isUndecided, schedulesOf } from '../../../domain/programme/activity-parts.ts'
import type { Schedule } from '../../../domain/programme/schedule.ts'
import type { Activity } from '../../../domain/programme/activity.ts'
import type { Break } from '../../../domain/programme/change.ts'
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts'
import { expandSchedule } from '../../../domain/occurrences/schedule-dates.ts'
import { appliesTo } from '../../../domain/occurrences/break-scope.ts'
import { inOrder, isBefore } from '../../../domain/time/date-order.ts'
import type { DatedActivity, SenseContext } from './dated-activity.ts'

type Row = DatedActivity['row']

interface Expanded {
  row: Row
  activity: Activity
  occurrences: readonly Occurrence[]
}

/** Checks that an activity still happens, that its red days are decided, and that its own dates are in no break. */
export function checkDates(
  { row, activity }: DatedActivity,
  occurrences: readonly Occurrence[],
  context: SenseContext,
): void {
  const expanded = { row, activity, occurrences }
  checkSomeAreLeft(expanded, context)
  checkHolidays(expanded, context)
  checkListedDates(expanded, context)
}

function checkSomeAreLeft({ row, activity, occurrences }: Expanded, context: SenseContext): void {
  const { today, horizon } = context
  const isAhead = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, today) >= 0
  if (occurrences.some(({ date }) => isAhead(date))) return
  const { title } = activity
  const schedules = schedulesOf(activity)
  const isLater = (date: Temporal.PlainDate) => isBefore(horizon.to, date)
  if (schedules.some(isUndecided) || schedules.flatMap(firstDays).some(isLater)) return
  const isPlanned = schedules
    .flatMap((schedule) => expandSchedule(schedule, { from: today, to: horizon.to }))
    .some((date) => !date.removedBy)
  const last = isPlanned ? null : lastPlannedDay(activity, today)
  if (last) {
    const finding = { code: 'NO_DATES_LEFT', title, last } as const
    return schedules.every(({ rules }) => rules.length === 0)
      ? row.tell('Dag', finding)
      : row.warn('Dag', finding)
  }
  row.warn('Dag', { code: isPlanned ? 'SERIES_IN_BREAK' : 'NO_DATES_AT_ALL', title })
}

/** The last day before today that the activity was held, looked for in the year before its end; null when there is none. */
function lastPlannedDay(activity: Activity, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const days = schedulesOf(activity).map((schedule) => lastDayOf(schedule, today))
  return days.reduce((one, other) => laterOf(one, other), null)
}

function laterOf(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null) {
  if (!one || !other) return one ?? other
  return isBefore(one, other) ? other : one
}

function lastDayOf(schedule: Schedule, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const { dates, rules, spans } = schedule
  const lastListed = inOrder([...dates, ...spans.map(({ to }) => to)]).at(-1)
  const end = rules.length > 0 ? schedule.to : lastListed
  const to = end && isBefore(end, today) ? end : today.subtract({ days: 1 })
  const planned = expandSchedule(schedule, { from: to.subtract({ years: 1 }), to })
  return planned.findLast((date) => !date.removedBy)?.date ?? null
}

function checkHolidays({ row, activity, occurrences }: Expanded, { today }: SenseContext): void {
  const undecided = occurrences.flatMap(({ date, uncertainty }) =>
    uncertainty?.kind === 'public-holiday' && Temporal.PlainDate.compare(date, today) >= 0
      ? [{ date, holiday: uncertainty.holiday }]
      : [],
  )
  if (undecided.length === 0) return
  // A day with several sessions is one day.
  const dates = [...new Map(undecided.map(({ date }) => [date.toString(), date])).values()]
  const holidays = [...new Set(undecided.map(({ holiday }) => holiday))]
  row.warn('Röda dagar', { code: 'HOLIDAY_UNDECIDED', title: activity.title, dates, holidays })
}

function checkListedDates({ row, activity }: Expanded, { breaks, today }: SenseContext): void {
  const listed = schedulesOf(activity).flatMap(({ dates }) => dates)
  if (listed.length === 0) return
  const own = breaks.filter((pause) => appliesTo(pause, activity))
  const dates = listed.filter(
    (date) => Temporal.PlainDate.compare(date, today) >= 0 && own.some((pause) => holds(pause, date)),
  )
  if (dates.length > 0) row.tell('Dag', { code: 'DATE_IN_BREAK', title: activity.title, dates })
}

function holds({ from, to }: Break, date: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, date) <= 0 && (!to || Temporal.PlainDate.compare(date, to) <= 0)
}
