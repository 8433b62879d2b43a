import { expect, test } from 'vitest'
import { toChangesPage } from '../../../../src/views/coordinators/changes-page.ts'
import { activity, change, day, phone, place, settings, site } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const choir = activity({ id: 'kor', title: 'Kör', placeId: 'linden' })
const before = { activities: [activity(), choir] }
const after = {
  ...before,
  changes: [
    change(),
    change({ activityId: 'kor', kind: 'new-place', newPlaceId: 'eken', date: day('2026-12-01') }),
  ],
  settings: settings({ phone: phone('031-390 06 09') }),
}
const { memory } = snapshotOn('2026-11-23', after, snapshotOn('2026-11-22', before))
const page = toChangesPage(memory.changes, site(after))

test('each place has its slip, soonest date first; a change between two places stands on both', () => {
  const slips = page.places.map(({ heading, changes }) => [heading, ...changes.map(({ name }) => name)])
  expect(slips).toEqual([
    ['Eken', 'Ny plats: Kör', 'Inställt: Bingo'],
    ['Linden', 'Ny plats: Kör'],
  ])
})

test('the status of a date is a mark before the title, as in every other list', () => {
  expect(page.places[0]?.changes.map(({ mark, title }) => [mark, title])).toEqual([
    ['Ny plats', 'Kör'],
    ['Inställt', 'Bingo'],
  ])
  expect(page.everywhere[0]?.mark).toBeNull()
})

test('what concerns everybody stands by itself', () => {
  expect(page.everywhere.map(({ title, sentences }) => [title, ...sentences])).toEqual([
    ['Ändrat: Föreningen Gemenskap', 'Telefon: 031-390 06 09.'],
  ])
})

test('a change says what it was, what it is, when it was made, and leads to its date', () => {
  const [, cancelled] = page.places[0]?.changes ?? []
  expect(cancelled).toMatchObject({
    posted: 'Ändrat måndag 23 november',
    address: '/aktiviteter/bingo/#2026-12-08',
  })
  expect(cancelled?.sentences.slice(0, 2)).toEqual([
    'Det var: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken.',
    'Det är nu: Inställt.',
  ])
  // The number is today's, also in what was logged before it changed.
  expect(cancelled?.sentences.at(-1)).toBe('Ring 031-390 06 09.')
})

test('a change of one date has that date’s leaf; what concerns everything has none', () => {
  expect(page.places[0]?.changes.map(({ leaf }) => leaf?.numeral)).toEqual(['1', '8'])
  expect(page.everywhere[0]?.leaf).toBeNull()
})

test('many slips have ways to them, with how much has changed at each', () => {
  expect(page.jumps).toEqual([])
  const places = ['Eken', 'Linden', 'Boken'].map((name) => place({ id: name.toLowerCase(), name }))
  const placeIds = places.map(({ id }) => id)
  const everywhere = memory.changes.slice(0, 1).map((each) => ({ ...each, placeIds }))
  expect(toChangesPage(everywhere, site({ ...after, places })).jumps).toEqual([
    { address: '#boken', text: 'Boken: 1' },
    { address: '#eken', text: 'Eken: 1' },
    { address: '#linden', text: 'Linden: 1' },
  ])
})

test('says when nothing has changed', () => {
  expect(toChangesPage([], site())).toMatchObject({
    places: [],
    empty: 'Inget ändrades från 8 november till 22 november 2026.',
  })
})
