import type { CellValue } from '../cell-value.ts'

/**
 * A cell as one line of plain text: composed (NFC), without invisible and direction characters, NBSP and its kin made
 * spaces, spaces collapsed. What a person typed is kept otherwise, capital letters and quotation marks too.
 */
export function cleanLine(value: CellValue): string {
  const text = textOf(value)
  return isTidy(text) ? text : withoutInvisible(text).replace(/\s+/g, ' ').trim()
}

/** As `cleanLine`, but line breaks stay, and an empty line between paragraphs. */
export function cleanProse(value: CellValue): string {
  const text = textOf(value)
  if (isTidy(text)) return text
  return withoutInvisible(text)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * A cell for the eyes of a grammar: small letters, compatibility forms (NFKC), every dash a hyphen, every quotation mark
 * plain, line breaks kept since they separate the items of a list.
 */
export function cleanForGrammar(value: CellValue): string {
  return cleanProse(value)
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replace(/[\u2010-\u2015\u2212\u2043\uFE58\uFE63]/g, '-')
    .replace(/["'\u2018-\u201F\u00AB\u00BB\u2032\u2033]/g, '')
}

/** The items of a list inside one cell: separated by comma, semicolon, slash or line break. */
export function splitList(value: CellValue): string[] {
  return cleanProse(value)
    .split(/[,;/\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** A cell's value as a person would read it: decimal comma, Ja and Nej for a checkbox. */
export function textOf(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej'
  return typeof value === 'number' ? String(value).replace('.', ',') : value
}

/** What most cells are, and there is nothing to do about. */
function isTidy(text: string): boolean {
  return text.length <= longestText && !untidy.test(text)
}

/** Anything but printable Latin letters and marks, composed, with single spaces between words. */
const untidy = /[^\x20-\x7E\u00A1-\u00AC\u00AE-\u017F\u2010-\u2027]|^ | $| {2}/

function withoutInvisible(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, ' ')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
}

/**
 * Format characters, but for the one that joins several emoji to one: without it a family is four heads. And what is no
 * character at all, which XML refuses.
 */
const invisible =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic}))[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Longer cells are refused before a parser sees them (cell-failures.ts); the cap keeps every pattern cheap anyway. */
const longestText = 20_000
