import { describe, expect, test } from 'vitest'
import type { Rounding } from '../../../../src/domain/agreement/agreement.ts'
import { computeYears, roundAmount } from '../../../../src/domain/agreement/indexation.ts'
import { decimalKronor } from '../../../../src/domain/agreement/money.ts'
import { fact, indexedAgreement, rate } from '../../../support/site/agreement.ts'
import { day } from '../../../support/site/site-data.ts'

const opi = [
  rate(2018, 2.6),
  rate(2019, 2.7),
  rate(2020, 3),
  rate(2021, 1.5),
  rate(2022, 1.9),
  rate(2023, 4.6),
]

/** "2019 256750 → 256750", the unrounded amount exactly and the rounded one in kronor. */
function sums(agreement = indexedAgreement(), rates = opi, until = 2030): string[] {
  return computeYears(agreement, rates, until).map(({ year, amount }) =>
    amount.kind === 'computed'
      ? `${year} ${decimalKronor(amount.exact)} → ${amount.rounded / 100}`
      : `${year} saknar ${amount.years.join(', ')}`,
  )
}

const extended = { extendedTo: fact(day('2023-12-31')) }

test('the amounts of the agreement are exact', () => {
  expect(sums()).toEqual(['2018 250000 → 250000', '2019 256750 → 256750', '2020 264452.5 → 264452.5'])
})

test('a prolonged agreement goes on from the unrounded amount', () => {
  expect(sums(indexedAgreement(extended)).slice(3)).toEqual([
    '2021 268419.2875 → 268419.29',
    '2022 273519.2539625 → 273519.25',
    '2023 286101.139644775 → 286101.14',
  ])
})

test('rounding is for what is shown and paid, never for the next year', () => {
  expect(sums(indexedAgreement({ ...extended, rounding: fact<Rounding>('kronor') })).slice(2, 4)).toEqual([
    '2020 264452.5 → 264453',
    '2021 268419.2875 → 268419',
  ])
})

test.each<[Rounding, number]>([
  ['ore', 256_750],
  ['kronor', 256_750],
  ['tens', 256_750],
  ['hundreds', 256_800],
  ['thousands', 257_000],
])('250 000 × 1,027 rounded to %s is %d, where floating point would lose a krona', (rounding, kronor) => {
  expect(250_000 * 1.027).not.toBe(256_750)
  expect(roundAmount({ units: 25_000_000n * 10_270n, decimals: 4 }, rounding)).toBe(kronor * 100)
})

test('a year without an index cannot be computed, and neither can the years after it', () => {
  expect(sums(indexedAgreement(), [rate(2020, 3)])).toEqual([
    '2018 250000 → 250000',
    '2019 saknar 2019',
    '2020 saknar 2019',
  ])
})

test('a negative index lowers the amount', () => {
  expect(sums(indexedAgreement(), [rate(2019, -0.4), rate(2020, 0)]).slice(1)).toEqual([
    '2019 249000 → 249000',
    '2020 249000 → 249000',
  ])
})

describe('a preliminary and a definitive index for one year', () => {
  const both = [rate(2019, 3.5, 'preliminary'), rate(2019, 2.7), rate(2020, 3, 'preliminary')]

  test('the definitive counts, and what the preliminary gave stays visible', () => {
    const [, second] = computeYears(indexedAgreement(), both, 2030)
    expect(second?.amount).toMatchObject({ rounded: 25_675_000, isPreliminary: false })
    expect(second?.replaced).toMatchObject({ rounded: 25_875_000, isPreliminary: true })
  })

  test('an amount that rests on a preliminary index is preliminary', () => {
    expect(computeYears(indexedAgreement(), both, 2030)[2]?.amount).toMatchObject({ isPreliminary: true })
  })
})

test('without Index and Indexeras från the amount is the same every year', () => {
  expect(sums(indexedAgreement({ index: null, indexedFrom: null })).at(-1)).toBe('2020 250000 → 250000')
})

test('an index of its own goes before the common one', () => {
  const own = { ...rate(2019, 5), agreementId: '2018-2020' }
  expect(sums(indexedAgreement(), [...opi, own])[1]).toBe('2019 262500 → 262500')
})

test('an agreement that ends far away is told no further than asked', () => {
  expect(sums(indexedAgreement({ validTo: fact(day('2099-12-31')) }), opi, 2021).at(-1)).toMatch(/^2021/)
})
