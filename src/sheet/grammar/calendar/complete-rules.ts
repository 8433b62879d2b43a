import { isBefore } from '../../../domain/time/date-order.ts'
import type { DaySpan } from '../../../domain/time/day-span.ts'
import { isoWeeksInYear, startOfIsoWeek } from '../../../domain/time/iso-weeks.ts'
import type { Recurrence } from '../../../domain/programme/schedule.ts'
import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import type { Finding } from '../../problems/problem.ts'
import type { ParseContext } from './parse-context.ts'
import { read, readAll, unreadable, withOneFinding, type Parsed } from '../../parse/parsed.ts'
import { completeLimits } from './complete-limits.ts'
import type { WrittenSeries } from '../written/written-day-cell.ts'
import type { WrittenRule } from '../written/written-days.ts'

/** Recurrence rules out of written ones: what contradicts itself is refused, what is unusual is told. */
export function completeRules(
  written: readonly WrittenSeries[],
  context: ParseContext,
): Parsed<Recurrence[]> {
  const rules = withOneFinding(readAll(written.map((series) => completeSeries(series, context))))
  if (!rules.ok) return rules
  const [contradiction] = contradictionsBetween(written)
  return contradiction ? unreadable(contradiction) : read(rules.value.flat(), rules.remarks)
}

/** One rule for each stretch of days that it is held in; without limits one that Från and Till limit. */
function completeSeries({ rule, limits }: WrittenSeries, context: ParseContext): Parsed<Recurrence[]> {
  const stretches = completeLimits(limits, { rule, context })
  if (!stretches.ok) return stretches
  const [only = null] = stretches.value
  const from = only?.from ?? context.from
  const findings = findingsIn(rule, from)
  if (findings.length > 0) return { ok: false, findings }
  const weekdays = rule.weekdays.length > 0 ? rule.weekdays : [from?.dayOfWeek ?? 1]
  const recurrence = toRecurrence({ ...rule, weekdays })
  const { count } = rule
  const limited = (stretches.value.length > 0 ? stretches.value : [null]).map((stretch) => {
    if (!stretch && count === null) return recurrence
    return { ...recurrence, limits: { from: stretch?.from ?? null, to: stretch?.to ?? null, count } }
  })
  const days = { from: from ?? context.horizon.from, to: only?.to ?? context.to ?? context.horizon.to }
  return read(limited, [...stretches.remarks, ...remarksOn(rule, days)])
}

function toRecurrence(rule: WrittenRule): Recurrence {
  const { weekdays, interval, ordinals, daysOfMonth, parity } = rule
  if (daysOfMonth.length > 0) return { kind: 'day-of-month', days: sorted(daysOfMonth) }
  if (ordinals.length > 0) return { kind: 'nth-weekday', weekdays, ordinals: [...new Set(ordinals)] }
  if (interval !== null && parity === null) return { kind: 'every-nth-week', weekdays, interval }
  return { kind: 'weekly', weekdays, weeks: parity ?? 'all' }
}

function findingsIn(rule: WrittenRule, from: Temporal.PlainDate | null): Finding[] {
  const { ordinals, isMonthly, named, daysOfMonth } = rule
  const isNth = ordinals.length > 0
  if (contradictsItself(rule)) return [{ code: 'DAYS_CONTRADICT' }]
  if (isNth && named !== 'days' && named !== 'range') return [{ code: 'NTH_OF_A_GROUP' }]
  if (daysOfMonth.length > 0) return daysOfMonth.flatMap(findingOnDayOfMonth)
  if (isMonthly && !isNth) return [{ code: 'DAYS_HOW_OFTEN' }]
  if (isCounted(rule) && !from) return [{ code: 'COUNTING_NEEDS_FROM', days: daysToCount(rule) }]
  return isWithoutWeekday(rule, from) ? [{ code: 'DAYS_WITHOUT_WEEKDAY' }] : []
}

/** "varannan vecka" has the weekday of its first day; "jämna veckor" has none. */
function isWithoutWeekday({ weekdays, parity }: WrittenRule, from: Temporal.PlainDate | null): boolean {
  return weekdays.length === 0 && (parity !== null || from === null)
}

function contradictsItself({ interval, ordinals, parity, isEvery }: WrittenRule): boolean {
  const isRegular = interval !== null || parity !== null
  const isOddInterval = parity !== null && interval !== null && interval !== 2
  return isOddInterval || (interval !== null && isEvery) || (isRegular && ordinals.length > 0)
}

function findingOnDayOfMonth(day: number): CellFinding[] {
  if (day >= 1 && day <= 31) return []
  return [{ code: 'DATE_NOT_REAL', day, month: 1, year: null, lastDay: 31 }]
}

/** Counted from a first day: "varannan" without the parity of the weeks, "6 träffar". */
function isCounted({ interval, parity, count }: WrittenRule): boolean {
  return (interval !== null && parity === null) || count !== null
}

/** "Ojämna tisdagar … varje tisdag": one weekday with two rules that can't both be meant. */
function contradictionsBetween(series: readonly WrittenSeries[]): CellFinding[] {
  const weekly = series
    .filter(({ limits }) => limits === null)
    .map(({ rule }) => rule)
    .filter(({ ordinals, daysOfMonth }) => ordinals.length === 0 && daysOfMonth.length === 0)
  const isDouble = weekly.some((rule, index) =>
    weekly.slice(index + 1).some((other) => isSameDayTwice(rule, other)),
  )
  return isDouble ? [{ code: 'DAYS_CONTRADICT' }] : []
}

function isSameDayTwice(rule: WrittenRule, other: WrittenRule): boolean {
  const isShared = rule.weekdays.some((weekday) => other.weekdays.includes(weekday))
  return isShared && (rule.parity !== other.parity || rule.interval !== other.interval)
}

function remarksOn(rule: WrittenRule, days: DaySpan): CellFinding[] {
  const remarks: CellFinding[] = []
  if (rule.named === 'weekend') remarks.push({ code: 'WEEKENDS_READ' })
  if (rule.named === 'wrapping-range') remarks.push({ code: 'WEEKDAYS_WRAP', weekdays: rule.weekdays })
  if (rule.ordinals.includes(5)) remarks.push({ code: 'FIFTH_WEEKDAY', weekdays: rule.weekdays })
  const late = rule.daysOfMonth.filter((day) => day > 28)
  if (late.length > 0) remarks.push({ code: 'DAY_NOT_IN_EVERY_MONTH', days: late })
  const year = rule.parity !== null && rule.interval === 2 ? longYear(days) : null
  if (rule.parity !== null && year !== null)
    remarks.push({ code: 'EVERY_OTHER_AND_PARITY', parity: rule.parity, year })
  return remarks
}

/** The first year whose week 53 is in the series; then odd follows odd, and parity is not "every other week". */
function longYear({ from, to }: DaySpan): number | null {
  for (let { year } = from; year <= Math.min(to.year, from.year + 10); year += 1) {
    if (isoWeeksInYear(year) === 53 && isBefore(startOfIsoWeek({ year, week: 53 }), to)) return year
  }
  return null
}

const intervalWords = new Map([
  [2, 'varannan'],
  [3, 'var tredje'],
  [4, 'var fjärde'],
  [5, 'var femte'],
  [6, 'var sjätte'],
])

function daysToCount({ interval, count }: WrittenRule): string {
  if (count !== null) return `${count} gånger`
  const word = intervalWords.get(interval ?? 0)
  return word ?? `var ${interval}:e`
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other)
}
