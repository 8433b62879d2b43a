import type { CellValue } from '../cell-value.ts'
import { cleanProse } from '../parse/clean-text.ts'

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
  return { written, plain: plain.replace(dashes, '-').replace(quotationMarks, ' ') }
}

const dashes = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63]/g
const quotationMarks = /["'\u2018-\u201F\u00AB\u00BB\u2032\u2033]/g

/** What stands between two places, as written, without the marks and joining words at its edges. */
export function wordsBetween({ written }: CellText, start: number, end: number): string | null {
  const words = written.slice(start, end).replace(/\s+/g, ' ').trim()
  const begun = words.replace(/^(?:[,;:.)–—-]|och |samt |men )+\s*/iu, '')
  // The marks of "130:-" are no edge.
  const bare = /\d[:;,.]-$/.test(begun) ? begun : begun.replace(/\s*[,;:(–—-]+$/u, '').trim()
  return /[\p{L}\d]/u.test(bare) ? balanced(bare) : null
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
