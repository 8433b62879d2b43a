import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { ParseContext } from './parse-context.ts'
import type { Parsed } from '../parse/parsed.ts'
import type { PlainWrittenDate, WrittenDate, WrittenSpan } from './written-date.ts'
import { dateWithoutYear, daysIn, possibleDates, realDate } from './year-rule.ts'
import type { Yearless } from './year-rule.ts'

/** First and last day, the same for a single date. */
export interface DateSpan {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/**
 * Real dates out of written ones: months and years that stand once serve the dates before them ("8, 15 och 22 december
 * 2026"), a year that is left out is found by the year rule, and weekdays are checked.
 */
export function completeDates(written: readonly WrittenSpan[], context: ParseContext): Parsed<DateSpan[]> {
  const results = fillIn(written).map(({ from, to }) => toSpan({ from, to, context }))
  const findings = results.flatMap((result) => ('findings' in result ? result.findings : []))
  if (findings.length > 0) return { ok: false, findings: unique(findings) }
  const found = results.flatMap((result) => ('span' in result ? [result] : []))
  const assumed = found.flatMap((result) => result.assumed)
  const remarks: CellFinding[] = assumed.length > 0 ? [{ code: 'YEAR_ASSUMED', dates: assumed }] : []
  return { ok: true, value: found.map(({ span }) => span), remarks }
}

/** What is wrong with a written date that is no date; for those who resolve it in their own way. */
export function checkWrittenDate(date: WrittenDate, context: ParseContext): CellFinding | null {
  if (date.kind === 'slash') return slashFinding(date, context)
  if (date.kind === 'short-year') {
    return { code: 'DATE_SHORT_YEAR', readings: realDates(date.readings) }
  }
  return date.month === null
    ? { code: 'DATE_UNREADABLE', example: context.today }
    : dayFinding(date, date.month)
}

/** Gives each date the month and year that stand after it, where they serve for it too. */
export function fillIn(written: readonly WrittenSpan[]): WrittenSpan[] {
  const filled: WrittenSpan[] = []
  let later: PlainWrittenDate | null = null
  for (const span of written.toReversed()) {
    const to: WrittenDate | null = span.to && inherit(endOf(span, span.to), later, false)
    const from: WrittenDate = inherit(span.from, servingDate(to) ?? later, to !== null)
    filled.unshift({ from, to })
    later = servingDate(from)
  }
  return filled
}

type SpanResult = { span: DateSpan; assumed: Temporal.PlainDate[] } | { findings: CellFinding[] }

function toSpan({ from, to, context }: WrittenSpan & { context: ParseContext }): SpanResult {
  const start = toDate(from, context)
  const end = to ? toDate(to, context) : start
  const finding = worstFinding(start, end)
  if (finding || 'finding' in start || 'finding' in end) return { findings: finding ? [finding] : [] }
  if (Temporal.PlainDate.compare(start.date, end.date) > 0) {
    return { findings: [{ code: 'DATES_BACKWARDS', from: start.date, to: end.date }] }
  }
  const ends = to ? [start, end] : [start]
  return {
    span: { from: start.date, to: end.date },
    assumed: ends.filter(({ isAssumed }) => isAssumed).map(({ date }) => date),
  }
}

/** "8–15/12": the slash is what is wrong, not the lonely 8 before it. */
function worstFinding(start: DateResult, end: DateResult): CellFinding | null {
  const findings = [start, end].flatMap((result) => ('finding' in result ? [result.finding] : []))
  return findings.find(({ code }) => code !== 'DATE_UNREADABLE') ?? findings[0] ?? null
}

type DateResult = { date: Temporal.PlainDate; isAssumed: boolean } | { finding: CellFinding }

function toDate(written: WrittenDate, context: ParseContext): DateResult {
  const finding = checkWrittenDate(written, context)
  if (finding || written.kind !== 'plain' || written.month === null) {
    return { finding: finding ?? { code: 'DATE_UNREADABLE', example: context.today } }
  }
  const { day, month, weekday, year } = written
  const date =
    year === null ? dateWithoutYear({ day, month, weekday }, context) : realDate({ year, month, day })
  if (!date) return { finding: whyNoYear({ day, month, weekday }, context) }
  if (weekday !== null && date.dayOfWeek !== weekday) {
    return { finding: { code: 'WEEKDAY_MISMATCH', date, said: weekday } }
  }
  return { date, isAssumed: year === null }
}

/** The weekday may be what is wrong: then no such date is near. */
function whyNoYear(written: Yearless, context: ParseContext): CellFinding {
  const possible = possibleDates(written, context)
  const [nearest] = possible
  const { weekday } = written
  const isWrongDay = nearest !== undefined && weekday !== null && nearest.dayOfWeek !== weekday
  return isWrongDay
    ? { code: 'WEEKDAY_MISMATCH', date: nearest, said: weekday }
    : { code: 'YEAR_MISSING', possible }
}

function dayFinding(date: PlainWrittenDate, month: number): CellFinding | null {
  const year = date.year ?? 2024
  if (year < 1990 || year > 2100) return { code: 'YEAR_UNLIKELY', year }
  if (month < 1 || month > 12) return { code: 'MONTH_NOT_REAL', month }
  const lastDay = daysIn(year, month)
  const isReal = date.day >= 1 && date.day <= lastDay
  return isReal ? null : { code: 'DATE_NOT_REAL', day: date.day, month, year: date.year, lastDay }
}

/** Swedes write the day first, but the spreadsheet may not: both readings go into the question. */
function slashFinding(date: Extract<WrittenDate, { kind: 'slash' }>, context: ParseContext): CellFinding {
  const { first, second, year } = date
  if (first > 12 && second > 12) return { code: 'MONTH_NOT_REAL', month: second }
  const readings = [
    { day: first, month: second },
    { day: second, month: first },
  ]
    .filter(({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .flatMap((each) => {
      if (year !== null) return realDates([{ year, ...each }])
      return nextSuch({ ...each, weekday: null }, context)
    })
  if (readings.length === 0)
    return { code: 'DATE_NOT_REAL', day: first, month: second, year, lastDay: daysIn(2024, second) }
  return {
    code: 'DATE_WITH_SLASH',
    readings: first === second || date.isYearFirst ? readings.slice(0, 1) : readings,
  }
}

function nextSuch(written: Yearless, context: ParseContext): Temporal.PlainDate[] {
  const inSeries = dateWithoutYear(written, context)
  const coming = possibleDates(written, context).find(
    (date) => Temporal.PlainDate.compare(date, context.today) >= 0,
  )
  const date = inSeries ?? coming
  return date ? [date] : []
}

function realDates(
  written: readonly Pick<PlainWrittenDate, 'day' | 'month' | 'year'>[],
): Temporal.PlainDate[] {
  return written
    .map(({ day, month, year }) => realDate({ day, month: month ?? 0, year: year ?? 0 }))
    .filter((date) => date !== null)
}

/** "2026-12-24–31": the last day has the month and year of the first. */
function endOf(span: WrittenSpan, to: WrittenDate): WrittenDate {
  if (to.kind !== 'plain' || to.month !== null || span.from.kind !== 'plain') return to
  return { ...to, month: span.from.month, year: span.from.year }
}

function inherit(date: WrittenDate, later: PlainWrittenDate | null, isStartOfRange: boolean): WrittenDate {
  if (date.kind !== 'plain' || !later || date.year !== null) return date
  const month = date.month ?? later.month
  if (later.year === null || month === null || later.month === null)
    return { ...date, month, isInWords: true }
  // "24–20 december 2026" is the wrong way round; only another month can be that of the year before.
  const isBefore = month < later.month || (month === later.month && (isStartOfRange || date.day <= later.day))
  if (isBefore) return { ...date, month, year: later.year, isInWords: true }
  return { ...date, month, year: isStartOfRange ? later.year - 1 : null, isInWords: true }
}

/** "8, 15 och 22 december 2026": only a date in words lends its month and year. */
function servingDate(date: WrittenDate | null): PlainWrittenDate | null {
  return date?.kind === 'plain' && date.isInWords ? date : null
}

function unique(findings: readonly CellFinding[]): CellFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
