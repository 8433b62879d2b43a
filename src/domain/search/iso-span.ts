import { addIsoDays, weekdayOf } from '../time/iso-days.ts'

/** Days on end, as ISO dates, both included. One day is from itself to itself. */
export interface IsoSpan {
  from: string
  to: string
}

/** What was asked about so lately may be meant, though it has been: as many weeks back as the calendar shows. */
const daysBack = 28

/** A date without a year lies at most so far ahead: what the calendar shows. */
const daysAhead = 371

/** A single day. */
export function oneDay(date: string): IsoSpan {
  return { from: date, to: date }
}

/** "2026-12-08"; null for a day that doesn't exist. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year > 1999 && year < 2100 ? date.toISOString().slice(0, 10) : null
}

/** Monday to Sunday of an ISO 8601 week; null for one that the year doesn't have. */
export function toWeekSpan(year: number, week: number): IsoSpan | null {
  const fourth = toIsoDate(year, 1, 4)
  if (fourth === null || week < 1) return null
  const monday = addIsoDays(fourth, 7 * (week - 1) + 1 - weekdayOf(fourth))
  const isOfYear = addIsoDays(monday, 3).startsWith(String(year))
  return isOfYear ? { from: monday, to: addIsoDays(monday, 6) } : null
}

/** All days of a month; null for one that doesn't exist. */
export function toMonthSpan(year: number, month: number): IsoSpan | null {
  const from = toIsoDate(year, month, 1)
  const next = month === 12 ? toIsoDate(year + 1, 1, 1) : toIsoDate(year, month + 1, 1)
  return from === null || next === null ? null : { from, to: addIsoDays(next, -1) }
}

/**
 * What is meant where no year was written: the first that lies at most four weeks back, as in the sheet. `of` gives it for a
 * year; null where that year has none.
 */
export function nearestSpan(today: string, of: (year: number) => IsoSpan | null): IsoSpan | null {
  return spansAround(today, of)[0] ?? null
}

/** The same for a date beside whose weekday (ISO 8601) stands; the date counts where the two disagree. */
export function nearestDate(
  today: string,
  written: { month: number; day: number; weekday: number },
): IsoSpan | null {
  const dates = spansAround(today, (year) => {
    const date = toIsoDate(year, written.month, written.day)
    return date === null ? null : oneDay(date)
  })
  const last = addIsoDays(today, daysAhead)
  const isMeant = ({ from }: IsoSpan) => weekdayOf(from) === written.weekday && from <= last
  return dates.find(isMeant) ?? dates[0] ?? null
}

function spansAround(today: string, of: (year: number) => IsoSpan | null): IsoSpan[] {
  const year = Number(today.slice(0, 4))
  const earliest = addIsoDays(today, -daysBack)
  // 29 February may be eight years away, round a year like 2100.
  const years = Array.from({ length: 10 }, (_, index) => year - 1 + index)
  return years.map(of).filter((span): span is IsoSpan => span !== null && span.to >= earliest)
}
