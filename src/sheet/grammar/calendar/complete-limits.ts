import type { CellFinding, DateFinding } from '../../problems/findings/cell-findings.ts'
import { read, readAll, withOneFinding, type Parsed } from '../../parse/parsed.ts'
import { yearsAssumed } from './complete-spans.ts'
import { completeWeeks } from './complete-weeks.ts'
import { fillIn } from './fill-in-dates.ts'
import type { ParseContext } from './parse-context.ts'
import { resolveDate, togetherAsOne } from './resolve-date.ts'
import { resolveRange } from './resolve-range.ts'
import type { WrittenRule } from '../written/written-days.ts'
import type { WrittenLimits } from '../written/written-limits.ts'
import type { WrittenSpan } from '../written/written-span.ts'

/** First and last day of a rule; null where it has none of its own. */
export interface Limits {
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
}

interface Around {
  rule: WrittenRule
  context: ParseContext
}

/** The stretches of days that a rule is limited to, none when nothing limits it: several for "v. 4, 6 och 8". */
export function completeLimits(written: WrittenLimits | null, around: Around): Parsed<Limits[]> {
  if (!written) return read([])
  if (written.kind === 'weeks') return weekLimits(written.weeks, around)
  if (written.kind === 'outer-weeks') return outerWeeks(written, around.context)
  if (written.kind === 'months') return monthLimits(written.months, around)
  const { from, to } = written
  if (from?.to) return rangeLimits(from, from.to, around)
  return from && to ? rangeLimits(from, to.from, around) : oneLimit({ from, to }, around)
}

function weekLimits(
  weeks: Extract<WrittenLimits, { kind: 'weeks' }>['weeks'],
  { context }: Around,
): Parsed<Limits[]> {
  return withOneFinding(readAll(weeks.map((each) => completeWeeks(each, context))))
}

/** From the Monday of a week, to the Sunday of another. */
function outerWeeks(
  { from, to }: Extract<WrittenLimits, { kind: 'outer-weeks' }>,
  context: ParseContext,
): Parsed<Limits[]> {
  const first = from ?? to
  if (!first) return read([])
  const { year } = to ?? first
  const range =
    from && to
      ? { from: from.from, to: to.from, year: from.year, endYear: from.year === null ? year : null }
      : first
  const weeks = completeWeeks(range, context)
  if (!weeks.ok) return weeks
  return read([{ from: from && weeks.value.from, to: to && weeks.value.to }], weeks.remarks)
}

/** From the first day of a month to the last; without a year the next such months within the programme. */
function monthLimits(
  months: Extract<WrittenLimits, { kind: 'months' }>['months'],
  { context }: Around,
): Parsed<Limits[]> {
  const ranges = months.map(({ from, to, year }) => {
    const firstYear = year !== null && to < from ? year - 1 : year
    const first = { kind: 'plain', day: 1, month: from, year: firstYear } as const
    return resolveRange({ from: first, to: { ...first, month: to, year }, weekdays: null }, context)
  })
  const findings = ranges.flatMap((range) => ('findings' in range ? range.findings : []))
  if (findings.length > 0) return { ok: false, findings: togetherAsOne(findings) }
  const whole = ranges.flatMap((range) => ('findings' in range ? [] : [range]))
  return read(
    whole.map(({ span }) => ({ from: span.from, to: span.to.with({ day: span.to.daysInMonth }) })),
    yearsAssumed(whole.flatMap(({ assumed }) => assumed)),
  )
}

function rangeLimits(
  from: WrittenSpan,
  to: WrittenSpan['from'],
  { rule, context }: Around,
): Parsed<Limits[]> {
  const weekdays = from.weekdays?.weekdays ?? rule.weekdays
  // "6–27 januari": the first has the month of the last.
  const [filled = from] = fillIn([{ ...from, to }])
  const range = resolveRange(
    { from: filled.from, to: filled.to ?? to, weekdays: weekdays.length > 0 ? weekdays : null },
    context,
  )
  if ('findings' in range) return { ok: false, findings: togetherAsOne(range.findings) }
  const wrong = mismatch(from, range.span.from)
  return wrong ? { ok: false, findings: [wrong] } : read([range.span], yearsAssumed(range.assumed))
}

function oneLimit(
  { from, to }: { from: WrittenSpan | null; to: WrittenSpan | null },
  { context }: Around,
): Parsed<Limits[]> {
  const first = from && resolveDate(from.from, from.weekdays?.weekdays ?? null, context)
  const last = to && resolveDate(to.from, to.weekdays?.weekdays ?? null, context)
  const findings: DateFinding[] = [first, last].flatMap((each) =>
    each && 'finding' in each ? [each.finding] : [],
  )
  if (findings.length > 0) return { ok: false, findings: togetherAsOne(findings) }
  const dates = [first, last].map((each) => (each && 'date' in each ? each : null))
  const assumed = dates.flatMap((each) => (each?.assumedAs ? [{ key: each.assumedAs, date: each.date }] : []))
  return read([{ from: dates[0]?.date ?? null, to: dates[1]?.date ?? null }], yearsAssumed(assumed))
}

function mismatch({ weekdays }: WrittenSpan, date: Temporal.PlainDate): CellFinding | null {
  const [said] = weekdays?.weekdays ?? []
  return said === undefined || weekdays?.weekdays.includes(date.dayOfWeek)
    ? null
    : { code: 'WEEKDAY_MISMATCH', date, said }
}
