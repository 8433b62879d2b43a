import type { CellValue } from '../cell-value.ts'
import { isWithin } from '../../domain/words-within.ts'
import { cleanForGrammar, cleanLine } from '../parse/clean-text.ts'

/**
 * Whether a cell says a text, written in any way. A telephone number is known by its digits. `alone`: and nothing else.
 */
export function holdsText(value: CellValue, text: string, alone: boolean): boolean {
  const fold = (words: CellValue) => cleanForGrammar(words).replace(/\s+/g, ' ')
  if (alone ? fold(value) === fold(text) : fold(value).includes(fold(text))) return true
  const number = /^[\d\s()+-]{6,}$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : ''
  return number !== '' && String(value).replace(/\D/g, '').includes(number)
}

/** What some cells still say of a text that words have been taken out of, the most of it; null where none does. */
export function whatIsLeft(text: string, cells: readonly CellValue[]): string | null {
  const left = cells.map(cleanLine).filter((words) => words !== '' && isWithin(words, text))
  return left.toSorted((one, other) => other.length - one.length)[0] ?? null
}
