import type { Alternative } from './alternative.ts'
import { alternativesFor, knownAs } from './alternatives.ts'
import { splitCompound } from './compound-parts.ts'
import type { Moment } from './matching-dates.ts'
import { rankHits, widenHits } from './rank-hits.ts'
import { scoreWord } from './score-word.ts'
import type { SearchFilters } from './search-filters.ts'
import { nothingUnderstood, understandQuery, type Narrowed } from './understand-query.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stemWord } from './word-stem.ts'
import type { Found } from './found.ts'
import type { Searchable } from './searchable.ts'

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
  const rank = (narrowing: Narrowed) =>
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
