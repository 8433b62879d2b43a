import { describe, expect, test } from 'vitest'
import { isWholeYear, reportedTotal, rowsOf } from '../../../../src/domain/agreement/follow-up-totals.ts'
import { coverageWords } from '../../../../src/domain/agreement/follow-up-words.ts'
import type { FollowUpRow } from '../../../../src/domain/agreement/follow-up.ts'
import { economyYears, unitCost } from '../../../../src/domain/agreement/unit-cost.ts'
import { followUp, line } from '../../../support/site/agreement.ts'

const tookPlace = (rows: FollowUpRow[]) => {
  const total = reportedTotal(rowsOf(rows, 2026), 'tookPlace')
  return total ? `${total.value}, ${coverageWords(total)}` : 'ej redovisat'
}
const at = (placeId: string, period: string, number: number) =>
  followUp(period, { placeId, tookPlace: number })

describe('sums of Uppföljning count nothing twice', () => {
  test('nobody has reported, or only something else', () => {
    expect(tookPlace([])).toBe('ej redovisat')
    expect(tookPlace([followUp('2026-10', { visits: 30 })])).toBe('ej redovisat')
  })

  test('zero is reported', () => expect(tookPlace([followUp('2026', { tookPlace: 0 })])).toBe('0, hela året'))

  test('a year holds its months', () => {
    expect(tookPlace([followUp('2026', { tookPlace: 100 }), followUp('2026-10', { tookPlace: 12 })])).toBe(
      '100, hela året',
    )
  })

  test('all places hold each place', () => {
    expect(tookPlace([followUp('2026-10', { tookPlace: 12 }), at('ryd', '2026-10', 5)])).toBe(
      '12, 1 av 12 månader',
    )
  })

  test('months add up', () => {
    expect(tookPlace([followUp('2026-09', { tookPlace: 10 }), followUp('2026-10', { tookPlace: 12 })])).toBe(
      '22, 2 av 12 månader',
    )
  })

  test('a month that only some places have reported is said to be there in part', () => {
    const september = followUp('2026-09', { tookPlace: 10 })
    expect(tookPlace([september, at('ryd', '2026-10', 5), at('berga', '2026-10', 2)])).toBe(
      '17, 1 av 12 månader och delar av en till',
    )
    expect(tookPlace([september, at('ryd', '2026-10', 5), at('ryd', '2026-11', 1)])).toBe(
      '16, 1 av 12 månader och delar av 2 till',
    )
  })

  test('places add up', () => {
    expect(tookPlace([at('ryd', '2026', 40), at('berga', '2026', 50)])).toBe('90, 2 platser, hela året')
    expect(tookPlace([at('ryd', '2026', 40), at('berga', '2026-10', 5)])).toBe('45, 2 platser, delar av året')
  })

  test('what overlaps in part counts once', () => {
    expect(tookPlace([followUp('2026-10', { tookPlace: 12 }), at('ryd', '2026', 40)])).toBe(
      '12, 1 av 12 månader',
    )
  })

  test('another year is another sum', () =>
    expect(tookPlace([followUp('2025', { tookPlace: 3 })])).toBe('ej redovisat'))

  test('half hours add up without dust', () => {
    const rows = [followUp('2026-01', { volunteerHours: 0.1 }), followUp('2026-02', { volunteerHours: 0.2 })]
    expect(reportedTotal(rows, 'volunteerHours')?.value).toBe(0.3)
  })

  test('twelve months are a year', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      followUp(`2026-${String(index + 1).padStart(2, '0')}`, { tookPlace: 1 }),
    )
    const total = reportedTotal(months, 'tookPlace')
    expect(total && isWholeYear(total)).toBe(true)
  })
})

describe('what one occasion cost', () => {
  const costs = [line('cost', 'Fika', { outcome: 1000 }), line('cost', 'Material', { outcome: 500 })]
  const cost = (lines = costs, rows = [followUp('2025', { tookPlace: 100 })]) => {
    const [year] = economyYears(lines)
    return year && unitCost(year, rows, 'tookPlace')
  }

  test('is told where both numbers exist for the whole year', () => {
    expect(cost()).toEqual({ kind: 'computed', cost: 150_000, count: 100, perUnit: 1500 })
  })

  test.each([
    [
      'a cost without outcome',
      [...costs, line('cost', 'Hyra', { budget: 10 })],
      [followUp('2025', { tookPlace: 100 })],
      ['cost'],
    ],
    ['no count', costs, [], ['count']],
    ['half a year', costs, [followUp('2025-01', { tookPlace: 9 })], ['whole-year']],
    ['no occasions at all', costs, [followUp('2025', { tookPlace: 0 })], ['count']],
  ])('is not told with %s', (_, lines, rows, what) =>
    expect(cost(lines, rows)).toEqual({ kind: 'missing', what }),
  )

  test('an unknown line makes the sum unknown, not smaller', () => {
    expect(economyYears([...costs, line('cost', 'Hyra', {})])[0]?.cost.outcome).toBeNull()
  })
})
