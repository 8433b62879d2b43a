import { editDistance, slipsAllowed } from './edit-distance.ts'
import { foldText } from './fold-text.ts'
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
  if (found.length > 0) return strongest(found)
  const slips = nearestSpellings(typed, vocabulary)
  return strongest(slips.length > 0 ? slips : partsOf(typed, vocabulary))
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

function compoundsWith(typed: string, vocabulary: Vocabulary, isKnown: boolean): Alternative[] {
  const folded = foldText(typed)
  const stem = stemWord(typed)
  const { length } = folded
  return vocabulary.words.flatMap((candidate): Alternative[] => {
    const { word, isStrong } = candidate
    if (candidate.stem === stem) return []
    const alternative = (weight: number): Alternative[] => [
      { word, stem: candidate.stem, weight, kind: 'part' },
    ]
    if (length >= (isStrong ? 4 : 6) && endsWithPart(candidate, { stem, folded })) {
      return alternative(isStrong ? 0.75 : 0.5)
    }
    const isBeginning =
      candidate.folded.startsWith(folded) || (stem.length > 3 && candidate.stem.startsWith(stem))
    if (length < (isStrong ? 2 : 5) || !isBeginning) return []
    return alternative((isKnown ? 0.35 : 0.6) * (isStrong ? 1 : 0.6))
  })
}

/** "gympa" in "sittgympa". What stands before it must be long enough to be a word. */
function endsWithPart(
  candidate: VocabularyWord,
  { stem, folded }: { stem: string; folded: string },
): boolean {
  const ends = (whole: string, part: string) =>
    part.length > 2 && whole.endsWith(part) && whole.length - part.length > 2
  return ends(candidate.stem, stem) || ends(candidate.folded, folded)
}

function nearestSpellings(typed: string, { words }: Vocabulary): Alternative[] {
  const folded = foldText(typed)
  const allowed = /\d/.test(folded) ? 0 : slipsAllowed(folded.length)
  if (allowed === 0) return []
  const stem = stemWord(typed)
  let best: number = allowed
  let nearest: VocabularyWord[] = []
  for (const candidate of words) {
    if (!mayBeMeant(candidate, folded)) continue
    const slips = Math.min(
      editDistance(folded, candidate.folded, best),
      stem.length > 3 ? editDistance(stem, candidate.stem, best) : best + 1,
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
  if (folded.length < 4 || folded[0] !== typed[0]) return false
  if (typed.length < 7 && !isStrong) return false
  return typed.length > 4 || folded.length !== typed.length || isSwapped(folded, typed)
}

function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}

/** "bingo" of "bingokväll", where nobody knows the whole. */
function partsOf(typed: string, { words }: Vocabulary): Alternative[] {
  const stem = stemWord(typed)
  return words
    .filter(({ isStrong, stem: part }) => isStrong && part.length > 2 && stem.length - part.length > 2)
    .flatMap(({ word, stem: part }): Alternative[] => {
      if (part.length > 3 && stem.endsWith(part)) return [{ word, stem: part, weight: 0.6, kind: 'part' }]
      return part.length > 3 && stem.startsWith(part)
        ? [{ word, stem: part, weight: 0.45, kind: 'part' }]
        : []
    })
}
