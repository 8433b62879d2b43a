import { expect, test } from 'vitest'
import { movesOf, toRedirectsFile } from '../../../../src/outputs/host/redirects.ts'
import { day } from '../../../support/site/site-data.ts'

const thing = {
  kind: 'category' as const,
  id: 'spel',
  title: 'Spel',
  lastSeen: day('2026-11-22'),
  movedTo: 'lek',
  placeId: null,
  categoryIds: [],
}

test('page, feed and embed of a renamed thing move; those of a thing that is gone do not', () => {
  const moves = movesOf([
    { thing, successorId: 'lek' },
    { thing: { ...thing, id: 'sorg' }, successorId: null },
  ])
  expect(toRedirectsFile(moves, 'https://exempel.se/')).toBe(
    '/kategorier/spel/ /kategorier/lek/ 301\n' +
      '/kategorier/spel.ics /kategorier/lek.ics 301\n' +
      '/badda-in/kategori/spel/ /badda-in/kategori/lek/ 301\n',
  )
})

test('a site below a path of its host redirects inside that path', () => {
  const [first] = toRedirectsFile(
    movesOf([{ thing, successorId: 'lek' }]),
    'https://exempel.se/samvaro/',
  ).split('\n')
  expect(first).toBe('/samvaro/kategorier/spel/ /samvaro/kategorier/lek/ 301')
})
