import { monthWords } from '../../parse/swedish-words.ts'
import type { TokenReader } from '../tokens/token-reader.ts'

/** "2/12-26", "4-dec-26": the year 2026, or to the 26th; nobody can know. "12/4-16" has no year that anybody plans for. */
export function yearOrLastDay(reader: TokenReader): string | null {
  if (!reader.mark('-')) return null
  const digits = reader.digits(2, 2)
  const next = reader.peek()
  const isDate = next !== null && (/^[/.:-]$/.test(next.text) || monthWords.has(next.text))
  return digits !== null && Number(digits) >= 20 && !isDate ? digits : null
}

/** "2027", ", 2027", "-2027": a year of four digits that is no other date's and no time. */
export function wholeYear(reader: TokenReader): number | null {
  reader.mark(',', '-', '/')
  const year = reader.number(4, 4)
  return year === null || isPartOfTime(reader) || isPartOfDate(reader) ? null : year
}

/** The year after a month in words: "2027", "27" at the end; "-27" may be a day. */
export function yearAfterMonth(reader: TokenReader): number | null {
  const short = reader.attempt(yearOrLastDay)
  if (short !== null) return Number(short)
  const isMarked = reader.mark(',', '-') !== null
  const digits = reader.digits(4, 4) ?? (isMarked ? null : reader.digits(2, 2))
  if (digits === null || isPartOfTime(reader)) return null
  if (digits.length === 4) return isPartOfDate(reader) ? null : Number(digits)
  const next = reader.peek()
  return next === null || next.text === ')' ? Number(digits) : null
}

/** The year of "…, 2026-12-15" belongs to the next date. */
function isPartOfDate(reader: TokenReader): boolean {
  const [mark, month, next] = [0, 1, 2].map((ahead) => reader.peek(ahead))
  const isTight = mark && month?.kind === 'number' && !mark.spaced && !month.spaced
  return isTight === true && /^[-/]$/.test(mark.text) && next?.text === mark.text
}

/** "8.30", "8:30": what comes after a number makes a time of it. */
export function isPartOfTime(reader: TokenReader): boolean {
  const [mark, digits] = [reader.peek(), reader.peek(1)]
  const isMark = mark !== null && !mark.spaced && (mark.text === '.' || mark.text === ':')
  return isMark && digits?.kind === 'number' && !digits.spaced
}
