import type { RowFinding } from '../problems/findings/row-findings.ts'
import type { CellValue } from '../cell-value.ts'

/** The most characters that a cell may have: more than any true text here, and little enough to read quickly. */
const longestCell = 5000

/**
 * What makes a cell worthless whatever its column: a formula that failed (`#REF!`, `#N/A (…)`), a formula that was still
 * being worked out when the sheet was read (`Loading...`), or far too much text. Null when there is nothing of the kind.
 */
export function hasBrokenFormula(value: CellValue): RowFinding | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  const [error] = text.startsWith('#') ? (formulaError.exec(text) ?? []) : []
  if (error !== undefined) return { code: 'FORMULA_ERROR', error }
  if (text.length < 20 && stillLoading.test(text)) return { code: 'CELL_STILL_LOADING' }
  if (text.length > longestCell) return { code: 'CELL_TOO_LONG', length: text.length, most: longestCell }
  return null
}

/** Google adds a message in brackets; Swedish Excel and Calc write words of their own. */
const formulaError =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|DIV\/0!|ERROR!|NULL!|SPILL!|CALC!|SAKNAS!|REFERENS!|VÄRDEFEL!|NAMN\?|OGILTIGT!|DIVISION\/0!|SKÄRNING!)(?=\s|$|\()/iu

const stillLoading = /^(?:loading|laddar|läser in)\s*(?:\.{3}|…)$/iu
