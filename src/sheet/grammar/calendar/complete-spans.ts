import type { Recurrence, Weekday } from '../../../domain/programme/schedule.ts'
import { inOrder } from '../../../domain/time/date-order.ts'
import type { DaySpan } from '../../../domain/time/day-span.ts'
import type { CellFinding, DateFinding } from '../../problems/findings/cell-findings.ts'
import { read, type Parsed } from '../../parse/parsed.ts'
import { fillIn } from './fill-in-dates.ts'
import type { ParseContext } from './parse-context.ts'
import { resolveDate, togetherAsOne } from './resolve-date.ts'
import { resolveRange } from './resolve-range.ts'
import type { WrittenSpan } from '../written/written-span.ts'
import type { WrittenWeekdays } from '../written/written-weekdays.ts'

/** What written dates mean in a cell of days. */
export interface CompletedSpans {
  dates: Temporal.PlainDate[]
  /** Days in a row that are one event. */
  spans: DaySpan[]
  /** "onsdagar 20/1–26/5": those weekdays between the days. */
  rules: Recurrence[]
}

type Meaning = Partial<CompletedSpans> & { assumed: { key: string; date: Temporal.PlainDate }[] }
type SpanResult = Meaning | { findings: DateFinding[] }

/**
 * Real dates out of written ones: months and years that stand once serve the dates before them, a plural weekday serves
 * all that follow it, a year that is left out is found by the year rule, and weekdays are checked. All dates that can't
 * be read are told in one finding.
 */
export function completeSpans(
  written: readonly WrittenSpan[],
  context: ParseContext,
): Parsed<CompletedSpans> {
  const spans = withWeekdays(fillIn(written))
  const results = spans.map((span) => toMeaning(span, context))
  const wrong = [
    ...results.flatMap((result) => ('findings' in result ? result.findings : [])),
    ...weekdaysWithoutDate(spans, results),
  ]
  if (wrong.length > 0) return { ok: false, findings: togetherAsOne(wrong) }
  const meanings = results.flatMap((result) => ('findings' in result ? [] : [result]))
  return read(
    {
      dates: inOrder(meanings.flatMap(({ dates }) => dates ?? [])),
      spans: meanings.flatMap(({ spans: days }) => days ?? []),
      rules: meanings.flatMap(({ rules }) => rules ?? []),
    },
    yearsAssumed(meanings.flatMap(({ assumed }) => assumed)),
  )
}

/** The remark that asks for the years that were not written, and that remembers how they were read. */
export function yearsAssumed(assumed: readonly { key: string; date: Temporal.PlainDate }[]): CellFinding[] {
  if (assumed.length === 0) return []
  return [
    { code: 'YEAR_ASSUMED', dates: assumed.map(({ date }) => date), keys: assumed.map(({ key }) => key) },
  ]
}

/** "Fredagarna den 5/2, 5/3, 9/4": all of them are Fridays. */
function withWeekdays(spans: readonly WrittenSpan[]): WrittenSpan[] {
  let serving: WrittenWeekdays | null = null
  return spans.map((span) => {
    if (span.weekdays) serving = span.weekdays.isPlural ? span.weekdays : null
    return { ...span, weekdays: span.weekdays ?? serving }
  })
}

function toMeaning(span: WrittenSpan, context: ParseContext): SpanResult {
  const { weekdays, from, to } = span
  if (!to) {
    const result = resolveDate(from, weekdays?.weekdays ?? null, context)
    if ('finding' in result) return { findings: [result.finding] }
    const { date, assumedAs } = result
    return { dates: [date], assumed: assumedAs ? [{ key: assumedAs, date }] : [] }
  }
  const result = resolveRange({ from, to, weekdays: weekdays?.weekdays ?? null }, context)
  if ('findings' in result) return result
  const meaning = meaningOfRange(result.span, span)
  return 'code' in meaning ? { findings: [meaning] } : { ...meaning, assumed: result.assumed }
}

/** One event of several days, or weekdays between two days. */
function meaningOfRange(
  days: DaySpan,
  { weekdays, lastWeekday }: WrittenSpan,
): Omit<Meaning, 'assumed'> | DateFinding {
  const length = days.from.until(days.to, { largestUnit: 'days' }).days + 1
  const [first] = weekdays?.weekdays ?? []
  if (lastWeekday !== null && days.to.dayOfWeek !== lastWeekday)
    return { code: 'WEEKDAY_MISMATCH', date: days.to, said: lastWeekday }
  if (!weekdays || first === undefined) return oneEvent(days, length)
  if (weekdays.isPlural || (lastWeekday === null && length > 7)) return weekly(days, weekdays)
  if (weekdays.weekdays.length > 1) return sameDays(days, { weekdays, length })
  if (days.from.dayOfWeek !== first) return { code: 'WEEKDAY_MISMATCH', date: days.from, said: first }
  const isEither = lastWeekday === first && length > 7
  return isEither ? { code: 'SPAN_OR_WEEKDAYS', ...days, weekday: first } : oneEvent(days, length)
}

function oneEvent(days: DaySpan, length: number): Omit<Meaning, 'assumed'> | DateFinding {
  if (length === 1) return { dates: [days.from] }
  return length > mostDays ? { code: 'DATES_TOO_MANY', ...days } : { spans: [days] }
}

/** A long exhibition; a longer row of days is written as "alla dagar" between two days. */
const mostDays = 100

/** "onsdag 20/1–26/5" is said of Wednesdays only if both ends are; "onsdagar" always is. */
function weekly(days: DaySpan, written: WrittenWeekdays): Omit<Meaning, 'assumed'> | DateFinding {
  const { weekdays, isPlural, named } = written
  const [first] = weekdays
  const off = [days.from, days.to].find((date) => !weekdays.includes(date.dayOfWeek))
  if (off && first !== undefined && !isPlural && named === 'days')
    return { code: 'WEEKDAY_MISMATCH', date: off, said: first }
  return {
    rules: [{ kind: 'weekly', weekdays: ordered(weekdays), weeks: 'all', limits: { ...days, count: null } }],
  }
}

/** "Fredag–söndag 23–25 april": the days of the week and of the month are the same ones. */
function sameDays(
  days: DaySpan,
  { weekdays, length }: { weekdays: WrittenWeekdays; length: number },
): Omit<Meaning, 'assumed'> | DateFinding {
  const covered = Array.from({ length }, (_, index) => days.from.add({ days: index }).dayOfWeek)
  const isSame =
    covered.length === weekdays.weekdays.length && covered.every((day) => weekdays.weekdays.includes(day))
  if (isSame) return oneEvent(days, length)
  if (weekdays.weekdays.every((day) => covered.includes(day)) && weekdays.named === 'group')
    return weekly(days, weekdays)
  const off = weekdays.weekdays.includes(days.from.dayOfWeek) ? days.to : days.from
  return {
    code: 'WEEKDAY_MISMATCH',
    date: off,
    said: (off === days.from ? weekdays.weekdays[0] : weekdays.weekdays.at(-1)) ?? 1,
  }
}

/** "tisdagar och onsdag 16 december": a weekday of the list that no date falls on is a rule of its own, or a slip. */
function weekdaysWithoutDate(spans: readonly WrittenSpan[], results: readonly SpanResult[]): DateFinding[] {
  return [...Map.groupBy(spans.keys(), (index) => spans[index]?.weekdays ?? null)].flatMap(
    ([weekdays, indices]) => {
      if (!weekdays || weekdays.weekdays.length === 1 || weekdays.named === 'group') return []
      const meanings = indices.flatMap((index) => results[index] ?? [])
      if (meanings.some((result) => 'findings' in result || result.dates === undefined)) return []
      const dates = meanings.flatMap((result) => ('findings' in result ? [] : (result.dates ?? [])))
      const missing = weekdays.weekdays.find((weekday) => !dates.some((date) => date.dayOfWeek === weekday))
      const [date] = dates
      return missing !== undefined && date ? [{ code: 'WEEKDAY_MISMATCH' as const, date, said: missing }] : []
    },
  )
}

function ordered(weekdays: readonly Weekday[]): Weekday[] {
  return [...new Set(weekdays)].toSorted()
}
