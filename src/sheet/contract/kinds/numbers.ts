import type { Count } from '../../../domain/agreement/agreement.ts'
import type { CellValue } from '../../cell-value.ts'
import { parseMost, type Most } from '../../grammar/places-left.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { readWrittenNumber, scaled, type WrittenNumber } from '../../parse/written-number.ts'
import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import { kind, type Kind } from './kind.ts'

/** A number with or without decimals: `2,7`, `2.7`, `6 420`. */
export const number = plain(parseNumber, 'Ett tal, till exempel 10. Tom betyder okänt, inte noll.')

/** Volontärtimmar: a number with or without decimals that isn't negative. */
export const hours = plain((cell) => notNegative(parseNumber(cell)), number.help)

/** A whole number that isn't negative: `12`, `12 st`, `1 184`. */
export const count = plain(parseCount, 'Ett heltal, till exempel 12. Tom betyder okänt, inte noll.')

/** Max antal: the largest number of people, and what else the cell says. */
export const most = kind<Most>(parseMost, {
  help: 'Till exempel 20 eller ca 20 platser. Tom: ingen gräns är känd.',
  format: 'plain',
})

/** `95` or `ca 95`: the ca is kept. */
export const approximateCount = plain(parseApproximateCount, count.help)

/** An amount of money in öre: `250 000 kr`, `264 452,50`, `1 000:-`. May be negative. */
export const amount = kind(parseAmount, { help: 'Till exempel 250 000 kr. Tom betyder okänt, inte noll.' })

/** Grundbelopp: what is paid for an activity is never less than nothing. */
export const baseAmount = kind((cell) => notNegative(parseAmount(cell)), { help: amount.help })

/** Procent: an index in hundredths of a percent; `2,7` and `2,7 %` are 270. What surely is a share of one is refused. */
export const percent = kind(parsePercent, { help: 'Till exempel 2,7.' })

/** Any number in a text that may be words as well; null where it is none. */
export function numberIn(cell: CellValue): number | null {
  const parsed = parseNumber(cell)
  return parsed.ok ? parsed.value : null
}

function plain<Value>(read: (cell: CellValue) => Parsed<Value>, help: string): Kind<Value> {
  return kind(read, { help, format: 'plain' })
}

function parseNumber(cell: CellValue): Parsed<number> {
  return parseScaled(cell, { units: ['st', 'timmar', 'tim', 'h'], decimals: 6, factor: 1_000_000 })
}

function parseCount(cell: CellValue): Parsed<number> {
  return notNegative(parseScaled(cell, { units: countUnits, decimals: 0, factor: 1 }))
}

function parseApproximateCount(cell: CellValue): Parsed<Count> {
  const written = readWrittenNumber(cell, countUnits)
  if ('code' in written) return unreadable(written)
  const integer = scaled(written, 0)
  if (integer === null || integer < 0) return unreadable({ code: 'NUMBER_UNREADABLE' })
  return read({ number: integer, approximate: written.isApproximate })
}

function parseAmount(cell: CellValue): Parsed<number> {
  return parseScaled(cell, { units: ['kr', 'kronor', 'sek', ':-', '-'], decimals: 2, factor: 1 })
}

function parsePercent(cell: CellValue): Parsed<number> {
  const written = readWrittenNumber(cell, [])
  const bare = 'code' in written ? 0 : Number(`${written.whole}.${written.decimals}`)
  // Without a percent sign, and as small as no index has been: 0,027 is 2,7 % of one.
  const isShare =
    !('code' in written) && bare < 1 && (written.decimals.length > 2 || (bare > 0 && bare < 0.1))
  if (isShare) return unreadable({ code: 'INDEX_AS_SHARE', percent: percentText(bare * 100) })
  const parsed = parseScaled(cell, { units: ['%', 'procent', 'proc'], decimals: 2, factor: 1 })
  // No index is a thousand per cent, so the point of "2.725" is a decimal comma.
  const isPoint = !parsed.ok && parsed.findings.some(({ code }) => code === 'NUMBER_AMBIGUOUS')
  return isPoint && typeof cell === 'string' ? parsePercent(cell.replace('.', ',')) : parsed
}

const countUnits = 'st stycken personer pers deltagare platser volontärer servicehus tillfällen'.split(' ')

interface Scale {
  units: readonly string[]
  /** How many decimals may stand. */
  decimals: number
  /** What the scaled integer is divided by. */
  factor: number
}

function parseScaled(cell: CellValue, { units, decimals, factor }: Scale): Parsed<number> {
  const written = readWrittenNumber(cell, units)
  if ('code' in written) return unreadable(withPossible(written, decimals))
  const integer = scaled(written, decimals)
  if (integer === null) return unreadable(tooExact(written, decimals))
  return read(integer / factor, remarksOn(written))
}

/** Of "1.250" the reading with decimals is offered only where the column takes so many. */
function withPossible(finding: CellFinding, decimals: number): CellFinding {
  if (finding.code !== 'NUMBER_AMBIGUOUS') return finding
  const readings = finding.readings.filter((reading) => (reading.split(',')[1] ?? '').length <= decimals)
  return { ...finding, readings }
}

function notNegative(parsed: Parsed<number>): Parsed<number> {
  return parsed.ok && parsed.value < 0 ? unreadable({ code: 'NUMBER_NEGATIVE' }) : parsed
}

function tooExact(written: WrittenNumber, decimals: number): CellFinding {
  if (written.decimals.length <= decimals) return { code: 'NUMBER_UNREADABLE' }
  if (decimals === 0) return { code: 'NUMBER_NOT_WHOLE' }
  const rounded = (written.sign * Number(`${written.whole}.${written.decimals}`)).toFixed(decimals)
  return { code: 'NUMBER_TOO_EXACT', decimals, rounded: rounded.replace('.', ',') }
}

function remarksOn({ isApproximate, whole }: WrittenNumber): CellFinding[] {
  return isApproximate ? [{ code: 'NUMBER_ABOUT', number: whole }] : []
}

function percentText(percent: number): string {
  return String(Number(percent.toPrecision(6))).replace('.', ',')
}
