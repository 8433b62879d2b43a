import { expect, test } from 'vitest'
import { siteDataSchema, type SiteData } from '../../../../src/domain/site-data.ts'
import { wordsForOccurrence } from '../../../../src/domain/occurrences/occurrence-words.ts'
import { change, day, site } from '../../../support/site/site-data.ts'

const doubtfulDates = [{ activityId: 'bingo', date: day('2026-12-08') }]

test.each([
  ['as planned', [], 'uncertain'],
  ['cancelled by a row that is right', [change({ kind: 'cancelled' })], 'cancelled'],
  ['given a new place', [change({ kind: 'new-place', newPlaceId: 'linden' })], 'uncertain'],
  ['moved away', [change({ kind: 'moved', newDate: day('2026-12-10') })], 'moved'],
])('a date in doubt is uncertain, %s', (_, changes, status) => {
  expect(statusesFrom('2026-12-08', '2026-12-12', { changes, doubtfulDates })).toEqual([status])
})

test('the others of the same activity are not', () => {
  expect(statusesFrom('2026-12-01', '2026-12-15', { doubtfulDates })).toEqual([
    'planned',
    'uncertain',
    'planned',
  ])
})

test('also the one that another row has moved to that date', () => {
  const changes = [change({ date: day('2026-12-15'), kind: 'moved', newDate: day('2026-12-10') })]
  const here = site({ changes, doubtfulDates: [{ activityId: 'bingo', date: day('2026-12-10') }] })
  const moved = here.occurrences.find(({ status }) => status === 'moved') ?? expect.fail()
  expect(wordsForOccurrence(moved, here).sentences).toContain(
    'Uppgifterna håller på att rättas – ring för att vara säker.',
  )
})

test('where nothing is planned, nothing happens', () => {
  const lonely = [{ activityId: 'bingo', date: day('2026-12-09') }]
  expect(site({ doubtfulDates: lonely }).occurrences).toEqual(site().occurrences)
})

test('what was published before there were any has none', () => {
  expect(siteDataSchema.shape.doubtfulDates.parse(undefined)).toEqual([])
})

function statusesFrom(from: string, to: string, data: Partial<SiteData>) {
  const between = site(data).occurrences.filter(({ anchor }) => anchor >= from && anchor <= to)
  return between.map(({ status }) => status)
}
