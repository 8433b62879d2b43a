import { expect, test } from 'vitest'
import { screenStates, type TimedItem } from '../../../src/client/screen-states.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'

const item = (start: string, end: string, isOff = false): TimedItem => ({
  starts: `2026-12-08T${start}:00+01:00`,
  ends: `2026-12-08T${end}:00+01:00`,
  isOff,
})
const programme = [
  item('09:00', '10:00'),
  item('11:00', '12:00', true),
  item('13:00', '15:00'),
  item('13:00', '14:00'),
  item('16:00', '17:00'),
]

test.each([
  { at: '08:00', moments: ['next', 'later', 'later', 'later', 'later'] },
  { at: '09:30', moments: ['now', 'later', 'next', 'next', 'later'] },
  { at: '11:30', moments: ['over', 'later', 'next', 'next', 'later'] },
  { at: '14:30', moments: ['over', 'over', 'now', 'over', 'next'] },
  { at: '18:00', moments: ['over', 'over', 'over', 'over', 'over'] },
])('at $at, when what begins at 11 is cancelled', ({ at, moments }) => {
  expect(screenStates(programme, visitorsDay(new Date(`2026-12-08T${at}:00+01:00`)))).toEqual(moments)
})

test('what lasts all day is on now all day', () => {
  const allDay = [{ starts: '2026-12-08', ends: '2026-12-08', isOff: false }]
  expect(screenStates(allDay, visitorsDay(new Date('2026-12-07T22:59:00Z')))).toEqual(['next'])
  expect(screenStates(allDay, visitorsDay(new Date('2026-12-08T22:59:00Z')))).toEqual(['now'])
  expect(screenStates(allDay, visitorsDay(new Date('2026-12-08T23:01:00Z')))).toEqual(['over'])
})
