import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { expandSchedule } from '../../../../src/domain/occurrences/schedule-dates.ts'
import type { Recurrence } from '../../../../src/domain/programme/schedule.ts'
import { day, schedule } from '../../../support/site/site-data.ts'

/** Ten years with two weeks 53, three leap days and twenty nights when the clock is changed. */
const range = { from: day('2024-01-01'), to: day('2034-01-01') }
const letters = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const weekdays = [1, 2, 3, 4, 5, 6, 7]
const evenWeeks = weekNumbers(2)
const oddWeeks = weekNumbers(1)

describe('ten years, date by date, as rrule-temporal has them', () => {
  test.each(weekdays)('weekday %i: every week, even weeks, odd weeks', (weekday) => {
    const day = letters[weekday - 1]
    expect(ours({ kind: 'weekly', weekdays: [weekday], weeks: 'all' })).toEqual(
      judge(`FREQ=WEEKLY;BYDAY=${day}`),
    )
    for (const [weeks, numbers] of [
      ['even', evenWeeks],
      ['odd', oddWeeks],
    ] as const) {
      const rule = `FREQ=YEARLY;BYWEEKNO=${numbers};BYDAY=${day}`
      expect(ours({ kind: 'weekly', weekdays: [weekday], weeks })).toEqual(judge(rule))
    }
  })

  test.each([2, 3, 4, 5, 8])('every %ith week, also of several weekdays', (interval) => {
    for (const days of [[2], [1, 4], [2, 3, 7]]) {
      const rule = `FREQ=WEEKLY;INTERVAL=${interval};WKST=MO;BYDAY=${days.map((each) => letters[each - 1]).join(',')}`
      // A judge counts from its start: the first such weekday.
      const from = ours({ kind: 'weekly', weekdays: days, weeks: 'all' })[0] ?? ''
      expect(ours({ kind: 'every-nth-week', weekdays: days, interval })).toEqual(judge(rule, from))
    }
  })

  test.each([1, 2, 3, 4, 5, -1])('ordinal %i of every weekday', (ordinal) => {
    for (const weekday of weekdays) {
      const rule = `FREQ=MONTHLY;BYDAY=${ordinal}${letters[weekday - 1]}`
      expect(ours({ kind: 'nth-weekday', weekdays: [weekday], ordinals: [ordinal] })).toEqual(judge(rule))
    }
  })

  test('the first and third Wednesday', () => {
    expect(ours({ kind: 'nth-weekday', weekdays: [3], ordinals: [1, 3] })).toEqual(
      judge('FREQ=MONTHLY;BYDAY=1WE,3WE'),
    )
  })

  test.each([1, 15, 29, 30, 31])('day %i of the month', (date) => {
    expect(ours({ kind: 'day-of-month', days: [date] })).toEqual(judge(`FREQ=MONTHLY;BYMONTHDAY=${date}`))
  })
})

test('the judge can disagree: every other week is not even weeks across a week 53', () => {
  const everyOther = judge('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2024-01-09')
  const even = ours({ kind: 'weekly', weekdays: [2], weeks: 'even' })
  expect(even.slice(0, 52)).toEqual(everyOther.slice(0, 52))
  expect(even).not.toEqual(everyOther)
})

function ours(rule: Recurrence): string[] {
  const series = schedule({ rules: [rule], from: range.from })
  return expandSchedule(series, range).map(({ date }) => date.toString())
}

function judge(rule: string, from = '2024-01-01'): string[] {
  const start = from.replaceAll('-', '')
  const judged = new RRuleTemporal({
    rruleString: `DTSTART;TZID=Europe/Stockholm:${start}T130000\nRRULE:${rule};UNTIL=20340101T225959Z`,
  })
  return judged.all().map((moment) => moment.toString().slice(0, 10))
}

function weekNumbers(first: number): string {
  const numbers: number[] = []
  for (let number = first; number <= 53; number += 2) numbers.push(number)
  return numbers.join(',')
}
