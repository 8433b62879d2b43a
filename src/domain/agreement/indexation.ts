import { lastDayOf, type Agreement, type Rounding } from './agreement.ts'
import type { IndexRate } from './economy.ts'

/** An exact amount: `units` divided by 10 to the power of `decimals`, in öre. Never a floating point number. */
export interface ExactAmount {
  units: bigint
  decimals: number
}

/** What a year's amount comes to by the agreement's own rule, or why it cannot be computed. */
export type ComputedAmount =
  | {
      kind: 'computed'
      /** The index of each year that is multiplied in, in order; empty for the base year. */
      rates: readonly IndexRate[]
      exact: ExactAmount
      /** In öre, after the rounding of the agreement's Avrundning. */
      rounded: number
      /** True while any index in it is preliminary. */
      isPreliminary: boolean
    }
  | { kind: 'missing-index'; years: readonly number[] }

/** A computed year. `replaced` is what the preliminary index gave, where a definitive one has come instead. */
export interface ComputedYear {
  year: number
  amount: ComputedAmount
  replaced: ComputedAmount | null
}

/**
 * The amounts of an agreement, year by year: the base amount times (1 + index) of every year from the first indexed
 * one. The next year goes on from the unrounded amount; rounding is for what is shown and paid. Years run from the
 * base year, or the first of the agreement if that is later, to its last, but no further than `until`.
 */
export function computeYears(
  agreement: Agreement,
  rates: readonly IndexRate[],
  until: number,
): ComputedYear[] {
  const own = ratesFor(agreement, rates)
  return yearsOf(agreement, until).map((year) => ({
    year,
    amount: computeAmount(agreement, year, (each) => rateInForce(own, each)),
    replaced: hasBoth(own, year)
      ? computeAmount(agreement, year, (each) =>
          each === year ? preliminary(own, each) : rateInForce(own, each),
        )
      : null,
  }))
}

/** The years of an agreement that can be told of, up to `until`. */
function yearsOf(agreement: Agreement, until: number): number[] {
  const first = Math.max(agreement.baseYear.value, agreement.validFrom.value.year)
  const last = Math.min(lastDayOf(agreement).year, until)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** The first year whose index counts: that of Indexeras från, else the year after the base year. */
export function firstIndexedYear(agreement: Agreement): number {
  const afterBase = agreement.baseYear.value + 1
  return Math.max(afterBase, agreement.indexedFrom?.value.year ?? afterBase)
}

/** The indexes that count for an agreement: its own where it has any for the year, else the common ones. */
function ratesFor(agreement: Agreement, rates: readonly IndexRate[]): IndexRate[] {
  const own = new Set(rates.filter((rate) => rate.agreementId === agreement.id).map((rate) => rate.year))
  return rates.filter((rate) =>
    own.has(rate.year) ? rate.agreementId === agreement.id : rate.agreementId === null,
  )
}

/** Rounds to öre, kronor, tens and so on; a half goes up. */
export function roundAmount(amount: ExactAmount, rounding: Rounding): number {
  const step = oreIn[rounding] * 10n ** BigInt(amount.decimals)
  const doubled = 2n * amount.units + step
  return Number((doubled / (2n * step)) * oreIn[rounding])
}

const oreIn = { ore: 1n, kronor: 100n, tens: 1000n, hundreds: 10_000n, thousands: 100_000n } as const

function computeAmount(
  agreement: Agreement,
  year: number,
  rateOf: (year: number) => IndexRate | null,
): ComputedAmount {
  const years = indexedYears(agreement, year)
  const rates = years.map(rateOf)
  const known = rates.filter((rate) => rate !== null)
  if (known.length < years.length) {
    return { kind: 'missing-index', years: years.filter((_, index) => !rates[index]) }
  }
  const exact = known.reduce(multiply, { units: BigInt(agreement.baseAmount.value), decimals: 0 })
  const isPreliminary = known.some(({ status }) => status === 'preliminary')
  const rounded = roundAmount(exact, agreement.rounding?.value ?? 'ore')
  return { kind: 'computed', rates: known, exact, rounded, isPreliminary }
}

function indexedYears(agreement: Agreement, year: number): number[] {
  if (!agreement.index && !agreement.indexedFrom) return []
  const first = firstIndexedYear(agreement)
  return Array.from({ length: Math.max(0, year - first + 1) }, (_, index) => first + index)
}

function multiply(amount: ExactAmount, rate: IndexRate): ExactAmount {
  return { units: amount.units * BigInt(10_000 + rate.hundredths), decimals: amount.decimals + 4 }
}

function rateInForce(rates: readonly IndexRate[], year: number): IndexRate | null {
  const ofYear = rates.filter((rate) => rate.year === year)
  return ofYear.find(({ status }) => status === 'definitive') ?? ofYear[0] ?? null
}

function preliminary(rates: readonly IndexRate[], year: number): IndexRate | null {
  return rates.find((rate) => rate.year === year && rate.status === 'preliminary') ?? null
}

function hasBoth(rates: readonly IndexRate[], year: number): boolean {
  return preliminary(rates, year) !== null && rateInForce(rates, year)?.status === 'definitive'
}
