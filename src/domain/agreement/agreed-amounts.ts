import { coversYear, phaseOf, type Agreement } from './agreement.ts'
import type { Amount } from './economy.ts'
import { computeYears, type ComputedYear } from './indexation.ts'
import type { Partnership } from './partnership.ts'

/** One year of one agreement: computed, decided and paid, each by itself. None ever stands in for another. */
export interface AgreedYear extends ComputedYear {
  agreementId: string
  /** The row of Belopp; null where nothing is reported. */
  reported: Amount | null
  /** Decided less computed, in öre; null where either is unknown. */
  decidedLessComputed: number | null
  /** Paid less decided, in öre; null where either is unknown. */
  paidLessDecided: number | null
}

/** Every year of an agreement, up to the year after `today` where it still runs. */
export function agreedYears(
  agreement: Agreement,
  partnership: Partnership,
  today: Temporal.PlainDate,
): AgreedYear[] {
  const years = computeYears(agreement, partnership.indexRates, lastYearToTell(agreement, today))
  return years.map((computed) => {
    const reported = reportedFor(agreement, computed.year, partnership)
    const sum = computed.amount.kind === 'computed' ? computed.amount.rounded : null
    return {
      ...computed,
      agreementId: agreement.id,
      reported,
      decidedLessComputed: difference(reported?.decided, sum),
      paidLessDecided: difference(reported?.paid, reported?.decided),
    }
  })
}

/** Rows of Belopp for years that no agreement covers: shown as they are, without a computed amount. */
export function amountsOutside(partnership: Partnership, today: Temporal.PlainDate): Amount[] {
  const used = partnership.agreements.flatMap((agreement) =>
    agreedYears(agreement, partnership, today).map(({ reported }) => reported),
  )
  return partnership.amounts.filter((amount) => !used.includes(amount))
}

function lastYearToTell(agreement: Agreement, today: Temporal.PlainDate): number {
  return phaseOf(agreement, today) === 'coming' ? agreement.validFrom.value.year : today.year + 1
}

/** A row that names no agreement belongs to the one that began last of those that cover the year. */
function reportedFor(agreement: Agreement, year: number, partnership: Partnership): Amount | null {
  const ofYear = partnership.amounts.filter((amount) => amount.year === year)
  const own = ofYear.find((amount) => amount.agreementId === agreement.id)
  if (own) return own
  const owner = partnership.agreements.findLast((each) => coversYear(each, year))
  return owner === agreement ? (ofYear.find((amount) => amount.agreementId === null) ?? null) : null
}

function difference(one: number | null | undefined, other: number | null | undefined): number | null {
  return one == null || other == null ? null : one - other
}
