import type { Count } from '../../domain/agreement/agreement.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from './clean-text.ts'
import { read, unreadable } from './parsed.ts'
import type { Parsed } from './parsed.ts'
import { readWrittenNumber, scaled } from './written-number.ts'
import type { WrittenNumber } from './written-number.ts'

/** A number with or without decimals: `2,7`, `2.7`, `6 420`. */
export function parseNumber(value: CellValue): Parsed<number> {
  return parseScaled(value, { units: ['st', 'timmar', 'tim', 'h'], decimals: 6, factor: 1_000_000 })
}

/** A whole number that isn't negative: `12`, `12 st`, `1 184`. */
export function parseCount(value: CellValue): Parsed<number> {
  const parsed = parseScaled(value, { units: countUnits, decimals: 0, factor: 1 })
  if (!parsed.ok || parsed.value >= 0) return parsed
  return unreadable({ code: 'NUMBER_NEGATIVE' })
}

/** Max antal: a count above zero; "max 12" and "högst 12" are the same. */
export function parseMost(value: CellValue): Parsed<number> {
  const text =
    typeof value === 'string' ? cleanForGrammar(value).replace(/^(?:max|högst|maximalt)\.? /, '') : value
  const parsed = parseCount(text)
  return parsed.ok && parsed.value === 0 ? unreadable({ code: 'COUNT_IS_ZERO' }) : parsed
}

/** `95` or `ca 95`: the ca is kept. */
export function parseApproximateCount(value: CellValue): Parsed<Count> {
  const written = readWrittenNumber(value, countUnits)
  if ('code' in written) return unreadable(written)
  const number = scaled(written, 0)
  if (number === null || number < 0) return unreadable({ code: 'NUMBER_UNREADABLE' })
  return read({ number, approximate: written.isApproximate })
}

/** An amount of money in öre: `250 000 kr`, `264 452,50`, `1 000:-`. May be negative. */
export function parseAmount(value: CellValue): Parsed<number> {
  return parseScaled(value, { units: ['kr', 'kronor', 'sek', ':-', '-'], decimals: 2, factor: 1 })
}

/** A percentage in hundredths of a percent: `2,7` and `2,7 %` are 270. */
export function parsePercent(value: CellValue): Parsed<number> {
  const isFraction = typeof value === 'number' && value !== 0 && Math.abs(value) < 0.1
  if (isFraction) return unreadable({ code: 'PERCENT_IS_FRACTION', percent: percentText(value * 100) })
  return parseScaled(value, { units: ['%', 'procent', 'proc'], decimals: 2, factor: 1 })
}

const countUnits = [
  'st',
  'stycken',
  'personer',
  'pers',
  'deltagare',
  'platser',
  'volontärer',
  'servicehus',
  'tillfällen',
]

interface Scale {
  units: readonly string[]
  /** How many decimals may stand. */
  decimals: number
  /** What the scaled integer is divided by. */
  factor: number
}

function parseScaled(value: CellValue, { units, decimals, factor }: Scale): Parsed<number> {
  const written = readWrittenNumber(value, units)
  if ('code' in written) return unreadable(written)
  const integer = scaled(written, decimals)
  if (integer === null) return unreadable(tooExact(decimals))
  return read(integer / factor, remarksOn(written))
}

function tooExact(decimals: number): CellFinding {
  return decimals === 0 ? { code: 'NUMBER_NOT_WHOLE' } : { code: 'NUMBER_UNREADABLE' }
}

function remarksOn({ isApproximate, whole }: WrittenNumber): CellFinding[] {
  return isApproximate ? [{ code: 'NUMBER_ABOUT', number: whole }] : []
}

function percentText(percent: number): string {
  return String(Number(percent.toPrecision(6))).replace('.', ',')
}
