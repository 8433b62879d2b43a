import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import type { ParseContext } from './parse-context.ts'

/** A warning when every date is more than a year ago: the year is probably wrong. */
export function longPast(dates: readonly Temporal.PlainDate[], { today }: ParseContext): CellFinding[] {
  const last = dates.at(-1)
  const isLongPast = last !== undefined && Temporal.PlainDate.compare(last.add({ years: 1 }), today) < 0
  return isLongPast ? [{ code: 'DATE_LONG_PAST', date: last }] : []
}

/** The dates that don't come a whole number of intervals after the first. */
export function unevenSpacing(dates: readonly Temporal.PlainDate[], weeks: number): Temporal.PlainDate[] {
  const [first] = dates
  if (!first) return []
  return dates.filter((date) => first.until(date, { largestUnit: 'days' }).days % (weeks * 7) !== 0)
}
