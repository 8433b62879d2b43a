import type { Posting, Searchable } from '../domain/search/searchable.ts'
import type { Moment } from '../domain/search/matching-dates.ts'
import { unpackRecords, type IndexedRecords } from '../domain/search/packed-records.ts'
import { readVocabulary } from '../domain/search/vocabulary.ts'
import { timeZone } from '../domain/time/time-zone.ts'
import { visitorsDay } from './visitors-day.ts'

/** Where a stem stands: pages by the index's own names, and the words' numbers. */
export type FindPages = (stem: string) => Promise<readonly { id: string; words: readonly number[] }[]>

/** What a search is made of, as it lies on the server. Both fail when it can't be fetched. */
export interface SearchFiles {
  /** The newest records. */
  newestRecords: () => Promise<unknown>
  /** The index that belongs to them. */
  index: (records: IndexedRecords) => Promise<FindPages>
}

/** All that a search needs, of one build. */
export interface OpenSearch extends Searchable {
  /** The ISO date that the site was built for. */
  builtFor: string
}

/** Nobody waits longer than so many milliseconds for an answer. */
const patience = 20_000

/** The records aren't what this script reads: the site is newer than the page. */
export class OutdatedPage extends Error {}

/** Asks a question of what is open, and answers it in time. */
export type AskSearch = <T>(question: (search: OpenSearch) => Promise<T>) => Promise<T>

/**
 * Opens what lies on the server at the first question, and keeps it. When something couldn't be fetched it is opened anew, and
 * asked once more: the site may have been built anew since, and records and index must be of one build. When that didn't
 * help the question fails, and nothing is remembered of it: the next one tries again.
 */
export function searchKeeper(files: SearchFiles): AskSearch {
  let kept: Promise<OpenSearch> | null = null
  const ask: AskSearch = async (question) => {
    const opened = (kept ??= openSearch(files))
    try {
      return await inTime(opened.then(question))
    } catch (error) {
      if (kept === opened) kept = null
      throw error
    }
  }
  return async (question) => {
    try {
      return await ask(question)
    } catch (error) {
      if (error instanceof OutdatedPage) throw error
      return ask(question)
    }
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It took too long.')), patience)
    answer.then(resolve, reject).then(
      () => clearTimeout(timer),
      () => undefined,
    )
  })
}

async function openSearch(files: SearchFiles): Promise<OpenSearch> {
  const sent = await files.newestRecords()
  if (!isIndexedRecords(sent)) throw new OutdatedPage('The search records are not what this page reads.')
  const records = unpackRecords(sent)
  const vocabulary = readVocabulary(records.vocabulary)
  return {
    builtFor: sent.first,
    records,
    vocabulary,
    zoneEnds: new Map(records.activities.map(({ id, zoneEnds }) => [id, zoneEnds] as const)),
    find: finder(sent, files.index(sent), (stem) => vocabulary.byStem.has(stem)),
  }
}

function finder(
  { indexIds, activities }: IndexedRecords,
  index: Promise<FindPages>,
  isKnown: (stem: string) => boolean,
): Searchable['find'] {
  // Choices and days are answered without it.
  index.catch(() => undefined)
  const names = new Map(indexIds.map((indexId, row) => [indexId, activities.id[row] ?? '']))
  const known = new Map<string, Promise<Posting[]>>()
  const ask = async (stem: string): Promise<Posting[]> => {
    const find = await index
    const pages = await find(stem)
    // Pagefind says nothing when a piece of its index can't be fetched; but a word that is known stands somewhere.
    if (pages.length === 0 && isKnown(stem)) throw new Error(`A piece of the index is missing: ${stem}`)
    return pages.map(({ id, words }) => ({ id: names.get(id) ?? '', positions: words }))
  }
  return (stem) => {
    const answer = known.get(stem) ?? ask(stem)
    known.set(stem, answer)
    answer.catch(() => known.delete(stem))
    return answer
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

function isIndexedRecords(value: unknown): value is IndexedRecords {
  const has = (name: string) => typeof value === 'object' && value !== null && name in value
  return ['first', 'activities', 'vocabulary', 'index', 'indexIds'].every(has)
}
