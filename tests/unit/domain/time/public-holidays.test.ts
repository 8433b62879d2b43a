import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { publicHolidayName } from '../../../../src/domain/time/public-holidays.ts'
import { day } from '../../../support/site/site-data.ts'

describe('publicHolidayName', () => {
  test.each([
    ['2026-12-24', 'julafton'],
    ['2026-12-25', 'juldagen'],
    ['2026-12-31', 'nyårsafton'],
    ['2027-01-06', 'trettondedag jul'],
    ['2027-03-26', 'långfredagen'],
    ['2027-03-28', 'påskdagen'],
    ['2027-05-06', 'Kristi himmelsfärdsdag'],
    ['2027-06-25', 'midsommarafton'],
    ['2027-06-26', 'midsommardagen'],
    ['2026-10-31', 'alla helgons dag'],
    ['2008-05-01', 'första maj och Kristi himmelsfärdsdag'],
    ['2049-06-06', 'pingstdagen och nationaldagen'],
  ])('%s is %s', (date, name) => {
    expect(publicHolidayName(day(date))).toBe(name)
  })

  test.each([
    ['an ordinary Sunday', '2026-11-22'],
    ['annandag pingst, a working day since 2005', '2027-05-17'],
    ['skärtorsdag', '2027-03-25'],
    ['valborgsmässoafton', '2027-04-30'],
  ])('%s is no red day', (_, date) => {
    expect(publicHolidayName(day(date))).toBeNull()
  })

  test('names the same days as date-holidays, every year from 2006 to 2099', () => {
    const judge = new Holidays('SE')
    for (let year = 2006; year <= 2099; year++) {
      const expected = judge
        .getHolidays(year)
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date }) => date.slice(0, 10))
      expect(redDays(year)).toEqual([...new Set(expected)].sort())
    }
  })
})

function redDays(year: number): string[] {
  const days: string[] = []
  for (let date = day(`${year}-01-01`); date.year === year; date = date.add({ days: 1 })) {
    if (publicHolidayName(date)) days.push(date.toString())
  }
  return days
}
