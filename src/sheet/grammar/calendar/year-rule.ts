import type { Weekday } from '../../../domain/programme/schedule.ts'
import { isBefore } from '../../../domain/time/date-order.ts'
import { isInSpan, type DaySpan } from '../../../domain/time/day-span.ts'
import type { ParseContext } from './parse-context.ts'

/** A day and month, perhaps with the weekdays that it may fall on, whose year is left out. */
export interface Yearless {
  day: number
  month: number
  weekdays: readonly Weekday[] | null
}

/** How a day without a year is known again in the memory of its cell. */
export function yearlessKey({ day, month }: Pick<Yearless, 'day' | 'month'>): string {
  return `${month}-${day}`
}

/**
 * The date that a day without a year is: what it was read as last time; else the only one with its weekday that the
 * site shows; else the only one between Från and Till; else the next one within the programme. Null when there is none.
 */
export function dateWithoutYear(written: Yearless, context: ParseContext): Temporal.PlainDate | null {
  const before = context.remembered?.get(yearlessKey(written))
  if (before && fitsWeekday(before, written.weekdays)) return before
  const { from, to, horizon } = context
  const inSeries = from && to ? datesBetween(written, { from, to }) : []
  if (inSeries.length > 0) return onlyOne(inSeries)
  if (written.weekdays) return onlyOne(datesBetween(written, { ...horizon, ...bounds(context) }))
  return datesBetween(written, programmeOf(context))[0] ?? null
}

/** From four weeks ago up to Programmet klart till, or eleven months ahead where that is empty or has passed. */
export function programmeOf(context: ParseContext): DaySpan {
  const { today, programmeEnd } = context
  const isToCome = programmeEnd && Temporal.PlainDate.compare(programmeEnd, today) >= 0
  return {
    from: today.subtract({ days: 28 }),
    to: isToCome ? programmeEnd : today.add({ months: 11 }),
    ...bounds(context),
  }
}

/**
 * The dates that it could be, for the question to the coordinator: those that the site shows, from Från on, and that have
 * the weekday; if no weekday fits, the next such date with another.
 */
export function possibleDates(written: Yearless, context: ParseContext): Temporal.PlainDate[] {
  const { from } = context
  const shown = datesBetween({ ...written, weekdays: null }, context.horizon).filter(
    (date) => from === null || !isBefore(date, from),
  )
  const fitting = shown.filter((date) => fitsWeekday(date, written.weekdays))
  const coming = shown.filter((date) => Temporal.PlainDate.compare(date, context.today) >= 0)
  return fitting.length > 0 ? fitting : coming.slice(0, 1)
}

/** The date if the calendar has it: null for 31 February. */
export function realDate(parts: { year: number; month: number; day: number }): Temporal.PlainDate | null {
  const { year, month, day } = parts
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return new Temporal.PlainDate(year, month, day)
}

/** The number of days in a month; 31 for a month that isn't one. */
export function daysIn(year: number, month: number): number {
  return month < 1 || month > 12 ? 31 : new Temporal.PlainYearMonth(year, month).daysInMonth
}

function bounds({ from, to }: ParseContext): Partial<DaySpan> {
  return { ...(from && { from }), ...(to && { to }) }
}

function datesBetween(written: Yearless, span: DaySpan): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = []
  for (let year = span.from.year; year <= span.to.year && dates.length < 2; year += 1) {
    const date = realDate({ ...written, year })
    if (date && isInSpan(date, span) && fitsWeekday(date, written.weekdays)) dates.push(date)
  }
  return dates
}

function fitsWeekday(date: Temporal.PlainDate, weekdays: Yearless['weekdays']): boolean {
  return weekdays === null || weekdays.includes(date.dayOfWeek)
}

function onlyOne(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return dates.length === 1 ? (dates[0] ?? null) : null
}
