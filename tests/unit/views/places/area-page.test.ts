import { expect, test } from 'vitest'
import { toAreaPage } from '../../../../src/views/places/area-page.ts'
import { activity, change, day, place, site } from '../../../support/site/site-data.ts'

const places = [
  place({ district: 'Ryd' }),
  place({ id: 'linden', name: 'Linden', district: 'Ryd' }),
  place({ id: 'boken', name: 'Boken', district: 'Berga' }),
]
const ryd = { id: 'ryd', name: 'Ryd' }
const tuesday = { today: day('2026-12-08') }
const canasta = activity({ id: 'canasta', title: 'Canasta', placeId: 'boken' })

test('shows today and tomorrow, and what is held in the area alone', () => {
  const page = toAreaPage(site({ places, activities: [activity(), canasta] }, tuesday), ryd)
  expect(page.title).toBe('Nära mig: Ryd')
  expect(
    page.days.map(({ heading, occurrences }) => [heading, occurrences.map(({ title }) => title)]),
  ).toEqual([
    ['Tisdag 8 december', ['Bingo']],
    ['Onsdag 9 december', []],
  ])
  expect(page.places.map(({ text }) => text)).toEqual(['Eken', 'Linden'])
  expect(page.activities.map(({ title }) => title)).toEqual(['Bingo'])
})

test('tells what was to be held here and is moved to another area, and what has come here', () => {
  const changes = [change({ kind: 'new-place', newPlaceId: 'boken' })]
  const made = site({ places, activities: [activity()], changes }, tuesday)
  for (const area of [ryd, { id: 'berga', name: 'Berga' }]) {
    expect(toAreaPage(made, area).days[0]?.occurrences.map(({ title }) => title)).toEqual(['Ny plats: Bingo'])
  }
})

test('a week without anything says so', () => {
  const page = toAreaPage(site({ places, activities: [canasta] }, tuesday), ryd)
  expect([page.days, page.empty]).toEqual([[], 'Inget är planerat här till och med måndag 14 december.'])
})
