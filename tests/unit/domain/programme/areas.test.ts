import { expect, test } from 'vitest'
import { areaId, areasOf } from '../../../../src/domain/programme/areas.ts'

test.each([
  ['Ryd', 'ryd'],
  ['Skäggetorp', 'skaggetorp'],
  ['  Östra  Ryd ', 'ostra-ryd'],
  ['–', null],
  [null, null],
])('the area of a place in %j has the id %j', (district, id) => {
  expect(areaId(district)).toBe(id)
})

test('the areas are those of the places, each once however it is written', () => {
  const places = ['Ryd', null, 'Östra Ryd', 'östra ryd', 'Ryd'].map((district) => ({ district }))
  expect(areasOf(places)).toEqual([
    { id: 'ryd', name: 'Ryd' },
    { id: 'ostra-ryd', name: 'Östra Ryd' },
  ])
})
