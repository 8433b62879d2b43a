import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../../src/domain/programme/change.ts'
import { toCalendarEntries } from '../../../../src/domain/occurrences/calendar-entries.ts'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { Recurrence } from '../../../../src/domain/programme/schedule.ts'
import {
  activity,
  allDay,
  change,
  day,
  pause,
  schedule,
  siteData,
  timed,
} from '../../../support/site/site-data.ts'

const first = day('2026-11-30')
const horizon = { from: first, to: day('2027-01-31') }

const date = fc.integer({ min: -20, max: 80 }).map((days) => first.add({ days }))
const time = fc.constantFrom(timed('09:00'), timed('13:00', '15:00'), timed('23:30'), allDay)
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
const rule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    weekdays,
    weeks: fc.constantFrom('all' as const, 'even' as const, 'odd' as const),
  }),
  fc.record({
    kind: fc.constant('every-nth-week' as const),
    weekdays,
    interval: fc.integer({ min: 2, max: 5 }),
  }),
  fc.record({
    kind: fc.constant('nth-weekday' as const),
    weekdays,
    ordinals: fc.constantFrom<number[]>([1], [5], [-1], [2, 4]),
  }),
  fc.record({
    kind: fc.constant('day-of-month' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1 }),
  }),
)
const series = fc
  .record({
    rules: fc.array(rule, { maxLength: 2 }),
    dates: fc.array(date, { maxLength: 3 }),
    time,
    from: fc.option(date),
    publicHolidays: fc.constantFrom('on' as const, 'off' as const, 'undecided' as const),
  })
  .map((facts) => activity({ schedule: schedule(facts) }))
const edit: fc.Arbitrary<Change> = fc
  .record({
    date,
    kind: fc.constantFrom(
      'cancelled' as const,
      'moved' as const,
      'new-time' as const,
      'new-place' as const,
      'extra' as const,
    ),
    newDate: fc.option(date),
    newTime: fc.option(time),
    newPlaceId: fc.option(fc.constantFrom('eken', 'linden')),
    heldSince: fc.option(fc.constant(first)),
  })
  .map((facts) => change(facts))
const everything = fc.record({
  activity: series,
  changes: fc.array(edit, { maxLength: 8 }),
  breaks: fc.array(
    fc.tuple(date, date).map(([a, b]) => pause(a.toString(), b.toString())),
    { maxLength: 2 },
  ),
})

test('whatever the rows say: unique ids, in order, each touching the horizon, whatever the order of the rows', () => {
  fc.assert(
    fc.property(everything, ({ activity, changes, breaks }) => {
      const found = expandOccurrences(siteData({ activities: [activity], changes, breaks }), horizon)
      const ids = found.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(found.map(({ date }) => date.toString())).toEqual(
        found.map(({ date }) => date.toString()).sort(),
      )
      for (const { date, original } of found) expect([date, original?.date ?? date].some(isInside)).toBe(true)
      const turned = siteData({
        activities: [activity],
        changes: changes.toReversed(),
        breaks: breaks.toReversed(),
      })
      expect(expandOccurrences(turned, horizon)).toEqual(found)
    }),
    { numRuns: 500, seed: 20261122 },
  )
})

test('whatever the rows say: a status tells what the slots tell, and a moved one stands at both its dates', () => {
  fc.assert(
    fc.property(everything, ({ activity, changes, breaks }) => {
      const found = expandOccurrences(siteData({ activities: [activity], changes, breaks }), horizon)
      for (const { status, original, date, uncertainty } of found) {
        if (status === 'planned' || status === 'extra') expect([original, uncertainty]).toEqual([null, null])
        if (status === 'moved') expect(original?.date.equals(date)).toBe(false)
        if (status === 'changed') expect(original?.date.equals(date)).toBe(true)
        if (status === 'uncertain') expect(uncertainty).not.toBeNull()
      }
      const moved = found.filter(({ original, date }) => original && !original.date.equals(date))
      expect(toCalendarEntries(found)).toHaveLength(found.length + moved.length)
    }),
    { numRuns: 500, seed: 20261122 },
  )
})

function isInside(date: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(horizon.from, date) <= 0 && Temporal.PlainDate.compare(date, horizon.to) <= 0
  )
}
