import { describe, expect, test } from 'vitest'
import { ageOf, dayWord, isOver, visitorsDay } from '../../../src/client/visitors-day.ts'

describe('what day it is in Sweden', () => {
  test.each([
    { name: 'a minute before midnight', now: '2026-12-07T22:59:00Z', today: '2026-12-07', week: '2026-v50' },
    { name: 'a minute after midnight', now: '2026-12-07T23:01:00Z', today: '2026-12-08', week: '2026-v50' },
    { name: 'summer, 23.59', now: '2026-06-30T21:59:00Z', today: '2026-06-30', week: '2026-v27' },
    { name: 'summer, 00.01', now: '2026-06-30T22:01:00Z', today: '2026-07-01', week: '2026-v27' },
    {
      name: 'the night clocks go forward, before',
      now: '2027-03-27T22:59:00Z',
      today: '2027-03-27',
      week: '2027-v12',
    },
    {
      name: 'the night clocks go forward, after',
      now: '2027-03-28T01:01:00Z',
      today: '2027-03-28',
      week: '2027-v12',
    },
    {
      name: 'the night clocks go forward, next 23.59',
      now: '2027-03-28T21:59:00Z',
      today: '2027-03-28',
      week: '2027-v12',
    },
    {
      name: 'the night clocks go back, 00.01',
      now: '2026-10-24T22:01:00Z',
      today: '2026-10-25',
      week: '2026-v43',
    },
    {
      name: 'the night clocks go back, 23.59',
      now: '2026-10-25T22:59:00Z',
      today: '2026-10-25',
      week: '2026-v43',
    },
    { name: 'new year in week 53', now: '2027-01-01T11:00:00Z', today: '2027-01-01', week: '2026-v53' },
    { name: 'the first Monday after it', now: '2027-01-04T11:00:00Z', today: '2027-01-04', week: '2027-v01' },
  ])('$name', ({ now, today, week }) => {
    expect(visitorsDay(new Date(now))).toMatchObject({ today, week })
  })

  test.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('for a visitor in %s', (zone) => {
    const home = process.env.TZ
    process.env.TZ = zone
    try {
      expect(visitorsDay(new Date('2026-12-07T23:01:00Z'))).toMatchObject({
        today: '2026-12-08',
        tomorrow: '2026-12-09',
      })
    } finally {
      process.env.TZ = home
    }
  })

  test('tomorrow is a calendar day away also when a day has 23 or 25 hours', () => {
    expect(visitorsDay(new Date('2027-03-27T23:30:00Z')).tomorrow).toBe('2027-03-29')
    expect(visitorsDay(new Date('2026-10-24T22:30:00Z')).tomorrow).toBe('2026-10-26')
  })
})

const day = visitorsDay(new Date('2026-12-08T12:00:00Z'))

test.each([
  ['2026-12-07', null],
  ['2026-12-08', 'I dag'],
  ['2026-12-09', 'I morgon'],
  ['2026-12-10', null],
])('%s is %s', (date, word) => {
  expect(dayWord(date, day)).toBe(word)
})

test.each([
  ['2026-12-08T12:59:00+01:00', true],
  ['2026-12-08T13:00:00+01:00', true],
  ['2026-12-08T13:01:00+01:00', false],
  ['2026-12-07', true],
  ['2026-12-08', false],
])('at 13.00 on 8 December what ends %s is over: %s', (ends, over) => {
  expect(isOver(ends, day)).toBe(over)
})

test.each([
  { now: '2026-11-22T06:00:00Z', days: 0, isOld: false },
  { now: '2026-11-21T06:00:00Z', days: 0, isOld: false },
  { now: '2026-11-29T04:59:00Z', days: 6, isOld: false },
  { now: '2026-11-29T05:00:00Z', days: 7, isOld: true },
  { now: '2026-12-06T05:00:00Z', days: 14, isOld: true },
])('facts of 22 November at $now are $days days old, old: $isOld', ({ now, days, isOld }) => {
  expect(ageOf(new Date('2026-11-22T05:00:00Z'), new Date(now))).toEqual({ days, isOld })
})
