import type { Posting, Searchable } from '../domain/search/find-activities.ts'
import type { Moment } from '../domain/search/matching-dates.ts'
import { unpackRecords, type IndexedRecords } from '../domain/search/packed-records.ts'
import { readVocabulary } from '../domain/search/vocabulary.ts'
import { timeZone } from '../domain/time/time-zone.ts'
import { visitorsDay } from './visitors-day.ts'

/** What is used of Pagefind's own script, which lies beside its index and is fetched by its address. */
interface Pagefind {
  init: () => Promise<void>
  search: (words: string) => Promise<{ results: { id: string; words: number[] }[] }>
}

/** Fetches all that a search needs. `searchPage` is the address of the search page. @throws where something can't be fetched. */
export async function loadSearchable(searchPage: string): Promise<Searchable> {
  const [sent, pagefind] = await Promise.all([
    fetchJson(new URL('underlag.json', searchPage)),
    importPagefind(new URL('../pagefind/pagefind.js', searchPage)),
  ])
  if (!isIndexedRecords(sent)) throw new Error('The search index is not what it should be.')
  const records = unpackRecords(sent)
  const names = new Map(sent.indexIds.map((indexId, row) => [indexId, records.activities[row]?.id ?? '']))
  const known = new Map<string, Promise<Posting[]>>()
  const ask = async (stem: string): Promise<Posting[]> => {
    // In quotes Pagefind finds the word itself, and not what begins with it.
    const { results } = await pagefind.search(`"${stem}"`)
    return results.map(({ id, words }) => ({
      id: names.get(id.replace(/^.*_/u, '')) ?? '',
      positions: words,
    }))
  }
  return {
    records,
    vocabulary: readVocabulary(records.vocabulary),
    zoneEnds: new Map(records.activities.map(({ id, zoneEnds }) => [id, zoneEnds] as const)),
    find: (stem) => {
      const answer = known.get(stem) ?? ask(stem)
      known.set(stem, answer)
      return answer
    },
  }
}

/** The visitor's moment, where the activities are. */
export function currentMoment(now: Date): Moment {
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const [hours = 0, minutes = 0] = clock.format(now).split(':').map(Number)
  return { today: visitorsDay(now).today, minutes: hours * 60 + minutes }
}

async function importPagefind(address: URL): Promise<Pagefind> {
  const pagefind: unknown = await import(/* @vite-ignore */ address.href)
  if (!isPagefind(pagefind)) throw new Error('Pagefind has no search.')
  await pagefind.init()
  return pagefind
}

async function fetchJson(address: URL): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`)
  return response.json()
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'search' in value && 'init' in value
}

function isIndexedRecords(value: unknown): value is IndexedRecords {
  return typeof value === 'object' && value !== null && 'activities' in value && 'indexIds' in value
}
