import { toPart, type Alternative } from './alternative.ts'
import { partsOf } from './compound-parts.ts'
import { foldText } from './fold-text.ts'
import { nearestSpellings } from './nearest-spellings.ts'
import type { Vocabulary, VocabularyWord } from './vocabulary.ts'
import { sharedBeginning, stemWord } from './word-stem.ts'

/**
 * What somebody may have meant by a word: the word in any form, compounds that it is part of, and where there are none the
 * nearest spelling, else the parts of it that are words. A word that exists is never corrected. `isUnfinished`: it may be the
 * beginning of one that somebody is still typing.
 */
export function alternativesFor(typed: string, vocabulary: Vocabulary, isUnfinished: boolean): Alternative[] {
  if (typed.length > longestWord) return []
  const found = knownAs(typed, vocabulary, isUnfinished)
  const related = sameRoot(typed, vocabulary)
  if (found.length > 0) return strongest([...found, ...related])
  const slips = nearestSpellings(typed, vocabulary)
  return strongest(slips.length > 0 ? slips : [...related, ...partsOf(typed, vocabulary)])
}

/** The word in any form, and compounds that it is part of. */
export function knownAs(typed: string, vocabulary: Vocabulary, isUnfinished: boolean): Alternative[] {
  const same = sameWord(typed, vocabulary)
  const sought: Sought = {
    folded: foldText(typed),
    stem: stemWord(typed),
    isKnown: same.length > 0,
    shortest: isUnfinished ? 2 : 4,
  }
  return [...same, ...compoundsWith(sought, vocabulary)]
}

/** More would cost time and find little. */
const mostAlternatives = 12
const longestWord = 60

function strongest(alternatives: readonly Alternative[]): Alternative[] {
  const byStem = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    const known = byStem.get(alternative.stem)
    if (!known || known.weight < alternative.weight) byStem.set(alternative.stem, alternative)
  }
  return [...byStem.values()].sort((a, b) => b.weight - a.weight).slice(0, mostAlternatives)
}

function sameWord(typed: string, { byStem }: Vocabulary): Alternative[] {
  const stem = stemWord(typed)
  const genitive = typed.length > 3 && typed.endsWith('s') ? stemWord(typed.slice(0, -1)) : stem
  const known = byStem.get(stem) ?? byStem.get(genitive)
  return known ? [{ word: known.word, stem: known.stem, weight: 1, kind: 'same' }] : []
}

function compoundsWith(sought: Sought, { words }: Vocabulary): Alternative[] {
  return words
    .filter(({ stem }) => stem !== sought.stem)
    .flatMap((candidate) => toPart(candidate, compoundWeight(candidate, sought)))
}

interface Sought {
  folded: string
  stem: string
  isKnown: boolean
  /** So many letters must a first part have. */
  shortest: number
}

/** The last part of a compound says what it is; the first says of which kind. 0: it is no part of it. */
function compoundWeight(candidate: VocabularyWord, sought: Sought): number {
  const { isKnown, shortest } = sought
  const { length } = sought.folded
  const { isStrong, folded, stem } = candidate
  if (length >= (isStrong ? 4 : 6) && isLastPart(candidate, sought)) return isStrong ? 0.75 : 0.5
  const isFirst = folded.startsWith(sought.folded) || (sought.stem.length > 3 && stem.startsWith(sought.stem))
  if (length < (isStrong ? shortest : 5) || !isFirst) return 0
  if (!isStrong) return isKnown ? 0.2 : 0.35
  return isKnown ? (length < 5 ? 0.35 : 0.5) : 0.6
}

/** "gympa" in "sittgympa". What stands before a short part must be long enough to be a word. */
function isLastPart(candidate: VocabularyWord, { folded, stem }: Sought): boolean {
  const ends = (whole: string, part: string) =>
    part.length > 2 && whole.endsWith(part) && whole.length - part.length > (part.length > 5 ? 0 : 2)
  return ends(candidate.stem, stem) || ends(candidate.folded, folded)
}

/** "snickra" and "snickeri", "promenera" and "promenad": the same beginning, and little else. */
function sameRoot(typed: string, { words }: Vocabulary): Alternative[] {
  const stem = stemWord(typed)
  if (stem.length < 6) return []
  return words
    .filter((candidate) => candidate.isStrong && candidate.stem !== stem)
    .filter((candidate) => {
      const shared = sharedBeginning(candidate.stem, stem)
      return shared > 4 && candidate.stem.length - shared < 4 && stem.length - shared < 4
    })
    .flatMap((candidate) => toPart(candidate, 0.4))
}
