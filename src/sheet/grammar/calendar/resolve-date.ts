import { isInSpan } from '../../../domain/time/day-span.ts'
import type { Weekday } from '../../../domain/programme/schedule.ts'
import type { CellFinding, DateFinding } from '../../problems/findings/cell-findings.ts'
import { dateOfNamedDay } from '../written/named-days.ts'
import type { ParseContext } from './parse-context.ts'
import {
  dateWithoutYear,
  daysIn,
  possibleDates,
  programmeOf,
  realDate,
  yearlessKey,
  type Yearless,
} from './year-rule.ts'
import type { PlainWrittenDate, WrittenDate } from '../written/written-date.ts'

/** A day of the calendar, and how its year is remembered where it was not written. */
export interface ResolvedDate {
  date: Temporal.PlainDate
  assumedAs: string | null
}

/** A day of the calendar, or what is wrong with what is written. */
export type DateResult = ResolvedDate | { finding: DateFinding }

/** The real date of a written one; its year by the year rule, its weekday checked. */
export function resolveDate(
  written: WrittenDate,
  weekdays: readonly Weekday[] | null,
  context: ParseContext,
): DateResult {
  const finding = checkWrittenDate(written, context)
  if (finding) return { finding }
  const result =
    written.kind === 'named' ? namedDate(written, context) : plainDate(written, { weekdays, context })
  const misnamed = 'finding' in result ? null : notNamedSo(written, result.date)
  if (misnamed) return { finding: misnamed }
  if ('finding' in result || weekdays === null || weekdays.includes(result.date.dayOfWeek)) return result
  return { finding: { code: 'WEEKDAY_MISMATCH', date: result.date, said: weekdays[0] ?? 1 } }
}

/** What is wrong with a written date that is no date, wherever it stands. */
export function checkWrittenDate(date: WrittenDate, context: ParseContext): DateFinding | null {
  if (date.kind === 'short-year') return { code: 'DATE_SHORT_YEAR', readings: realDates(date.readings) }
  if (date.kind === 'named') return null
  return date.month === null
    ? { code: 'DATE_UNREADABLE', example: context.today }
    : dayFinding(date, date.month)
}

/** "påskafton 28 mars": the name and the date are two days. */
function notNamedSo(written: WrittenDate, date: Temporal.PlainDate): DateFinding | null {
  if (written.kind !== 'plain' || !written.named) return null
  const meant = dateOfNamedDay(written.named, date.year)
  const [name = ''] = written.named.split('|')
  return meant.equals(date) ? null : { code: 'NAMED_DAY_MISMATCH', name, date, meant }
}

/** One problem for all the dates of a cell that can't be read, each said once. */
export function togetherAsOne(findings: readonly DateFinding[]): CellFinding[] {
  const different = [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
  return different.length > 1 ? [{ code: 'DATES_WRONG', findings: different.slice(0, 12) }] : different
}

function plainDate(
  written: Exclude<WrittenDate, { kind: 'named' }>,
  { weekdays, context }: { weekdays: readonly Weekday[] | null; context: ParseContext },
): DateResult {
  if (written.kind !== 'plain' || written.month === null)
    return { finding: { code: 'DATE_UNREADABLE', example: context.today } }
  const { day, month, year } = written
  if (year !== null) {
    const date = realDate({ year, month, day })
    return date ? { date, assumedAs: null } : { finding: { code: 'DATE_UNREADABLE', example: context.today } }
  }
  const yearless = { day, month, weekdays }
  const date = dateWithoutYear(yearless, context)
  return date ? { date, assumedAs: yearlessKey(yearless) } : { finding: whyNoYear(yearless, context) }
}

/** The weekday may be what is wrong: then no such date is near. */
function whyNoYear(written: Yearless, context: ParseContext): DateFinding {
  const possible = possibleDates(written, context)
  const [nearest] = possible
  const { weekdays } = written
  const [said] = weekdays ?? []
  return nearest && said !== undefined && !weekdays?.includes(nearest.dayOfWeek)
    ? { code: 'WEEKDAY_MISMATCH', date: nearest, said }
    : { code: 'YEAR_MISSING', possible, day: written.day, month: written.month }
}

function namedDate(
  { name, year }: Extract<WrittenDate, { kind: 'named' }>,
  context: ParseContext,
): DateResult {
  if (year !== null) return { date: dateOfNamedDay(name, year), assumedAs: null }
  const before = context.remembered?.get(name)
  if (before) return { date: before, assumedAs: name }
  const [date] = [programmeOf(context), context.horizon].flatMap((span) =>
    [span.from.year, span.from.year + 1, span.to.year]
      .map((each) => dateOfNamedDay(name, each))
      .filter((day) => isInSpan(day, span)),
  )
  return date ? { date, assumedAs: name } : { finding: { code: 'DATE_UNREADABLE', example: context.today } }
}

function dayFinding(date: PlainWrittenDate, month: number): DateFinding | null {
  const year = date.year ?? 2024
  if (month < 1 || month > 12) return { code: 'MONTH_NOT_REAL', month, readings: swapped(date, month) }
  if (year < 1990 || year > 2100) return { code: 'YEAR_UNLIKELY', year }
  const lastDay = daysIn(year, month)
  const isReal = date.day >= 1 && date.day <= lastDay
  return isReal ? null : { code: 'DATE_NOT_REAL', day: date.day, month, year: date.year, lastDay }
}

/** "12/25" with its year is Christmas Day to an American spreadsheet. */
function swapped({ day, year }: PlainWrittenDate, month: number): Temporal.PlainDate[] {
  const date = year === null ? null : realDate({ year, month: day, day: month })
  return date ? [date] : []
}

function realDates(written: readonly PlainWrittenDate[]): Temporal.PlainDate[] {
  return written
    .map(({ day, month, year }) => realDate({ day, month: month ?? 0, year: year ?? 0 }))
    .filter((date) => date !== null)
}
