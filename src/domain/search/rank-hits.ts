import type { Found, Hit } from './found.ts'
import { compareStarts, dateFinder, type Narrowing } from './matching-dates.ts'
import type { WordScores } from './score-word.ts'
import type { SearchRecords } from './search-records.ts'

/** Activities in order, and how good the first is; without words all are alike. */
interface Ranking extends Pick<Found, 'hits' | 'match'> {
  best: number
}

/** What is asked: words with their scores, and what narrows. */
interface Asked {
  records: SearchRecords
  words: readonly WordScores[]
  narrowing: Narrowing
}

/** Hits worth less than this share of the best one are left out: they only belong to the same kind. */
const leastShare = { ofAll: 0.3, ofSome: 0.5 }

/** So much more must something at other times be worth, to be told instead of what is held when it was asked for. */
const clearlyMore = 1.6

/**
 * Those that hold all the words; or, where one is worth more than they are, the best of those that hold some: "schack med
 * ungdomar" asks for schack, not for canasta with its description of whom one meets there.
 */
export function rankHits(asked: Asked): Ranking {
  const hits = scoredHits(asked)
  const [best] = hits
  if (!best) return { hits: [], match: 'none', best: 0 }
  const whole = hits.filter(({ hasAll }) => hasAll)
  return (whole[0]?.score ?? -1) >= best.score
    ? { hits: worthShowing(whole, leastShare.ofAll), match: 'all', best: best.score }
    : { hits: worthShowing(hits, leastShare.ofSome), match: 'some-words', best: best.score }
}

/** What is found at any time, where it is worth clearly more than what is held when it was asked for. */
export function widenHits(narrow: Ranking, wide: Ranking): Ranking {
  if (wide.best <= narrow.best * clearlyMore) return narrow
  return wide.match === 'all' ? { ...wide, match: 'other-times' } : wide
}

interface ScoredHit extends Hit {
  score: number
  hasAll: boolean
}

function scoredHits({ records, words, narrowing }: Asked): ScoredHit[] {
  const findDates = dateFinder(narrowing, records.places)
  const scoreOf = scorer(words, records.activities.length)
  return records.activities
    .filter(({ id }) => words.length === 0 || words.some((scores) => scores.has(id)))
    .map((record) => ({
      record,
      dates: findDates(record),
      score: scoreOf(record.id),
      hasAll: words.every((scores) => scores.has(record.id)),
    }))
    .filter(({ dates }) => dates.length > 0)
    .sort((a, b) => b.score - a.score || compareDates(a, b))
}

/** What an activity is worth for all words: rare words count more, and so does having more of what was asked for. */
function scorer(words: readonly WordScores[], activities: number): (id: string) => number {
  const asked = words
    .filter(({ size }) => size > 0)
    .map((scores) => ({ scores, rarity: rarityOf(scores.size, activities) }))
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0)
  return (id) => {
    const found = asked.filter(({ scores }) => scores.has(id))
    const covered = found.reduce((sum, { rarity }) => sum + rarity, 0)
    const score = found.reduce((sum, { scores, rarity }) => sum + rarity * (scores.get(id) ?? 0), 0)
    return whole === 0 ? 0 : (score * covered) / whole
  }
}

/** A word that many activities hold tells little of what is meant: 1 for a single one, less for all of them. */
function rarityOf(found: number, all: number): number {
  return found < 2 || all < 2 ? 1 : 1 - (0.6 * Math.log(found)) / Math.log(all)
}

function worthShowing(hits: readonly ScoredHit[], share: number): Hit[] {
  const [best] = hits
  return hits.filter(({ score }) => score >= (best?.score ?? 0) * share)
}

function compareDates(a: Hit, b: Hit): number {
  const [first] = a.dates
  const [second] = b.dates
  return first && second ? compareStarts(first, second) : 0
}
