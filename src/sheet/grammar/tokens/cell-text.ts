import type { CellValue } from '../../cell-value.ts'
import { cleanProse } from '../../parse/clean-text.ts'

/** A cell twice, character by character: as its grammar reads it and as a person wrote it. */
export interface CellText {
  /** Small letters, every dash a hyphen, quotation marks gone blank. */
  plain: string
  written: string
}

/** The two texts of a cell; a place in one is the same place in the other. */
export function cellText(value: CellValue): CellText {
  const written = cleanProse(value).normalize('NFKC')
  const small = written.toLocaleLowerCase('sv')
  const plain = small.length === written.length ? small : Array.from(written, smallIfAsLong).join('')
  return { written, plain: withoutPictures(plain.replace(dashes, '-').replace(quotationMarks, ' ')) }
}

const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63]/g
const quotationMarks = /["'\u2018-\u201F\u00AB\u00BB\u2032\u2033]/g

/** A picture says nothing of days, times or sums: blank, and as long as it was. "1️⃣" is a digit with something around it. */
function withoutPictures(text: string): string {
  return mayHoldPicture.test(text) ? text.replace(picture, (found) => ' '.repeat(found.length)) : text
}

const mayHoldPicture = /[\u00A9\u00AE\u200D\u203C-\u3299\uFE0F\uD83C-\uD83E]/
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\u200D\u20E3\uFE0F]/gu

/** What stands between two places, as written, without the marks and joining words at its edges. */
export function wordsBetween({ written }: CellText, start: number, end: number): string | null {
  const words = written.slice(start, end).replace(/\s+/g, ' ').trim()
  const begun = words.replace(/^(?:[,;:.)–—-]|och |samt |men )+\s*/iu, '')
  // The marks of "130:-" are no edge.
  const bare = /\d[:;,.]-$/.test(begun) ? begun : begun.replace(/\s*[,;:(–—-]+$/u, '').trim()
  return /[\p{L}\d]/u.test(bare) ? balanced(bare) : null
}

/** Where in a cell some words stand. */
export interface WordRange {
  start: number
  end: number
}

/** The words at several places, as written; those with only marks between them stay together, with their marks, but for what `apart` parts. */
export function joinedWords(
  text: CellText,
  ranges: readonly WordRange[],
  apart = /[\p{L}\d]/u,
): string | null {
  const merged: WordRange[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    const isNext = last && last.end <= range.start && !apart.test(text.plain.slice(last.end, range.start))
    if (isNext) last.end = range.end
    else merged.push({ ...range })
  }
  const words = new Set(
    merged.flatMap(({ start, end }) => wordsBetween(text, start, closed(text, start, end)) ?? []),
  )
  return words.size > 0 ? [...words].join(', ') : null
}

/** One further where a bracket that is opened between the places is closed right after them. */
function closed({ plain }: CellText, start: number, end: number): number {
  const words = plain.slice(start, end)
  return plain[end] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end
}

/** "(stora salen" has lost its other bracket to what was understood. */
function balanced(words: string): string {
  const opened = words.split('(').length
  const closed = words.split(')').length
  if (opened === closed) return /^\([^()]*\)$/.test(words) ? words.slice(1, -1) : words
  return opened > closed ? words.replace('(', '').trim() : words.replace(/\)(?=[^)]*$)/, '').trim()
}

/** A capital that is longer in small letters ("İ") stays, or all places after it would be other ones. */
function smallIfAsLong(character: string): string {
  const small = character.toLocaleLowerCase('sv')
  return small.length === character.length ? small : character
}
