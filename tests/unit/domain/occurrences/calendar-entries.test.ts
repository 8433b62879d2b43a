import { expect, test } from 'vitest'
import { slotOf, toCalendarEntries } from '../../../../src/domain/occurrences/calendar-entries.ts'
import { change, day, site, timed } from '../../../support/site/site-data.ts'

test('a moved occurrence stands at both dates, each in its order of the day', () => {
  const changes = [change({ kind: 'moved', newDate: day('2026-12-15'), newTime: timed('09:00') })]
  const entries = toCalendarEntries(site({ changes }).occurrences)
  const found = entries.filter(({ date }) => ['2026-12-08', '2026-12-15'].includes(date.toString()))
  expect(
    found.map((entry) => [entry.date.toString(), entry.kind, entry.occurrence.id, slotOf(entry).time]),
  ).toEqual([
    ['2026-12-08', 'moved-away', 'bingo/2026-12-08', timed('13:00', '15:00')],
    ['2026-12-15', 'in-force', 'bingo/2026-12-08', timed('09:00', '11:00')],
    ['2026-12-15', 'in-force', 'bingo/2026-12-15', timed('13:00', '15:00')],
  ])
})

test('a new time on the same date stands once', () => {
  const changes = [change({ kind: 'new-time', newTime: timed('09:00') })]
  const entries = toCalendarEntries(site({ changes }).occurrences)
  expect(entries.filter(({ occurrence }) => occurrence.anchor === '2026-12-08')).toMatchObject([
    { kind: 'in-force' },
  ])
})
