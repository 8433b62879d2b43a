import type { Weekday } from '../../../domain/programme/schedule.ts'
import type { DateFinding } from '../../problems/findings/cell-findings.ts'
import type { ParseContext } from './parse-context.ts'
import { checkWrittenDate, resolveDate } from './resolve-date.ts'
import { programmeOf, realDate, yearlessKey } from './year-rule.ts'
import type { PlainWrittenDate, WrittenDate } from '../written/written-date.ts'
import { isBefore } from '../../../domain/time/date-order.ts'
import type { DaySpan } from '../../../domain/time/day-span.ts'

/** A range of the calendar, and the keys of the years that were not written. */
export type RangeResult =
  { span: DaySpan; assumed: { key: string; date: Temporal.PlainDate }[] } | { findings: DateFinding[] }

interface WrittenRange {
  from: WrittenDate
  to: WrittenDate
  /** The weekdays that the range is for; its first and last day are such in the year that is meant, if in any. */
  weekdays: readonly Weekday[] | null
}

/**
 * The first and last day of a range. Without years it is the one that isn't over and begins nearest to today
 * ("onsdagar 2/9–16/12" in November has begun).
 */
export function resolveRange({ from, to, weekdays }: WrittenRange, context: ParseContext): RangeResult {
  const wrong = [from, to].flatMap((date) => checkWrittenDate(date, context) ?? [])
  if (wrong.length > 0) return { findings: wrong }
  const isYearless = isWithoutYear(from) && isWithoutYear(to)
  const found = isYearless ? yearlessRange({ from, to, weekdays }, context) : null
  return found ? assumedRange(found, { from, to }) : oneByOne({ from, to }, context)
}

type Yearless = PlainWrittenDate & { month: number }

function isWithoutYear(date: WrittenDate): date is Yearless {
  return date.kind === 'plain' && date.year === null && date.month !== null
}

function yearlessRange(
  { from, to, weekdays }: { from: Yearless; to: Yearless; weekdays: WrittenRange['weekdays'] },
  context: ParseContext,
): DaySpan | null {
  const before = context.remembered?.get(yearlessKey(from))
  const years = before ? [before.year] : [-1, 0, 1].map((ahead) => context.today.year + ahead)
  const ranges = years.flatMap((year) => rangeIn(year, { from, to }) ?? [])
  if (before) return ranges[0] ?? null
  const programme = programmeOf(context)
  const current = ranges.filter(
    (range) => !isBefore(range.to, programme.from) && !isBefore(context.horizon.to, range.from),
  )
  const isInProgramme = (range: DaySpan) =>
    !isBefore(programme.to, range.from) &&
    (!isBefore(range.from, programme.from) || !isBefore(programme.to, range.to))
  const fits = ({ from: first, to: last }: DaySpan) =>
    [first, last].filter(({ dayOfWeek }) => weekdays?.includes(dayOfWeek)).length
  const most = Math.max(0, ...current.map(fits))
  const fitting = current.filter((range) => fits(range) === most)
  const programmed = nearestRange(fitting.filter(isInProgramme), context)
  return programmed ?? (most > 0 ? nearestRange(fitting, context) : null)
}

/** The range that begins nearest to today: one that has begun in the autumn, and not that of the next autumn. */
export function nearestRange<Range extends DaySpan>(
  ranges: readonly Range[],
  { today }: ParseContext,
): Range | null {
  const distance = ({ from }: Range) => Math.abs(today.until(from).days)
  return ranges.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

function rangeIn(year: number, { from, to }: { from: Yearless; to: Yearless }): DaySpan | null {
  const first = realDate({ ...from, year })
  const isSameYear = from.month < to.month || (from.month === to.month && from.day <= to.day)
  // "24–20 december" is the wrong way round.
  if (!isSameYear && from.month === to.month) return null
  const last = realDate({ ...to, year: isSameYear ? year : year + 1 })
  return first && last && { from: first, to: last }
}

function assumedRange(span: DaySpan, written: { from: WrittenDate; to: WrittenDate }): RangeResult {
  const ends = [
    { written: written.from, date: span.from },
    { written: written.to, date: span.to },
  ]
  return {
    span,
    assumed: ends.flatMap(({ written: each, date }) =>
      isWithoutYear(each) ? [{ key: yearlessKey(each), date }] : [],
    ),
  }
}

function oneByOne({ from, to }: { from: WrittenDate; to: WrittenDate }, context: ParseContext): RangeResult {
  const start = resolveDate(from, null, context)
  const end = resolveEnd(to, { start, context })
  const findings = [start, end].flatMap((result) => ('finding' in result ? [result.finding] : []))
  if ('finding' in start || 'finding' in end) return { findings }
  if (isBefore(end.date, start.date))
    return { findings: [{ code: 'DATES_BACKWARDS', from: start.date, to: end.date }] }
  const assumed = [start, end].flatMap(({ date, assumedAs }) => (assumedAs ? [{ key: assumedAs, date }] : []))
  return { span: { from: start.date, to: end.date }, assumed }
}

/** "2027-01-20–26/5": the next such day after the first. */
function resolveEnd(
  to: WrittenDate,
  { start, context }: { start: ReturnType<typeof resolveDate>; context: ParseContext },
): ReturnType<typeof resolveDate> {
  if ('finding' in start || !isWithoutYear(to)) return resolveDate(to, null, context)
  const year = start.date.year
  const dates = [year, year + 1].flatMap((each) => realDate({ ...to, year: each }) ?? [])
  const date = dates.find((each) => !isBefore(each, start.date))
  return date ? { date, assumedAs: yearlessKey(to) } : resolveDate(to, null, context)
}
