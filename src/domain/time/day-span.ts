import { isBefore } from './date-order.ts'

/** Days in a row, both ends included. */
export interface DaySpan {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/** Whether a day is one of the span's. */
export function isInSpan(date: Temporal.PlainDate, { from, to }: DaySpan): boolean {
  return !isBefore(date, from) && !isBefore(to, date)
}

/** Whether two spans have a day in common. */
export function haveCommonDay(one: DaySpan, other: DaySpan): boolean {
  return !isBefore(other.to, one.from) && !isBefore(one.to, other.from)
}
