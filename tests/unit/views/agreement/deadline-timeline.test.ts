import { expect, test } from 'vitest'
import { toTimeline } from '../../../../src/views/agreement/deadline-timeline.ts'
import { deadline, fact, indexedAgreement } from '../../../support/site/agreement.ts'
import { day } from '../../../support/site/site-data.ts'

const agreement = indexedAgreement({
  validFrom: fact(day('2026-01-01')),
  validTo: fact(day('2028-12-31')),
})
const today = day('2027-06-01')
const due = (...dates: string[]) => dates.map((date) => deadline(date))

test('says what its marks are, those that it has alone, and which day the upright line is', () => {
  const dates = [...due('2027-03-31', '2028-03-31'), deadline('2026-03-31', { done: day('2026-03-01') })]
  const timeline = toTimeline(agreement, dates, today)
  expect(timeline?.legend.map(({ text }) => text)).toEqual(['klart', 'har passerat, ej redovisat', 'kommer'])
  expect(timeline?.description).toBe(
    'Tidslinje med 3 hålldatum från 2026 till 2028. Siffrorna är de i listan. Strecket är 1 juni 2027.',
  )
  expect(toTimeline(agreement, due('2028-03-31'), today)?.legend.map(({ text }) => text)).toEqual(['kommer'])
})

test('marks near each other stand above each other, each as low as there is room', () => {
  const marks = toTimeline(agreement, due('2026-03-31', '2026-05-31', '2026-08-31'), today)?.marks ?? []
  const [first, second, third] = marks.map(({ y }) => y)
  expect(second).toBeLessThan(first ?? 0)
  expect(third).toBe(first)
})

test.each([
  ['none', 0],
  ['forty on the same day', 40],
])('%s: there is no line, and the list says it all', (_, count) => {
  expect(toTimeline(agreement, due(...Array<string>(count).fill('2027-03-31')), today)).toBeNull()
})
