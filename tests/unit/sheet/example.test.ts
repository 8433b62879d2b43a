import { beforeAll, describe, expect, test } from 'vitest'
import type { SiteData } from '../../../src/domain/site-data.ts'
import { readSheet, type ReadResult } from '../../../src/sheet/read-sheet.ts'
import { loadCsvFolder } from '../../../src/sheet/sources/files/csv-folder.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'

let workbook: Workbook

beforeAll(async () => {
  workbook = await loadCsvFolder(new URL('../../../src/sheet/example', import.meta.url).pathname, 'example')
})

describe('the example workbook', () => {
  test.each([
    '2026-11-22',
    '2026-12-08',
    '2027-01-04',
    '2027-03-28',
    '2027-06-11',
    '2027-09-01',
    '2027-11-22',
  ])('has no error on %s', (day) => {
    const { problems, brakes } = readOn(day)
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect([...errors, ...brakes]).toEqual([])
  })

  test('has so few warnings that a real one is seen', () => {
    const warnings = readOn('2026-11-22').problems.filter(({ severity }) => severity === 'warning')
    expect(warnings.map(({ finding }) => finding.code).toSorted()).toEqual([
      'TERM_UNLIKE_DATES',
      'TIME_WITHOUT_END',
    ])
  })

  test('is large and varied enough to show what a programme can be', () => {
    const { places, activities, changes, breaks } = data()
    expect(places.length).toBeGreaterThanOrEqual(14)
    expect(places.filter(({ type }) => type === 'service-house')).toHaveLength(10)
    expect(new Set(places.map(({ type }) => type)).size).toBe(6)
    expect(activities.length).toBeGreaterThanOrEqual(60)
    expect(new Set(changes.map(({ kind }) => kind)).size).toBe(5)
    expect(breaks.length).toBeGreaterThanOrEqual(3)
    const rules = activities.flatMap(({ parts }) => parts.flatMap(({ schedule }) => schedule.rules))
    expect(new Set(rules.map(({ kind }) => kind)).size).toBe(4)
    expect(new Set(activities.map(({ price }) => price.kind))).toEqual(new Set(['free', 'priced']))
    expect(new Set(activities.map(({ booking }) => booking.kind))).toEqual(
      new Set(['not-needed', 'needed', 'note']),
    )
  })

  test('has every place and category in use', () => {
    const { places, categories, activities } = data()
    expect(new Set(activities.map(({ placeId }) => placeId))).toEqual(new Set(places.map(({ id }) => id)))
    expect(new Set(activities.flatMap(({ categoryIds }) => categoryIds))).toEqual(
      new Set(categories.map(({ id }) => id)),
    )
  })

  test('has no telephone number but those that are kept for fiction', () => {
    const { settings, places, partners, activities } = data()
    const phones = [settings.phone, ...[...places, ...partners].map(({ phone }) => phone)]
    const all = [...phones, ...activities.map(({ contact }) => contact.phone)].filter(
      (phone) => phone !== null,
    )
    expect(all.map(({ e164 }) => e164).filter((number) => !fiction.test(number))).toEqual([])
  })
})

/** Post- och telestyrelsen: numbers for books, plays and film. */
const fiction = /^\+46(?:3139006\d\d|4062804\d\d|8465004\d\d|7017406(?:0[5-9]|[1-9]\d))$/

function readOn(day: string): ReadResult {
  return readSheet(workbook, { today: Temporal.PlainDate.from(day), previous: null })
}

function data(): SiteData {
  const read = readOn('2026-11-22').data
  if (!read) throw new Error('The example workbook stops the run.')
  return read
}
