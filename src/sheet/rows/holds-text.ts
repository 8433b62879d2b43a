import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'

/**
 * Whether a cell says a text, written in any way. A telephone number is known by its digits. `alone`: and nothing else.
 */
export function holdsText(value: CellValue, text: string, alone: boolean): boolean {
  const fold = (words: CellValue) => cleanForGrammar(words).replace(/\s+/g, ' ')
  if (alone ? fold(value) === fold(text) : fold(value).includes(fold(text))) return true
  const number = /^[\d\s()+-]{6,}$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : ''
  return number !== '' && String(value).replace(/\D/g, '').includes(number)
}
