import { describe, expect, test } from 'vitest'
import { findActivities } from '../../../../src/domain/search/find-activities.ts'
import type { Searchable } from '../../../../src/domain/search/searchable.ts'
import { unpackRecords } from '../../../../src/domain/search/packed-records.ts'
import { toSearchDocuments, zoneEndsOf } from '../../../../src/domain/search/search-document.ts'
import { readFilters } from '../../../../src/domain/search/search-filters.ts'
import { readVocabulary } from '../../../../src/domain/search/vocabulary.ts'
import { stemWord } from '../../../../src/domain/search/word-stem.ts'
import { toSearchRecords } from '../../../../src/outputs/data/search-records.ts'
import { activity, schedule, site } from '../../../support/site/site-data.ts'

/** All that a search looks into, with an index in memory in Pagefind's place. */
function searchable(...activities: ReturnType<typeof activity>[]): Searchable {
  const all = site({ activities })
  const records = unpackRecords(JSON.parse(toSearchRecords(all)))
  const documents = toSearchDocuments(all.data)
  return {
    records,
    vocabulary: readVocabulary(records.vocabulary),
    zoneEnds: new Map(documents.map((document) => [document.id, zoneEndsOf(document)])),
    find: (stem) =>
      Promise.resolve(
        documents.flatMap(({ id, zones }) => {
          const positions = zones.flat().flatMap((word, at) => (stemWord(word) === stem ? [at] : []))
          return positions.length > 0 ? [{ id, positions }] : []
        }),
      ),
  }
}

const find = (query: string, ...activities: ReturnType<typeof activity>[]) =>
  findActivities(searchable(...activities), query, {
    filters: readFilters(new URLSearchParams(), '2026-11-24', () => false),
    moment: { today: '2026-11-24', minutes: 540 },
  })

const on = (weekday: 1 | 2 | 3) =>
  schedule({ rules: [{ kind: 'weekly', weekdays: [weekday], weeks: 'all' }] })
const gympa = activity({ id: 'gympa', title: 'Sittgympa', schedule: on(1) })
const walk = activity({
  id: 'walk',
  title: 'Åpromenaden',
  description: 'Ta paraply om det regnar. Vi gympar lite.',
  schedule: on(2),
})
const choir = activity({ id: 'choir', title: 'Kören Klang', summary: 'Övning för alla.', schedule: on(3) })

describe('What is found, best first', () => {
  test.each([
    ['kostar det något att gå på gympan', ['gympa'], 'all'],
    ['gympa med paraply', ['walk'], 'all'],
    ['sittgympa med paraply', ['gympa'], 'some-words'],
    ['gympa på måndag', ['gympa'], 'all'],
    ['gympa på onsdag', ['gympa'], 'other-times'],
    ['körövning onsdag', ['choir'], 'all'],
    ['promenadgrupp', ['walk'], 'all'],
    ['sjukgymnast', [], 'none'],
    ['vandring', ['walk'], 'all'],
    ['stolgympa', ['gympa'], 'all'],
    ['onsdag', ['choir'], 'all'],
    ['lördag', [], 'none'],
    ['xyzzy', [], 'none'],
  ])('%s', async (query, ids, match) => {
    const found = await find(query, gympa, walk, choir)
    expect(found.hits.map(({ record }) => record.id).slice(0, 1)).toEqual(ids)
    expect(found.match).toBe(match)
  })
})

test('what all Swedes call it need not stand in the sheet, nor what only looks alike be found', async () => {
  const lunch = activity({ id: 'lunch', title: 'Sopplunch' })
  const course = activity({ id: 'course', title: 'Keramik', summary: 'Kurs åtta gånger, båda salarna.' })
  expect((await find('äta', lunch, course)).hits.map(({ record }) => record.id)).toEqual(['lunch'])
  expect((await find('drejning', lunch, course)).hits.map(({ record }) => record.id)).toEqual(['course'])
  expect((await find('simma', lunch, course)).hits).toEqual([])
})
