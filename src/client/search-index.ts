import type { Posting, Searchable } from '../domain/search/find-activities.ts'
import type { Moment } from '../domain/search/matching-dates.ts'
import type { SearchRecords } from '../domain/search/search-records.ts'
import { readVocabulary } from '../domain/search/vocabulary.ts'
import { timeZone } from '../domain/time-zone.ts'
import { visitorsDay } from './visitors-day.ts'

/** What is used of Pagefind's own script, which lies beside its index and is fetched by its address. */
interface Pagefind {
  init: () => Promise<void>
  search: (words: string) => Promise<{ results: { id: string; words: number[] }[] }>
}

/** Fetches all that a search needs. `searchPage` is the address of the search page. @throws where something can't be fetched. */
export async function loadSearchable(searchPage: string): Promise<Searchable> {
  const folder = new URL('../pagefind/', searchPage)
  const [records, names, pagefind] = await Promise.all([
    fetchJson(new URL('underlag.json', searchPage)),
    fetchJson(new URL('records.json', folder)),
    importPagefind(new URL('pagefind.js', folder)),
  ])
  if (!isRecords(records) || !isNames(names)) throw new Error('The search index is not what it should be.')
  const known = new Map<string, Promise<Posting[]>>()
  const ask = async (stem: string): Promise<Posting[]> => {
    // In quotes Pagefind finds the word itself, and not what begins with it.
    const { results } = await pagefind.search(`"${stem}"`)
    return results.map(({ id, words }) => ({ id: names[id] ?? '', positions: words }))
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

function isRecords(value: unknown): value is SearchRecords {
  return typeof value === 'object' && value !== null && 'activities' in value && 'vocabulary' in value
}

function isNames(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null
}
