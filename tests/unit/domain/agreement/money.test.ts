import { expect, test } from 'vitest'
import {
  formatDecimal,
  formatDifference,
  formatFactor,
  formatKronor,
  formatKronorInFull,
  formatNumber,
  formatPercent,
} from '../../../../src/domain/agreement/money.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  [25_000_000, '250 000 kr'],
  [26_445_250, '264 452,50 kr'],
  [26_841_929, '268 419,29 kr'],
  [5, '0,05 kr'],
  [0, '0 kr'],
  [-125_000, '−1 250 kr'],
  [100_000_000_000, '1 000 000 000 kr'],
])('%d öre is %s', (ore, words) => expect(plain(formatKronor(ore))).toBe(words))

test.each([
  [25_000_000, '250 000 kronor'],
  [26_445_250, '264 452,50 kronor'],
  [100, '1 krona'],
])('in a sentence %d öre is %s', (ore, words) => expect(plain(formatKronorInFull(ore))).toBe(words))

test.each([
  [270, '1,027', '2,7 %'],
  [300, '1,030', '3,0 %'],
  [1250, '1,125', '12,5 %'],
  [-40, '0,996', '−0,4 %'],
  [255, '1,0255', '2,55 %'],
  [0, '1,000', '0,0 %'],
])('an index of %d hundredths is × %s, %s', (hundredths, factor, percent) => {
  expect(formatFactor(hundredths)).toBe(factor)
  expect(plain(formatPercent(hundredths))).toBe(percent)
})

test('differences are said in words', () => {
  expect(plain(formatDifference(5000))).toBe('50 kr mer')
  expect(plain(formatDifference(-5050))).toBe('50,50 kr mindre')
  expect(formatDifference(0)).toBe('lika')
})

test('numbers have a comma, and thousands that hold together', () => {
  expect(plain(formatNumber(46.5))).toBe('46,5')
  expect(plain(formatNumber(31_420))).toBe('31 420')
  expect(plain(formatDecimal('268419.2875', 2))).toBe('268 419,2875')
})
