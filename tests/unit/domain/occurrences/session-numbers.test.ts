import { expect, test } from 'vitest'
import { numberSessions } from '../../../../src/domain/occurrences/session-numbers.ts'
import { allDay, timed } from '../../../support/site/site-data.ts'

const at = (start: string) => Temporal.PlainTime.from(start)
const [morning, noon, evening] = [timed('10:00'), timed('13:00'), timed('18:00')]

test.each([
  ['new sessions', [morning, noon], [], [1, 2]],
  ['what was first comes second', [morning, noon], [{ start: at('13:00'), number: 1 }], [2, 1]],
  [
    'one between two',
    [morning, noon, evening],
    [10, 18].map((hour, index) => ({ start: at(`${hour}:00`), number: index + 1 })),
    [1, 3, 2],
  ],
  ['a number that is gone is free again', [noon], [{ start: at('10:00'), number: 1 }], [1]],
  ['a whole day beside a time', [morning, allDay], [{ start: null, number: 1 }], [2, 1]],
  ['a time beside what was a whole day', [morning], [{ start: null, number: 2 }], [1]],
  ['a whole day beside what was a time', [allDay], [{ start: at('10:00'), number: 2 }], [1]],
  ['two that begin alike', [noon, noon], [2, 1].map((number) => ({ start: at('13:00'), number })), [1, 2]],
])('%s: no session takes the number of another', (_, sessions, remembered, numbers) => {
  expect(numberSessions(sessions, remembered)).toEqual(numbers)
})
