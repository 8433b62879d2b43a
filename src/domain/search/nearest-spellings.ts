import type { Alternative } from './alternative.ts'
import { editDistance, slipsAllowed } from './edit-distance.ts'
import { spellingsOf, type Spellings, type Vocabulary, type VocabularyWord } from './vocabulary.ts'

/** The words that an unknown one is most likely a slip for: by letters, by ear, or without its ending. At most three. */
export function nearestSpellings(typed: string, { words }: Vocabulary): Alternative[] {
  const sought = spellingsOf(typed)
  const allowed = /\d/.test(sought.folded) ? 0 : slipsAllowed(sought.folded.length)
  if (allowed === 0) return []
  let best: number = allowed
  let nearest: VocabularyWord[] = []
  for (const candidate of words) {
    if (!mayBeMeant(candidate, sought)) continue
    const slips = slipsBetween(sought, candidate, best)
    if (slips > best) continue
    if (slips < best) nearest = []
    best = slips
    nearest.push(candidate)
  }
  const strong = nearest.filter(({ isStrong }) => isStrong)
  return (strong.length > 0 ? strong : nearest)
    .slice(0, 3)
    .map(({ word, stem }) => ({ word, stem, weight: 0.7, kind: 'slip' }))
}

/** As it is spelt, as it is heard, or without its ending: the fewest slips. */
function slipsBetween(sought: Spellings, candidate: VocabularyWord, limit: number): number {
  const spelt = Math.min(
    editDistance(sought.letters, candidate.letters, limit),
    editDistance(sought.heard, candidate.heard, limit),
  )
  const stemLimit = sought.stem.length > 4 ? Math.min(limit, slipsAllowed(sought.stem.length)) : 0
  const ofStems = editDistance(sought.stem, candidate.stem, stemLimit)
  return ofStems > stemLimit ? spelt : Math.min(spelt, ofStems)
}

/**
 * Short words lie close to each other, and "bada" is no slip for "baka": of four letters none may be another, only too many, too
 * few, or in the wrong order; unless they sound the same. People get the first sound right.
 */
function mayBeMeant(candidate: VocabularyWord, { folded, heard }: Spellings): boolean {
  if (candidate.folded.length < 4) return false
  if (candidate.heard === heard) return true
  if (!candidate.folded.startsWith(folded.slice(0, 1)) && !candidate.heard.startsWith(heard.slice(0, 1)))
    return false
  if (folded.length < 7 && !candidate.isStrong) return false
  return folded.length > 4 || candidate.folded.length !== folded.length || isSwapped(candidate.folded, folded)
}

function isSwapped(a: string, b: string): boolean {
  return Array.from(a).sort().join('') === Array.from(b).sort().join('')
}
