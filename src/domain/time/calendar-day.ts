import { isoWeekOf } from './iso-weeks.ts'
import { publicHolidayName } from './public-holidays.ts'

/**
 * A date with all that rules ask about it, worked out once. Temporal's getters are slow where a thousand series look
 * at the same 400 days.
 */
export interface CalendarDay {
  date: Temporal.PlainDate
  /** Days since 1970-01-01, for comparing. */
  number: number
  /** "2026-12-08" */
  iso: string
  /** ISO 8601: 1 is Monday. */
  weekday: number
  week: number
  weekYear: number
  month: number
  dayOfMonth: number
  daysLeftInMonth: number
  holiday: string | null
}

const daysByNumber = new Map<number, CalendarDay>()

/** Every day from one date to another, both included; none when `to` is before `from`. */
export function* daysBetween(from: number, to: number): Generator<CalendarDay> {
  for (let number = from; number <= to; number++) yield calendarDay(number)
}

/** Days from 1970-01-01 to a date. */
export function dayNumber(date: Temporal.PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000
}

/** The day with that number. */
export function calendarDay(number: number): CalendarDay {
  const day = daysByNumber.get(number) ?? describe(number)
  daysByNumber.set(number, day)
  return day
}

function describe(number: number): CalendarDay {
  const date = Temporal.PlainDate.from('1970-01-01').add({ days: number })
  const { year: weekYear, week } = isoWeekOf(date)
  return {
    date,
    number,
    iso: date.toString(),
    weekday: date.dayOfWeek,
    week,
    weekYear,
    month: date.month,
    dayOfMonth: date.day,
    daysLeftInMonth: date.daysInMonth - date.day,
    holiday: publicHolidayName(date),
  }
}
