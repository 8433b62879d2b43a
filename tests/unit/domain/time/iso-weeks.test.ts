import { expect, test } from 'vitest'
import { isoWeekOf, isoWeeksInYear, mondayOf, startOfIsoWeek } from '../../../../src/domain/time/iso-weeks.ts'
import { day } from '../../../support/site/site-data.ts'

test.each([
  ['2026-12-22', 2026, 52],
  ['2026-12-29', 2026, 53],
  ['2027-01-01', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
])('%s lies in week %i-%i', (date, year, week) => {
  expect(isoWeekOf(day(date))).toEqual({ year, week })
})

test('the years with a week 53 are those of the calendar', () => {
  const years = Array.from({ length: 36 }, (_, index) => 2015 + index)
  expect(years.filter((year) => isoWeeksInYear(year) === 53)).toEqual([
    2015, 2020, 2026, 2032, 2037, 2043, 2048,
  ])
})

test('a week begins on its Monday', () => {
  expect(startOfIsoWeek({ year: 2026, week: 53 }).toString()).toBe('2026-12-28')
  expect(startOfIsoWeek({ year: 2027, week: 1 }).toString()).toBe('2027-01-04')
  expect(mondayOf(day('2026-11-22')).toString()).toBe('2026-11-16')
})
