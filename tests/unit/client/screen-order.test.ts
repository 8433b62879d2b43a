import { expect, test } from 'vitest'
import { screenStates } from '../../../src/client/screen-states.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'

test('what is next is the earliest, though what is changed stands first on the screen', () => {
  const item = (start: string, end: string) => ({
    starts: `2026-12-08T${start}:00+01:00`,
    ends: `2026-12-08T${end}:00+01:00`,
    isOff: false,
  })
  const changedFirst = [item('15:00', '16:00'), item('11:00', '12:00')]
  expect(screenStates(changedFirst, visitorsDay(new Date('2026-12-08T10:00:00+01:00')))).toEqual([
    'later',
    'next',
  ])
})
