import type { Weekday } from '../../domain/programme/schedule.ts'
import type { ParseContext } from './parse-context.ts'

/** A day and month, perhaps with its weekday, whose year is left out. */
export interface Yearless {
  day: number
  month: number
  weekday: Weekday | null
}

/**
 * The one date that a day without a year can be: the only such date between Från and Till; else, with its weekday, the
 * only one in the horizon. Null when there is none or there are several: a year is never guessed.
 */
export function dateWithoutYear(written: Yearless, context: ParseContext): Temporal.PlainDate | null {
  const { from, to, horizon } = context
  const inSeries = from && to ? datesBetween(written, { from, to }) : []
  if (inSeries.length > 0) return onlyOne(inSeries)
  return written.weekday === null ? null : onlyOne(datesBetween(written, { ...horizon, ...bounds(context) }))
}

/**
 * The dates that it could be, for the question to the coordinator: those in the horizon that have the weekday; without
 * weekday, this year's and the next; if no weekday fits, the next such date with another.
 */
export function possibleDates(written: Yearless, context: ParseContext): Temporal.PlainDate[] {
  const years = [0, 1, 2, 3, 4].map((ahead) => context.horizon.from.year + ahead)
  const dates = years.map((year) => realDate({ ...written, year })).filter((date) => date !== null)
  const coming = dates.filter((date) => Temporal.PlainDate.compare(date, context.horizon.from) >= 0)
  if (written.weekday === null) return coming.slice(0, 2)
  const fitting = coming.filter(
    (date) => isWithin(date, context.horizon) && fitsWeekday(date, written.weekday),
  )
  return fitting.length > 0 ? fitting : coming.slice(0, 1)
}

/** The date if the calendar has it: null for 31 February. */
export function realDate(parts: { year: number; month: number; day: number }): Temporal.PlainDate | null {
  const { year, month, day } = parts
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return new Temporal.PlainDate(year, month, day)
}

/** The number of days in a month. */
export function daysIn(year: number, month: number): number {
  return new Temporal.PlainYearMonth(year, month).daysInMonth
}

function bounds({ from, to }: ParseContext): Partial<ParseContext['horizon']> {
  return { ...(from && { from }), ...(to && { to }) }
}

function datesBetween(written: Yearless, span: ParseContext['horizon']): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = []
  for (let year = span.from.year; year <= span.to.year && dates.length < 2; year += 1) {
    const date = realDate({ ...written, year })
    if (date && isWithin(date, span) && fitsWeekday(date, written.weekday)) dates.push(date)
  }
  return dates
}

function isWithin(date: Temporal.PlainDate, span: ParseContext['horizon']): boolean {
  return Temporal.PlainDate.compare(date, span.from) >= 0 && Temporal.PlainDate.compare(date, span.to) <= 0
}

function fitsWeekday(date: Temporal.PlainDate, weekday: Weekday | null): boolean {
  return weekday === null || date.dayOfWeek === weekday
}

function onlyOne(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return dates.length === 1 ? (dates[0] ?? null) : null
}
