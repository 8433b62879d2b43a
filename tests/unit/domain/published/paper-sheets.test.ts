import { expect, test } from 'vitest'
import { allSheetAddresses, sheetFiles, sheetsSince } from '../../../../src/domain/published/paper-sheets.ts'
import { day } from '../../../support/site/site-data.ts'

test('a file is named for the week that it begins in', () => {
  expect([...sheetFiles(day('2026-11-24'), day('2026-11-24')).current.keys()]).toEqual([
    'vecka-48.pdf',
    'vecka-49.pdf',
    'manad.pdf',
    'a3.pdf',
  ])
})

test.each([
  ['the same day', '2026-11-24', '2026-11-24', []],
  [
    'four weeks later',
    '2026-11-24',
    '2026-12-22',
    ['vecka-48.pdf', 'vecka-49.pdf', 'vecka-50.pdf', 'vecka-51.pdf'],
  ],
  ['over new year, in a year of 53 weeks', '2026-12-21', '2027-01-06', ['vecka-52.pdf', 'vecka-53.pdf']],
])('names of weeks that have been are kept: %s', (_, since, today, names) => {
  expect(sheetFiles(day(today), day(since)).earlier).toEqual(names)
})

test('after a year every week has its name once, and no more come', () => {
  const addresses = allSheetAddresses('eken', { today: day('2030-05-01'), since: day('2026-11-24') })
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toHaveLength(5 + 2 + 53)
})

test.each([
  ['a site of an ordinary size', 16, null, '2026-11-24'],
  ['a site that begins with very many places', 101, null, null],
  ['a site that has grown to very many', 101, '2026-01-01', '2026-01-01'],
])('%s', (_, places, before, since) => {
  expect(
    sheetsSince(places, before === null ? null : day(before), day('2026-11-24'))?.toString() ?? null,
  ).toBe(since)
})
