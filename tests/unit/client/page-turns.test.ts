import { expect, test } from 'vitest'
import { refreshTurns } from '../../../src/client/page-turns.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'
import { pageOf, textOf } from '../../support/client/page-of.ts'

const turns = [
  '2026-11-24T15:00:00+01:00|tisdag 24 november klockan 13.00 till 15.00',
  '2026-11-29|söndag 29 november hela dagen',
].join('|')

const list = () =>
  pageOf(
    `<ul><li><span class="leaf">24</span><p data-turns="${turns}">Nästa gång: tisdag 24 november klockan 13.00 till 15.00</p></li></ul>`,
  )

test.each([
  ['2026-11-24T09:00:00+01:00', 'Nästa gång: tisdag 24 november klockan 13.00 till 15.00', '24', false],
  ['2026-11-24T15:00:00+01:00', 'Nästa gång: söndag 29 november hela dagen', '29', true],
  ['2026-11-29T20:00:00+01:00', 'Nästa gång: söndag 29 november hela dagen', '29', true],
])('at %s a list says: %s', (now, words, numeral, isRed) => {
  const page = list()
  refreshTurns(page, visitorsDay(new Date(now)))
  expect([textOf(page, 'p'), textOf(page, '.leaf')]).toEqual([words, numeral])
  expect(page.querySelector('.leaf')?.classList.contains('red')).toBe(isRed)
})

test('once all that are known have been, nothing is said of the next time', () => {
  const page = list()
  refreshTurns(page, visitorsDay(new Date('2026-11-30T09:00:00+01:00')))
  expect(page.querySelector('p')?.hidden).toBe(true)
})
