import { alternativesFor, type Alternative } from './alternatives.ts'
import { compareStarts, dateFinder, type ComingDate, type Moment, type Narrowing } from './matching-dates.ts'
import { zoneWeights } from './search-document.ts'
import { nothingUnderstood, type SearchFilters } from './search-filters.ts'
import type { SearchRecord, SearchRecords } from './search-records.ts'
import { understandQuery, type Understood } from './understand-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a stem stands: an activity, and the words' numbers in its document. */
export interface Posting {
  id: string
  positions: readonly number[]
}

/** All that a search looks into. `find` answers where a stem stands; it is the index. */
export interface Searchable {
  records: SearchRecords
  vocabulary: Vocabulary
  /** By id of activity: where each zone of its document ends. */
  zoneEnds: ReadonlyMap<string, readonly number[]>
  find: (stem: string) => Promise<readonly Posting[]>
}

/** An activity that was found, once, with its coming dates that are asked for. */
export interface Hit {
  record: SearchRecord
  dates: ComingDate[]
}

/** What a search found. */
export interface Found {
  hits: Hit[]
  /**
   * `all`: everything asked for. `other-times`: the words, but not when. `some-words`: not all the words. `none`: nothing.
   */
  match: 'all' | 'other-times' | 'some-words' | 'none'
  understood: Understood
  /** What was misspelt, and how it was read. */
  corrections: { typed: string; meant: string }[]
}

/** Finds activities, best first. */
export async function findActivities(
  searchable: Searchable,
  query: string,
  options: { filters: SearchFilters; moment: Moment },
): Promise<Found> {
  const { vocabulary } = searchable
  const isKnown = (word: string) => alternativesFor(word, vocabulary).some(({ kind }) => kind === 'same')
  const understood = understandQuery(query, isKnown)
  const meanings = understood.words.map((typed) => ({ typed, ways: alternativesFor(typed, vocabulary) }))
  const scores = await Promise.all(meanings.map(({ ways }) => scoreWord(searchable, ways)))
  const corrections = meanings.flatMap(({ typed, ways: [best] }) =>
    best?.kind === 'slip' ? [{ typed, meant: best.word }] : [],
  )
  const narrow = { ...options, understood }
  const wide = { ...options, understood: nothingUnderstood }
  const every = (needed: number, narrowing: Narrowing) => hitsOf(searchable, { scores, needed, narrowing })
  const attempts = [
    { match: 'all', hits: () => every(scores.length, narrow) },
    { match: 'other-times', hits: () => (scores.length > 0 ? every(scores.length, wide) : []) },
    {
      match: 'some-words',
      hits: () => (scores.length > 0 ? mostWordsFirst(every, scores.length, narrow) : []),
    },
    {
      match: 'some-words',
      hits: () => (scores.length > 0 ? mostWordsFirst(every, scores.length, wide) : []),
    },
  ] as const
  for (const { match, hits } of attempts) {
    const found = hits()
    if (found.length > 0) return { hits: found, match, understood, corrections }
  }
  return { hits: [], match: 'none', understood, corrections }
}

type Scores = Map<string, number>

/** How much each activity is worth for one word: the best way of meaning it counts. */
async function scoreWord({ find, zoneEnds }: Searchable, ways: readonly Alternative[]): Promise<Scores> {
  const scores: Scores = new Map()
  const found = await Promise.all(ways.map(async (way) => ({ way, postings: await find(way.stem) })))
  for (const { way, postings } of found) {
    for (const { id, positions } of postings) {
      const score = way.weight * worthOf(positions, zoneEnds.get(id) ?? [])
      scores.set(id, Math.max(score, scores.get(id) ?? 0))
    }
  }
  return scores
}

/** The best zone that the word stands in, and a little for each other. */
function worthOf(positions: readonly number[], zoneEnds: readonly number[]): number {
  const zones = new Set(positions.map((position) => zoneEnds.findIndex((end) => position < end)))
  const weights: number[] = [...zones].map((zone) => zoneWeights[zone] ?? 0)
  return Math.max(0, ...weights) + weights.reduce((sum, weight) => sum + weight, 0) / 20
}

interface Wanted {
  scores: readonly Scores[]
  /** How many of the words must be there. */
  needed: number
  narrowing: Narrowing
}

/** Hits worth less than this share of the best one are left out: they only belong to the same kind. */
const leastShare = 0.3

function hitsOf({ records }: Searchable, { scores, needed, narrowing }: Wanted): Hit[] {
  const findDates = dateFinder(narrowing, records.places)
  const hits = records.activities
    .map((record) => ({ record, matched: scores.filter((word) => word.has(record.id)) }))
    .filter(({ matched }) => matched.length >= needed)
    .map(({ record, matched }) => ({
      record,
      dates: findDates(record),
      score: matched.reduce((sum, word) => sum + (word.get(record.id) ?? 0), 0),
    }))
    .filter(({ dates }) => dates.length > 0)
    .sort((a, b) => b.score - a.score || compareDates(a, b))
  const [best] = hits
  return hits.filter(({ score }) => score >= (best?.score ?? 0) * leastShare)
}

function mostWordsFirst(
  every: (needed: number, narrowing: Narrowing) => Hit[],
  words: number,
  narrowing: Narrowing,
): Hit[] {
  for (let needed = words - 1; needed > 0; needed -= 1) {
    const hits = every(needed, narrowing)
    if (hits.length > 0) return hits
  }
  return []
}

function compareDates(a: Hit, b: Hit): number {
  const [first] = a.dates
  const [second] = b.dates
  return first && second ? compareStarts(first, second) : 0
}
