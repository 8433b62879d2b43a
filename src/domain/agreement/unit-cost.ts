import type { EconomyLine } from './economy.ts'
import type { FollowUpRow } from './follow-up.ts'
import { isWholeYear, reportedTotal, rowsOf, type FollowUpField } from './follow-up-totals.ts'

/** The lines of one calendar year, with sums that are null where a number is missing: an unknown is not zero. */
export interface EconomyYear {
  year: number
  income: EconomySide
  cost: EconomySide
}

/** One side of a year's economy. */
export interface EconomySide {
  lines: readonly EconomyLine[]
  /** In öre; null when a line lacks it, or there are no lines. */
  budget: number | null
  outcome: number | null
}

/** Cost in öre of one occasion or one visit, or what is missing. */
export type UnitCost =
  | { kind: 'computed'; cost: number; count: number; perUnit: number }
  | { kind: 'missing'; what: readonly ('cost' | 'count' | 'whole-year')[] }

/** Every year of the tab Ekonomi, in order. */
export function economyYears(lines: readonly EconomyLine[]): EconomyYear[] {
  const byYear = Map.groupBy(lines, ({ year }) => year)
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, ofYear]) => ({
      year,
      income: sideOf(ofYear.filter(({ kind }) => kind === 'income')),
      cost: sideOf(ofYear.filter(({ kind }) => kind === 'cost')),
    }))
}

/**
 * What one held occasion, or one visit, cost: the whole outcome of the year's costs by the number reported for the same
 * whole year. Only where both exist; rounded to whole kronor, in öre.
 */
export function unitCost(
  { year, cost }: EconomyYear,
  followUp: readonly FollowUpRow[],
  field: Extract<FollowUpField, 'tookPlace' | 'visits'>,
): UnitCost {
  const total = reportedTotal(rowsOf(followUp, year), field)
  if (cost.outcome !== null && total && total.value > 0 && isWholeYear(total)) {
    const perUnit = Math.round(cost.outcome / 100 / total.value) * 100
    return { kind: 'computed', cost: cost.outcome, count: total.value, perUnit }
  }
  const missing = [
    ...(cost.outcome === null ? (['cost'] as const) : []),
    ...(total && total.value > 0 ? [] : (['count'] as const)),
    ...(total && total.value > 0 && !isWholeYear(total) ? (['whole-year'] as const) : []),
  ]
  return { kind: 'missing', what: missing }
}

function sideOf(lines: readonly EconomyLine[]): EconomySide {
  return {
    lines,
    budget: sumOf(lines.map(({ budget }) => budget)),
    outcome: sumOf(lines.map(({ outcome }) => outcome)),
  }
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null)
  if (known.length === 0 || known.length < numbers.length) return null
  return known.reduce((sum, number) => sum + number, 0)
}
