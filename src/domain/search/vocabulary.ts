import { foldHeard, foldLetters, foldText } from './fold-text.ts'
import type { SearchDocument } from './search-document.ts'
import type { SearchRecords } from './search-records.ts'
import { stemWord } from './word-stem.ts'
import { firstWeakZone } from './zones.ts'

/** The forms in which words are compared: all letters folded, without dots alone, as heard, and without endings. */
export interface Spellings {
  folded: string
  letters: string
  heard: string
  stem: string
}

/** A word that the index knows. */
export interface VocabularyWord extends Spellings {
  /** As it is shown: "högläsning". */
  word: string
  /** It says what an activity is, or where; not only in a description. */
  isStrong: boolean
}

/** All words that the index knows, one a stem. */
export interface Vocabulary {
  words: readonly VocabularyWord[]
  byStem: ReadonlyMap<string, VocabularyWord>
}

/** The words of all documents, one a stem, in its shortest form, as two texts. */
export function toVocabularyTexts(documents: readonly SearchDocument[]): SearchRecords['vocabulary'] {
  const strong = shortestForms(documents.flatMap(({ zones }) => zones.slice(0, firstWeakZone).flat()))
  const weak = shortestForms(documents.flatMap(({ zones }) => zones.slice(firstWeakZone).flat()))
  for (const stem of strong.keys()) weak.delete(stem)
  return { strong: [...strong.values()].join(' '), weak: [...weak.values()].join(' ') }
}

/** Made once, when somebody begins to search. */
export function readVocabulary({ strong, weak }: SearchRecords['vocabulary']): Vocabulary {
  const words = [...toVocabularyWords(strong, true), ...toVocabularyWords(weak, false)]
  return { words, byStem: new Map([...words].reverse().map((word) => [word.stem, word])) }
}

function toVocabularyWords(text: string, isStrong: boolean): VocabularyWord[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, ...spellingsOf(word), isStrong }))
}

/** A word in the forms in which it is compared. */
export function spellingsOf(word: string): Spellings {
  return {
    folded: foldText(word),
    letters: foldLetters(word),
    heard: foldHeard(word),
    stem: stemWord(word),
  }
}

function shortestForms(words: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const word of new Set(words)) {
    const stem = stemWord(word)
    const known = forms.get(stem)
    if (known === undefined || word.length < known.length) forms.set(stem, word)
  }
  return forms
}
