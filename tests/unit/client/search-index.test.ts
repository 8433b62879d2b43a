import { describe, expect, test, vi } from 'vitest'
import {
  OutdatedPage,
  searchKeeper,
  type FindPages,
  type OpenSearch,
  type SearchFiles,
} from '../../../src/client/search-index.ts'
import { packRecords } from '../../../src/domain/search/packed-records.ts'

/** What lies on a server that knows one activity: its records, and the index that belongs to them. */
function build(index: string, id: string) {
  const activity = {
    id,
    title: id,
    zoneEnds: [1],
    categories: [],
    partners: [],
    audiences: [],
    isFree: true,
    needsNoBooking: true,
    schedule: '',
    cost: '',
    slots: [],
  }
  const packed = packRecords(
    { places: {}, activities: [activity], vocabulary: { strong: 'bingo', weak: '' } },
    '2026-11-24',
  )
  return { ...packed, index, indexIds: [`page-of-${id}`] }
}

const pagesOf =
  (id: string): FindPages =>
  () =>
    Promise.resolve([{ id: `page-of-${id}`, words: [0] }])

const bingo = async (search: OpenSearch) => (await search.find('bingo')).map(({ id }) => id)

/** Files that answer in turn, the last one for ever; an error fails. */
function server(records: readonly unknown[], indexes: readonly (FindPages | Error)[]) {
  const next = (answers: readonly unknown[]) => {
    const left = [...answers]
    return vi.fn(() => {
      const answer = left.length > 1 ? left.shift() : left[0]
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    })
  }
  return {
    newestRecords: next(records),
    index: next(indexes) as unknown as SearchFiles['index'] & { mock: unknown },
  }
}

const cutOff = new Error('cut off')

describe('What can’t be fetched fails, and is asked for again at the next question', () => {
  test.each([
    { name: 'the records', records: [cutOff, cutOff, build('a', 'old')], indexes: [pagesOf('old')] },
    { name: 'the index', records: [build('a', 'old')], indexes: [cutOff, cutOff, pagesOf('old')] },
    {
      name: 'a piece of the index, of which Pagefind says nothing',
      records: [build('a', 'old')],
      indexes: [() => Promise.resolve([]), () => Promise.resolve([]), pagesOf('old')],
    },
  ])('$name', async ({ records, indexes }) => {
    const ask = searchKeeper(server(records, indexes))
    await expect(ask(bingo)).rejects.toThrow()
    expect(await ask(bingo)).toEqual(['old'])
  })

  test('once is tried again at once', async () => {
    const ask = searchKeeper(server([build('a', 'old')], [() => Promise.resolve([]), pagesOf('old')]))
    expect(await ask(bingo)).toEqual(['old'])
  })

  test('what never comes is given up', async () => {
    vi.useFakeTimers()
    const ask = searchKeeper({
      newestRecords: () => new Promise(() => undefined),
      index: () => Promise.reject(cutOff),
    })
    const outcome = expect(ask(bingo)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(60_000)
    await outcome
    vi.useRealTimers()
  })
})

test('days and choices need no index', async () => {
  const ask = searchKeeper(server([build('a', 'old')], [cutOff]))
  expect(await ask(({ records }) => Promise.resolve(records.activities.length))).toBe(1)
})

test('a word that nobody knows is found nowhere, and that is no fault', async () => {
  const ask = searchKeeper(server([build('a', 'old')], [() => Promise.resolve([])]))
  expect(await ask(({ find }) => find('xyzzy'))).toEqual([])
})

test('once the site is built anew, and the old index is gone, records and index are of the new build', async () => {
  let isRebuilt = false
  const files = server([build('a', 'old'), build('b', 'new')], [])
  const ask = searchKeeper({
    newestRecords: files.newestRecords,
    index: ({ index }) =>
      Promise.resolve((stem) =>
        index === 'b' ? pagesOf('new')(stem) : isRebuilt ? Promise.reject(cutOff) : pagesOf('old')(stem),
      ),
  })
  expect(await ask(async ({ records }) => records.activities.map(({ id }) => id))).toEqual(['old'])
  isRebuilt = true
  expect(
    await ask(async (search) => [...(await bingo(search)), ...search.records.activities.map(({ id }) => id)]),
  ).toEqual(['new', 'new'])
})

test('records that this script can’t read are of a newer site', async () => {
  const ask = searchKeeper(server([{ version: 9 }], [pagesOf('old')]))
  await expect(ask(bingo)).rejects.toBeInstanceOf(OutdatedPage)
})
