import { lastDayOf, type Agreement } from '../../domain/agreement/agreement.ts'
import { computeYears } from '../../domain/agreement/indexation.ts'
import type { Partnership } from '../../domain/agreement/partnership.ts'
import type { PartnershipFinding } from '../problems/findings/partnership-findings.ts'
import { isBefore } from '../../domain/time/date-order.ts'

/** Pairs of agreements that are in force on the same days. */
export function overlaps(agreements: readonly Agreement[]): PartnershipFinding[] {
  return agreements.flatMap((one, index) =>
    agreements
      .slice(index + 1)
      .filter((other) => areBothInForce(one, other))
      .map((other) => ({ code: 'AGREEMENTS_OVERLAP' as const, one: nameOf(one), other: nameOf(other) })),
  )
}

/** The years, of agreements that have begun, whose amount waits for an index that the sheet doesn't have. */
export function missingIndexYears(partnership: Partnership, today: Temporal.PlainDate): PartnershipFinding[] {
  return partnership.agreements.flatMap((agreement) => {
    const years = computeYears(agreement, partnership.indexRates, today.year).flatMap(({ amount }) =>
      amount.kind === 'missing-index' ? amount.years : [],
    )
    if (years.length === 0) return []
    const index = agreement.index?.value ?? 'Index'
    return [{ code: 'INDEX_YEARS_MISSING' as const, years: [...new Set(years)], index }]
  })
}

function areBothInForce(one: Agreement, other: Agreement): boolean {
  return !isBefore(lastDayOf(one), other.validFrom.value) && !isBefore(lastDayOf(other), one.validFrom.value)
}

function nameOf(agreement: Agreement): string {
  return agreement.name ?? agreement.id
}
