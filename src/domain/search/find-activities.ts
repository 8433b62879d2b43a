import type { Alternative } from './alternative.ts'
import { alternativesFor, knownAs } from './alternatives.ts'
import { splitCompound } from './compound-parts.ts'
import type { ComingDate, Moment } from './matching-dates.ts'
import { rankHits, widenHits } from './rank-hits.ts'
import { scoreWord } from './score-word.ts'
import { nothingUnderstood, type SearchFilters } from './search-filters.ts'
import type { SearchRecord, SearchRecords } from './search-records.ts'
import { understandQuery, type Understood } from './understand-query.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stemWord } from './word-stem.ts'

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
  const { vocabulary, records } = searchable
  const understood = understandQuery(query, {
    today: options.moment.today,
    isKnown: (word) => vocabulary.byStem.has(stemWord(word)),
  })
  const meanings = meaningsOf(understood.words, vocabulary)
  const words = await Promise.all(meanings.map(({ ways }) => scoreWord(searchable, ways)))
  const corrections = meanings.flatMap(({ typed, ways: [best] }) =>
    best?.kind === 'slip' ? [{ typed, meant: best.word }] : [],
  )
  const rank = (narrowing: Omit<Understood, 'words'>) =>
    rankHits({ records, words, narrowing: { ...options, understood: narrowing } })
  const asked = rank(understood)
  const answer = asked.match === 'all' ? asked : widenHits(asked, rank(nothingUnderstood))
  return { hits: answer.hits, match: answer.match, understood, corrections }
}

/** What each word may mean. A compound that nobody knows is as many words as its parts. */
function meaningsOf(
  typed: readonly string[],
  vocabulary: Vocabulary,
): { typed: string; ways: Alternative[] }[] {
  const words = typed.flatMap((word, index) => {
    const isUnfinished = index === typed.length - 1
    const isKnown = knownAs(word, vocabulary, isUnfinished).length > 0
    const parts = isKnown ? null : splitCompound(word, vocabulary)
    return (parts ?? [word]).map((part) => ({ typed: part, isUnfinished: isUnfinished && parts === null }))
  })
  return words.map(({ typed: word, isUnfinished }) => ({
    typed: word,
    ways: alternativesFor(word, vocabulary, isUnfinished),
  }))
}
