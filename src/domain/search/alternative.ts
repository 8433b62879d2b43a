import type { VocabularyWord } from './vocabulary.ts'

/** A word of the index that somebody may have meant. */
export interface Alternative {
  word: string
  stem: string
  /** 1 is the word itself. */
  weight: number
  /** `slip`: the word was misspelt, and this is what was corrected to. */
  kind: 'same' | 'part' | 'slip'
}

/** A word that is part of what was typed, or that it is part of; nothing where it weighs nothing. */
export function toPart({ word, stem }: VocabularyWord, weight: number): Alternative[] {
  return weight > 0 ? [{ word, stem, weight, kind: 'part' }] : []
}
