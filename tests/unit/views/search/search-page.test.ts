import { expect, test } from 'vitest'
import { toSearchPage } from '../../../../src/views/search/search-page.ts'
import { activity, site } from '../../../support/site/site-data.ts'

const pageOf = (count: number) => {
  const activities = Array.from({ length: count }, (_, index) =>
    activity({ id: `a${index}`, title: `${index % 2 === 0 ? 'Allsång' : 'Bingo'} ${index}` }),
  )
  return toSearchPage(site({ activities }))
}

test.each([
  [0, 'Det finns inga aktiviteter just nu.', 0, []],
  [1, '1 aktivitet.', 1, []],
  [200, '200 aktiviteter, från A till Ö.', 200, []],
  [
    201,
    '201 aktiviteter. Sök, eller välj den bokstav som namnet börjar på.',
    0,
    [
      { address: '/aktiviteter/#bokstav-a', letter: 'A', name: 'A, 101 aktiviteter' },
      { address: '/aktiviteter/#bokstav-b', letter: 'B', name: 'B, 100 aktiviteter' },
    ],
  ],
])('without a question, of %i activities', (count, words, listed, letters) => {
  const page = pageOf(count)
  expect(page.count).toBe(words)
  expect([...page.first, ...page.rest]).toHaveLength(listed)
  expect(page.first.length).toBeLessThanOrEqual(10)
  expect(page.letters).toEqual(letters)
})
