import type { RowFinding } from '../problems/findings/row-findings.ts'
import { formulaWithoutResult, type CellValue } from '../cell-value.ts'

/** The most characters that a cell may have: more than any true text here, and little enough to read quickly. */
const longestCell = 10_000

/**
 * What makes a cell worthless whatever its column: a formula that failed (`#REF!`, `#N/A (…)`), a formula that was still
 * being worked out when the sheet was read (`Loading...`), or far too much text. Null when there is nothing of the kind.
 */
export function hasBrokenFormula(value: CellValue): RowFinding | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (text === formulaWithoutResult) return { code: 'FORMULA_NOT_CALCULATED' }
  const [error] = formulaError.exec(text.slice(0, longestError)) ?? []
  if (error !== undefined) return { code: 'FORMULA_ERROR', error }
  if (text.length < 20 && stillLoading.test(text)) return { code: 'CELL_STILL_LOADING' }
  if (text.length > longestCell) return { code: 'CELL_TOO_LONG', length: text.length, most: longestCell }
  return null
}

/**
 * Capital letters between # and ! or ?, in whatever language the program speaks (#REF!, #VÄRDEFEL!, #NAMN?), the two
 * without a mark, a column too narrow to show its number, and LibreOffice's "Err:502" and "Fel:502".
 */
const formulaError =
  /^(?:#[\p{Lu}\d/_]{2,20}[!?]|#(?:N\/A|SAKNAS|REF|GETTING_DATA)|#{3,}|(?:Err|Fel):\s?\d{3})(?=\s|$|\()/u

/** Google's message after the error may be long. */
const longestError = 40

const stillLoading = /^(?:loading|laddar|läser in)\s*(?:\.{3}|…)$/i

/** All that is told of a row with more cells than headers: anything else only follows from that. */
export const toldOfLongRows = new Set<string>(['ROW_HAS_TOO_MANY_CELLS', 'PERSONAL_IDENTITY_NUMBER'])
