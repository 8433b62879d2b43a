import { describe, expect, test } from 'vitest'
import { takeWrittenDays } from '../../../../src/domain/search/written-days.ts'

/** "2026-12-08" or "2026-12-07/2026-12-13", several with a space between; the question is asked on Tuesday 24 November 2026. */
function daysIn(text: string, today = '2026-11-24'): string {
  const { spans } = takeWrittenDays(text, today)
  return spans.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(' ')
}

describe('What a coordinator may write as a date, a visitor may search for', () => {
  test.each([
    ['tisdag 8 december 2026', '2026-12-08'],
    ['Tisdagen den 8:e december', '2026-12-08'],
    ['på tisdag den 8 december', '2026-12-08'],
    ['8 december', '2026-12-08'],
    ['8 dec', '2026-12-08'],
    ['8 dec.', '2026-12-08'],
    ['8dec', '2026-12-08'],
    ['tis 8 dec 2026', '2026-12-08'],
    ['8:e december', '2026-12-08'],
    ['8e december', '2026-12-08'],
    ['2026-12-08', '2026-12-08'],
    ['2026-12-8', '2026-12-08'],
    ['20261208', '2026-12-08'],
    ['8/12', '2026-12-08'],
    ['8/12 2026', '2026-12-08'],
    ['8/12-26', '2026-12-08'],
    ['tis 8/12', '2026-12-08'],
    ['08/12', '2026-12-08'],
    ['8.12', '2026-12-08'],
    ['8.12.2026', '2026-12-08'],
    ['12/8', '2027-08-12'],
    ['30 november 2026', '2026-11-30'],
    ['15 januari', '2027-01-15'],
    ['29 februari', '2028-02-29'],
  ])('%s', (text, days) => expect(daysIn(text)).toBe(days))

  test.each([
    ['den 8', '2026-12-08'],
    ['den 24:e', '2026-11-24'],
    ['den 31', '2026-12-31'],
    ['15:e', '2026-12-15'],
  ])('%s is the next day of that number', (text, days) => expect(daysIn(text)).toBe(days))

  test.each([
    ['8, 15 och 22 december', '2026-12-08 2026-12-15 2026-12-22'],
    ['8 och 15 dec', '2026-12-08 2026-12-15'],
    ['8–12 december', '2026-12-08/2026-12-12'],
    ['8-12/12', '2026-12-08/2026-12-12'],
    ['8/12–12/12', '2026-12-08/2026-12-12'],
    ['28 december till 3 januari', '2026-12-28/2027-01-03'],
    ['2026-12-08 – 2026-12-10', '2026-12-08/2026-12-10'],
    ['1 dec t.o.m. 5 dec', '2026-12-01/2026-12-05'],
  ])('%s', (text, days) => expect(daysIn(text)).toBe(days))

  test.each([
    ['vecka 50', '2026-12-07/2026-12-13'],
    ['Vecka 50 2026', '2026-12-07/2026-12-13'],
    ['v. 50', '2026-12-07/2026-12-13'],
    ['v.50', '2026-12-07/2026-12-13'],
    ['v50', '2026-12-07/2026-12-13'],
    ['v 50', '2026-12-07/2026-12-13'],
    ['2026-v50', '2026-12-07/2026-12-13'],
    ['v. 50–51', '2026-12-07/2026-12-20'],
    ['v. 52–1', '2026-12-21/2027-01-10'],
    ['vecka 53', '2026-12-28/2027-01-03'],
    ['vecka 3', '2027-01-18/2027-01-24'],
    ['december', '2026-12-01/2026-12-31'],
    ['i november', '2026-11-01/2026-11-30'],
    ['oktober', '2027-10-01/2027-10-31'],
    ['dec 2026', '2026-12-01/2026-12-31'],
    ['februari 2028', '2028-02-01/2028-02-29'],
  ])('%s', (text, days) => expect(daysIn(text)).toBe(days))

  test('a date without a year is the one that fits its weekday, else the nearest; a little back too', () => {
    expect(daysIn('20 november')).toBe('2026-11-20')
    expect(daysIn('lördag 20 november')).toBe('2027-11-20')
    expect(daysIn('fredag 20 november')).toBe('2026-11-20')
    expect(daysIn('onsdag 8 december')).toBe('2026-12-08')
    expect(daysIn('20 oktober')).toBe('2027-10-20')
    expect(daysIn('vecka 47')).toBe('2026-11-16/2026-11-22')
    expect(daysIn('20 december', '2027-01-04')).toBe('2026-12-20')
  })
})

test.each([
  ['bingo tisdag 8 december 2026 i ryd', 'bingo i ryd'],
  ['fika 8/12', 'fika'],
  ['vecka 50 dans', 'dans'],
  ['v. 50–51: gympa', ': gympa'],
])('of %s is left to look for: %s', (text, words) => {
  expect(takeWrittenDays(text, '2026-11-24').left.replace(/\s+/gu, ' ').trim()).toBe(words)
})

test('of a day that doesn’t exist the month is left', () => {
  expect(daysIn('31 februari')).toBe('2027-02-01/2027-02-28')
})

test.each([
  '1/0',
  '0/0',
  '13/13',
  '2026-13-40',
  'vecka 54',
  'vecka 0',
  'kl 8.12',
  'klockan 13.30',
  '13.00',
  '65+',
  'maja',
  'jan',
  'marsipan',
  'tisdag',
  'hus 8',
  '070-174 06 05',
  '1/2/3/4',
  '1234567890',
])('%s is no date, and stays', (text) => {
  expect(takeWrittenDays(text, '2026-11-24')).toEqual({ left: text, spans: [] })
})

test('no text is too odd or too long', () => {
  const odd = [
    '1 och '.repeat(50),
    '1-'.repeat(150),
    '8/'.repeat(150),
    'den '.repeat(75),
    '9'.repeat(300),
    '\u0000',
  ]
  const start = performance.now()
  for (const text of odd) expect(() => takeWrittenDays(text, '2026-11-24')).not.toThrow()
  expect(performance.now() - start).toBeLessThan(1000)
})
