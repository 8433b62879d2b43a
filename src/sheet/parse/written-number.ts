import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from './clean-text.ts'

/** A number exactly as written, in decimal digits; a float would lose the last one. */
export interface WrittenNumber {
  sign: 1 | -1
  whole: string
  /** The decimals, without trailing zeros. */
  decimals: string
  /** "ca 95" */
  isApproximate: boolean
}

/**
 * Reads `2,7`, `2.7`, `400 000`, `1 250,50`, `ca 95`, with one of the units after it ("kr", "%"). "1.250" may be a
 * thousand or a decimal number, and is not guessed.
 */
export function readWrittenNumber(value: CellValue, units: readonly string[]): WrittenNumber | CellFinding {
  if (typeof value === 'boolean') return { code: 'NUMBER_UNREADABLE' }
  const text = typeof value === 'number' ? numberText(value) : cleanForGrammar(value)
  const match = written.exec(text.slice(0, 80))
  if (!match) return { code: 'NUMBER_UNREADABLE' }
  const [, about = '', minus = '', digits = '', unit = ''] = match
  if (unit !== '' && !units.includes(unit.replace(/\.$/, ''))) return { code: 'NUMBER_UNREADABLE' }
  if (typeof value === 'string' && /^\d{1,3}\.\d{3}$/.test(digits)) return ambiguous(digits)
  const parts = partsOf(digits)
  if (!parts) return { code: 'NUMBER_UNREADABLE' }
  return { sign: minus === '' ? 1 : -1, ...parts, isApproximate: about !== '' }
}

/** The number as an integer of hundredths, tenths or the like; null where it has more decimals than that, or is too big. */
export function scaled(number: WrittenNumber, decimals: number): number | null {
  if (number.decimals.length > decimals) return null
  const units = Number(number.whole + number.decimals.padEnd(decimals, '0'))
  return Number.isSafeInteger(units) ? number.sign * units || 0 : null
}

const written =
  /^(ca|cirka|c:a|ungefär|omkring|runt|drygt|knappt)?\.? ?(-)? ?(\d[\d., ]{0,30}?)(?::-|,-)? ?([^\d\s]{1,12})?$/

function partsOf(digits: string): Pick<WrittenNumber, 'whole' | 'decimals'> | null {
  const grouped = /^(\d{1,3}(?:[ .]\d{3})+)(?:,(\d{1,12}))?$/.exec(digits)
  const [, whole = '', decimals = ''] = grouped ?? /^(\d{1,15})(?:[.,](\d{1,12}))?$/.exec(digits) ?? []
  if (whole === '') return null
  return { whole: whole.replace(/[ .]/g, ''), decimals: decimals.replace(/0+$/, '') }
}

/** A spreadsheet's own number, as Swedes write it: 0.1 + 0.2 is meant as 0,3, and 1.875 is never a thousand. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return ''
  const number = Number(value.toPrecision(12))
  return number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 }).replace('.', ',')
}

function ambiguous(digits: string): CellFinding {
  const [thousands = '', rest = ''] = digits.split('.')
  return {
    code: 'NUMBER_AMBIGUOUS',
    readings: [`${thousands} ${rest}`, `${thousands},${rest.replace(/0+$/, '') || '0'}`],
  }
}
