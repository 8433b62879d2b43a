import { describe, expect, test } from 'vitest'
import { expandSchedule } from '../../../../src/domain/occurrences/schedule-dates.ts'
import type { Exclusion, Recurrence, Schedule } from '../../../../src/domain/programme/schedule.ts'
import { day, schedule } from '../../../support/site/site-data.ts'

const tuesdays: Recurrence = { kind: 'weekly', weekdays: [2], weeks: 'all' }

describe('rules', () => {
  test.each<[string, Recurrence, string, string]>([
    [
      'even weeks across a year with week 53',
      { ...tuesdays, weeks: 'even' },
      '2026-12-15 2027-01-20',
      '12-22 01-12',
    ],
    [
      'odd weeks: 53 and then 1',
      { ...tuesdays, weeks: 'odd' },
      '2026-12-15 2027-01-20',
      '12-15 12-29 01-05 01-19',
    ],
    ['several weekdays', { ...tuesdays, weekdays: [1, 3] }, '2026-12-07 2026-12-13', '12-07 12-09'],
    ['the first Thursday of the month', nth([4], [1]), '2026-12-01 2027-02-28', '12-03 01-07 02-04'],
    ['the first and third Wednesday', nth([3], [1, 3]), '2026-12-01 2026-12-31', '12-02 12-16'],
    ['the last Monday of the month', nth([1], [-1]), '2026-12-01 2027-02-28', '12-28 01-25 02-22'],
    [
      'the fifth Thursday, only in months that have one',
      nth([4], [5]),
      '2026-12-01 2027-04-30',
      '12-31 04-29',
    ],
    ['the 15th', { kind: 'day-of-month', days: [15] }, '2026-12-01 2027-02-28', '12-15 01-15 02-15'],
    [
      'the 31st, only in months that have one',
      { kind: 'day-of-month', days: [31] },
      '2027-01-01 2027-05-31',
      '01-31 03-31 05-31',
    ],
    ['the 29th in a leap year', { kind: 'day-of-month', days: [29] }, '2028-02-01 2028-03-31', '02-29 03-29'],
  ])('%s', (_, rule, range, dates) => {
    expect(standing(schedule({ rules: [rule] }), range)).toBe(dates)
  })

  test.each([
    ['counted from Från', '2026-12-01', '12-01 12-15 12-29 01-12'],
    ['from the first such weekday after it', '2026-12-02', '12-08 12-22 01-05'],
    ['from long before', '2026-09-08', '12-01 12-15 12-29 01-12'],
  ])('every other Tuesday, %s', (_, from, dates) => {
    const everyOther: Recurrence = { kind: 'every-nth-week', weekdays: [2], interval: 2 }
    expect(standing(schedule({ rules: [everyOther], from: day(from) }), '2026-12-01 2027-01-17')).toBe(dates)
  })

  test('every third Wednesday goes on counting through what is left out', () => {
    const rules: Recurrence[] = [{ kind: 'every-nth-week', weekdays: [3], interval: 3 }]
    const exclusions: Exclusion[] = [{ kind: 'weeks', from: 52, to: 1, year: null }]
    const series = schedule({ rules, exclusions, from: day('2026-12-02') })
    expect(standing(series, '2026-12-01 2027-02-10')).toBe('12-02 01-13 02-03')
  })

  test('several rules and dates on one day give it once', () => {
    const rules = [tuesdays, nth([2], [1])]
    const series = schedule({ rules, dates: [day('2026-12-01'), day('2026-12-05')] })
    expect(standing(series, '2026-12-01 2026-12-09')).toBe('12-01 12-05 12-08')
  })

  test('the first and last day are included', () => {
    const series = schedule({ from: day('2026-12-08'), to: day('2026-12-22') })
    expect(standing(series, '2026-12-01 2027-01-31')).toBe('12-08 12-15 12-22')
  })
})

describe('Utom', () => {
  test.each<[string, Exclusion, string, string]>([
    ['v. 52–1 has week 53 in it', weeks(52, 1, null), '2026-12-15 2027-01-12', '12-15 01-12'],
    ['v. 52–1 in a year of 52 weeks', weeks(52, 1, null), '2027-12-15 2028-01-17', '12-21 01-11'],
    ['v. 52–1 in 2026 alone', weeks(52, 1, 2026), '2027-12-27 2028-01-09', '12-28 01-04'],
    ['v. 53 takes nothing where there is none', weeks(53, 53, null), '2027-12-27 2028-01-09', '12-28 01-04'],
    ['v. 26–32 every year', weeks(26, 32, null), '2027-06-20 2027-08-17', '06-22 08-17'],
    ['a date', dates('2026-12-08', '2026-12-08'), '2026-12-01 2026-12-15', '12-01 12-15'],
    ['dates with both ends', dates('2026-12-08', '2026-12-22'), '2026-12-01 2026-12-29', '12-01 12-29'],
    ['22 december–6 januari without a year', yearly(12, 22, 1, 6), '2026-12-15 2027-01-12', '12-15 01-12'],
    ['a day without a year', yearly(12, 8, 12, 8), '2026-12-01 2026-12-15', '12-01 12-15'],
  ])('%s', (_, exclusion, range, expected) => {
    expect(standing(schedule({ exclusions: [exclusion] }), range)).toBe(expected)
  })

  test('says what took a date away', () => {
    const series = schedule({ exclusions: [dates('2026-12-08', '2026-12-08')] })
    const found = expandSchedule(series, { from: day('2026-12-08'), to: day('2026-12-08') })
    expect(found).toMatchObject([{ removedBy: { kind: 'exclusion' }, undecidedHoliday: null }])
  })
})

describe('red days', () => {
  const julafton = { from: day('2026-12-24'), to: day('2026-12-24') }
  const thursdays = schedule({ rules: [{ kind: 'weekly', weekdays: [4], weeks: 'all' }] })

  test.each<[Schedule['publicHolidays'], object]>([
    ['on', { removedBy: null, undecidedHoliday: null }],
    ['off', { removedBy: { kind: 'public-holiday', holiday: 'julafton' }, undecidedHoliday: null }],
    ['undecided', { removedBy: null, undecidedHoliday: 'julafton' }],
  ])('%s', (publicHolidays, expected) => {
    expect(expandSchedule({ ...thursdays, publicHolidays }, julafton)).toMatchObject([expected])
  })

  test.each<Schedule['publicHolidays']>(['off', 'undecided'])(
    'a date given by itself is not doubted (%s)',
    (publicHolidays) => {
      const single = { ...thursdays, rules: [], dates: [julafton.from], publicHolidays }
      expect(expandSchedule(single, julafton)).toMatchObject([{ removedBy: null, undecidedHoliday: null }])
    },
  )

  test('an ordinary Sunday is not one', () => {
    const sundays = schedule({
      rules: [{ kind: 'weekly', weekdays: [7], weeks: 'all' }],
      publicHolidays: 'off',
    })
    expect(standing(sundays, '2027-03-21 2027-04-04')).toBe('03-21 04-04')
  })
})

function nth(weekdays: number[], ordinals: number[]): Recurrence {
  return { kind: 'nth-weekday', weekdays, ordinals }
}

function weeks(from: number, to: number, year: number | null): Exclusion {
  return { kind: 'weeks', from, to, year }
}

function dates(from: string, to: string): Exclusion {
  return { kind: 'dates', from: day(from), to: day(to) }
}

function yearly(month: number, date: number, toMonth: number, toDate: number): Exclusion {
  return { kind: 'yearly', from: { month, day: date }, to: { month: toMonth, day: toDate } }
}

/** The dates that stand, as "12-08 12-15". */
function standing(series: Schedule, range: string): string {
  const [from = '', to = ''] = range.split(' ')
  return expandSchedule(series, { from: day(from), to: day(to) })
    .filter(({ removedBy }) => !removedBy)
    .map(({ date }) => date.toString().slice(5))
    .join(' ')
}
