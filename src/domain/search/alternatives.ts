import { editDistance, slipsAllowed } from './edit-distance.ts'
import { foldSound, foldText } from './fold-text.ts'
import type { Vocabulary, VocabularyWord } from './vocabulary.ts'
import { stemWord } from './word-stem.ts'

/** A word of the index that somebody may have meant. */
export interface Alternative {
  word: string
  stem: string
  /** 1 is the word itself. */
  weight: number
  /** `slip`: the word was misspelt, and this is what was corrected to. */
  kind: 'same' | 'part' | 'slip'
}

/**
 * What somebody may have meant by a word: the word in any form, compounds that it is part of, and where there are none the
 * nearest spelling, else the parts of it that are words. A word that exists is never corrected.
 */
export function alternativesFor(typed: string, vocabulary: Vocabulary): Alternative[] {
  const same = sameWord(typed, vocabulary)
  const wholes = compoundsWith(typed, vocabulary, same.length > 0)
  const found = [...same, ...wholes]
  const related = sameRoot(typed, vocabulary)
  if (found.length > 0) return strongest([...found, ...related])
  const slips = nearestSpellings(typed, vocabulary)
  return strongest(slips.length > 0 ? slips : [...related, ...partsOf(typed, vocabulary)])
}

/** More would cost time and find little. */
const mostAlternatives = 12

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

function compoundsWith(typed: string, { words }: Vocabulary, isKnown: boolean): Alternative[] {
  const sought = { folded: foldText(typed), stem: stemWord(typed) }
  return words
    .filter(({ stem }) => stem !== sought.stem)
    .flatMap((candidate) => asPart(candidate, compoundWeight(candidate, sought, isKnown)))
}

interface Sought {
  folded: string
  stem: string
}

/** The last part of a compound says what it is; the first says of which kind. 0: it is no part of it. */
function compoundWeight(candidate: VocabularyWord, sought: Sought, isKnown: boolean): number {
  const { length } = sought.folded
  const { isStrong, folded, stem } = candidate
  if (length >= (isStrong ? 4 : 6) && isLastPart(candidate, sought)) return isStrong ? 0.75 : 0.5
  const isFirst = folded.startsWith(sought.folded) || (sought.stem.length > 3 && stem.startsWith(sought.stem))
  if (length < (isStrong ? 2 : 5) || !isFirst) return 0
  if (!isStrong) return isKnown ? 0.2 : 0.35
  return isKnown ? (length < 5 ? 0.35 : 0.5) : 0.6
}

/** "gympa" in "sittgympa". What stands before a short part must be long enough to be a word. */
function isLastPart(candidate: VocabularyWord, { folded, stem }: Sought): boolean {
  const ends = (whole: string, part: string) =>
    part.length > 2 && whole.endsWith(part) && whole.length - part.length > (part.length > 5 ? 0 : 2)
  return ends(candidate.stem, stem) || ends(candidate.folded, folded)
}

function asPart({ word, stem }: VocabularyWord, weight: number): Alternative[] {
  return weight > 0 ? [{ word, stem, weight, kind: 'part' }] : []
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
    .flatMap((candidate) => asPart(candidate, 0.4))
}

function sharedBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function nearestSpellings(typed: string, { words }: Vocabulary): Alternative[] {
  const folded = foldText(typed)
  const allowed = /\d/.test(folded) ? 0 : slipsAllowed(folded.length)
  if (allowed === 0) return []
  const sound = foldSound(folded)
  const stem = stemWord(typed)
  let best: number = allowed
  let nearest: VocabularyWord[] = []
  for (const candidate of words) {
    if (!mayBeMeant(candidate, folded)) continue
    const slips = Math.min(
      editDistance(sound, candidate.sound, best),
      best <= slipsAllowed(stem.length) ? editDistance(stem, candidate.stem, best) : best + 1,
    )
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

/**
 * Short words lie close to each other, and "bada" is no slip for "baka": of four letters none may be another, only too many, too
 * few, or in the wrong order. People get the first letter right.
 */
function mayBeMeant({ folded, isStrong }: VocabularyWord, typed: string): boolean {
  if (folded.length < 4 || !folded.startsWith(typed.slice(0, 1))) return false
  if (typed.length < 7 && !isStrong) return false
  return typed.length > 4 || folded.length !== typed.length || isSwapped(folded, typed)
}

function isSwapped(a: string, b: string): boolean {
  return Array.from(a).sort().join('') === Array.from(b).sort().join('')
}

/** "bingo" of "bingokväll", where nobody knows the whole; and "bokcirkel" for "läsecirkel". */
function partsOf(typed: string, { words }: Vocabulary): Alternative[] {
  const sought = { folded: foldText(typed), stem: stemWord(typed) }
  return words
    .filter(({ isStrong }) => isStrong)
    .flatMap((candidate) => asPart(candidate, partWeight(candidate, sought)))
}

/** The fewest letters of a part that is no word by itself. */
const shortestShared = 5

function partWeight({ folded, stem }: VocabularyWord, sought: Sought): number {
  const isShorter = sought.stem.length - stem.length > 2
  const isLast =
    stem.length > 3 ? sought.stem.endsWith(stem) : folded.length > 3 && sought.folded.endsWith(folded)
  if (isShorter && isLast) return 0.6
  const isFirst = stem.length > 3 && (sought.stem.startsWith(stem) || sought.folded.startsWith(folded))
  if (isShorter && isFirst) return 0.45
  const isShared = (shared: number) =>
    shared >= shortestShared && Math.min(stem.length, sought.stem.length) - shared > 2
  if (isShared(sharedBeginning(reversed(stem), reversed(sought.stem)))) return 0.4
  return isShared(sharedBeginning(stem, sought.stem)) ? 0.35 : 0
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('')
}
