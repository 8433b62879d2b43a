/** How hard a text is to read. */
export interface Readability {
  words: number
  sentences: number
  /** Björnsson 1968: words a sentence + per cent of words longer than six letters. Under 30 is very easy. */
  lix: number
  /** Sentences of more than 20 words, whole. */
  longSentences: string[]
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' })

/** The point of an abbreviation would end a sentence. */
const writtenOut: [RegExp, string][] = [
  [/\bkl\.\s*/gi, 'klockan '],
  [/\bt\.ex\./gi, 'till exempel'],
  [/\bbl\.a\./gi, 'bland annat'],
  [/\btel\.\s*/gi, 'telefon '],
]

/** The readability of paragraphs that belong together, such as those of a page. LIX is 0 where there is no text. */
export function readability(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const long = words.filter((word) => word.length > 6)
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length
  return {
    words: words.length,
    sentences: sentences.length,
    lix: Math.round(lix * 10) / 10,
    longSentences: sentences.filter((sentence) => wordsOf(sentence).length > 20),
  }
}

/** Words, counted by letters: a time, an amount or a number is no word. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[-’']\p{L}+)*/gu)?.map((word) => word.replaceAll(/[^\p{L}]/gu, '')) ?? []
}

function sentencesOf(paragraph: string): string[] {
  let text = paragraph.replaceAll(/\s+/g, ' ').trim()
  for (const [abbreviation, words] of writtenOut) text = text.replaceAll(abbreviation, words)
  const ended = /[.!?:]$/.test(text) ? text : `${text}.`
  return [...segmenter.segment(ended)]
    .map(({ segment }) => segment.trim())
    .filter((part) => wordsOf(part).length > 0)
}
