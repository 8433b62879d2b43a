import { describe, expect, test } from 'vitest'
import {
  monthsOfData,
  nearestOccurrences,
  occurrencesOfMonth,
} from '../../../../src/outputs/data/occurrence-days.ts'
import { monthCsv, monthJson } from '../../../../src/outputs/data/open-data.ts'
import { day, site } from '../../../support/site/site-data.ts'

const made = site()
const december = Temporal.PlainYearMonth.from('2026-12')
const bytes = (records: readonly object[]) => Buffer.byteLength(JSON.stringify(records)) + 10_100

describe('all occurrences in one file', () => {
  test('when they fit, from the first day shown to the last', () => {
    const { records, from, to } = nearestOccurrences(made)
    expect([records.length, from.toString(), to.toString()]).toEqual([57, '2026-10-19', '2027-11-21'])
  })

  test.each([
    ['only this month', 3, '2026-11-01', '2026-11-30', ['2026-11-03', '2026-11-24']],
    ['two months', 9, '2026-11-01', '2026-12-31', ['2026-11-03', '2026-12-29']],
  ])('else the nearest whole months, and says which: %s', (_, count, from, to, firstAndLast) => {
    const room = bytes(nearestOccurrences(made).records.slice(2, 2 + count + 2))
    const part = nearestOccurrences(made, room)
    expect([part.from.toString(), part.to.toString()]).toEqual([from, to])
    expect([part.records[0], part.records.at(-1)].map((each) => each?.start.slice(0, 10))).toEqual(
      firstAndLast,
    )
  })

  test('what has been comes last', () => {
    const all = nearestOccurrences(made).records
    const part = nearestOccurrences(made, bytes(all.slice(2)) + 100)
    expect([part.from.toString(), part.to.toString()]).toEqual(['2026-11-01', '2027-11-21'])
  })
})

describe('the occurrences of a month', () => {
  test('are those of its days, as JSON and as CSV', () => {
    const { meta, tillfallen } = JSON.parse(monthJson(december, made)) as {
      meta: { från: string; till: string }
      tillfallen: { start: string }[]
    }
    expect([meta.från, meta.till]).toEqual(['2026-12-01', '2026-12-31'])
    expect(tillfallen.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
    ])
    expect(monthCsv(december, made).split('\r\n')).toHaveLength(7)
  })

  test('that would be too large a file are those of its nearest days', () => {
    const inDecember = site({}, { today: day('2026-12-10') })
    const part = occurrencesOfMonth(
      inDecember,
      december,
      bytes(occurrencesOfMonth(inDecember, december).records.slice(2)),
    )
    expect([part.from.toString(), part.to.toString()]).toEqual(['2026-12-15', '2026-12-31'])
  })

  test('every month that has ever been shown has its files', () => {
    expect(monthsOfData(day('2026-10-19'), day('2027-01-01')).map(String)).toEqual([
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
    ])
  })
})
