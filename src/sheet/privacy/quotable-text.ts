import { formatTime } from '../../domain/time/swedish.ts'
import type { CellKind } from '../contract/columns.ts'
import { textOf } from '../parse/clean-text.ts'
import { fromSerial, isDateSerial, timeFromFraction } from '../parse/serial-numbers.ts'
import { looksPersonal } from './personal-data.ts'
import type { CellValue } from '../cell-value.ts'

/**
 * What stands in a cell, as a report may quote it: cut short, on one line. Null for free text, for whatever looks
 * personal, and for an empty cell.
 */
export function quotableText(
  value: CellValue,
  { kind, today }: { kind: CellKind; today: Temporal.PlainDate },
): string | null {
  if (neverQuoted.has(kind)) return null
  const text = shownText(value, kind).slice(0, 500).replace(/\s+/gu, ' ').replace(invisible, '').trim()
  if (text === '' || looksPersonal(text, today)) return null
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text
}

/** A date or time cell holds a number that nobody has seen: it is quoted as a person reads it. */
function shownText(value: CellValue, kind: CellKind): string {
  if (typeof value === 'number' && dateKinds.has(kind) && isDateSerial(value)) {
    const { date, time } = fromSerial(value)
    return time ? `${date.toString()} ${formatTime(time)}` : date.toString()
  }
  const time =
    typeof value === 'number' && kind === 'time' && value > 0 && value < 1 && timeFromFraction(value)
  return time ? formatTime(time) : textOf(value)
}

const dateKinds: ReadonlySet<CellKind> = new Set([
  'date',
  'first-date',
  'last-date',
  'days',
  'exclusions',
  'time',
])

const longestQuote = 60

const invisible = /[\p{Cf}\p{Cc}]/gu

const neverQuoted: ReadonlySet<CellKind> = new Set([
  'text',
  'prose',
  'quote',
  'phone',
  'email',
  'contact-name',
  'booking',
])
