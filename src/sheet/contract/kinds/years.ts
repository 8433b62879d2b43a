import type { Period } from '../../../domain/agreement/follow-up.ts'
import type { CellValue } from '../../cell-value.ts'
import { cleanForGrammar } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { fromSerial, isDateSerial } from '../../parse/serial-numbers.ts'
import { monthWords } from '../../parse/swedish-words.ts'
import { kind } from './kind.ts'

/** År: four digits, from 1990 to 2100. */
export const year = kind(parseYear, { help: 'Ett årtal, till exempel 2026.', format: 'plain' })

/** År, as it is read where it stands alone in a cell. */
export function parseYear(value: CellValue): Parsed<number> {
  const [, digits] = /^(?:år )?(\d{4})$/.exec(cleanForGrammar(value)) ?? []
  const year = Number(digits)
  if (digits === undefined) return unreadable({ code: 'YEAR_UNREADABLE' })
  return isYear(year) ? read(year) : unreadable({ code: 'YEAR_UNLIKELY', year })
}

/** Period: a year (`2026`) or a month (`2026-11`, `november 2026`). A date cell is its month: spreadsheets make one of "2026-11". */
export const period = kind(parsePeriod, { help: 'Ett år eller en månad: 2026 eller 2026-11.' })

function parsePeriod(value: CellValue): Parsed<Period> {
  if (typeof value === 'number' && isDateSerial(value)) {
    const { year, month } = fromSerial(value).date
    return read({ year, month })
  }
  const text = cleanForGrammar(value)
  const period = yearAlone(text) ?? yearAndMonth(text) ?? monthInWords(text)
  if (!period) return unreadable({ code: 'PERIOD_UNREADABLE' })
  return isYear(period.year) ? read(period) : unreadable({ code: 'YEAR_UNLIKELY', year: period.year })
}

function yearAlone(text: string): Period | null {
  const [, year] = /^(?:år |helåret )?(\d{4})$/.exec(text) ?? []
  return year === undefined ? null : { year: Number(year), month: null }
}

function yearAndMonth(text: string): Period | null {
  const [, year, digits] = /^(\d{4})-(\d{1,2})(?:-01)?$/.exec(text) ?? []
  const month = Number(digits)
  return digits === undefined || month < 1 || month > 12 ? null : { year: Number(year), month }
}

function monthInWords(text: string): Period | null {
  const [, word = '', year] = /^(\p{L}{3,9})\.? (\d{4})$/u.exec(text) ?? []
  const month = monthWords.get(word)
  return month === undefined ? null : { year: Number(year), month }
}

function isYear(year: number): boolean {
  return year >= 1990 && year <= 2100
}
