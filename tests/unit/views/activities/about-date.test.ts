import { expect, test } from 'vitest'
import { aboutDate } from '../../../../src/views/activities/about-date.ts'
import { activity, change, site } from '../../../support/site/site-data.ts'

const own = { room: 'Biblioteket' }
const matched = site({ activities: [activity({ room: 'Matsalen' })] })
const [bingo] = matched.occurrences

test('a date says the room that is its own', () => {
  expect(aboutDate({ ...bingo!, own }, matched)).toBe('Biblioteket.')
})

test('not at another place: a room is one of the usual place', () => {
  const moved = site({
    activities: [activity()],
    changes: [change({ kind: 'new-place', newPlaceId: 'linden' })],
  })
  const [elsewhere] = moved.occurrences.filter(({ placeId }) => placeId === 'linden')
  expect(aboutDate({ ...elsewhere!, own }, moved)).toBeNull()
})
