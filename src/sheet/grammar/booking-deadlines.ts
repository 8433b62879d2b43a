import type { BookingDeadline } from '../../domain/programme/activity.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'
import { parseDate } from './dates.ts'
import type { ParseContext } from './parse-context.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { isDateSerial } from '../parse/serial-numbers.ts'

/** Anmälan senast: a date, or so many days before: `2 dagar före`, `dagen före`, `en vecka innan`, `samma dag`. */
export function parseBookingDeadline(value: CellValue, context: ParseContext): Parsed<BookingDeadline> {
  const text = cleanForGrammar(value)
    .replace(/^(?:senast|anmälan senast) /, '')
    .replace(/\.$/, '')
  const days = daysBefore(text)
  if (days !== null) return read({ kind: 'days-before', days, note: null })
  if (typeof value === 'number' && !isDateSerial(value))
    return unreadable({ code: 'DEADLINE_UNREADABLE', example: context.today })
  const date = parseDate(typeof value === 'number' ? value : text, context)
  if (date.ok) return read({ kind: 'date', date: date.value, note: null }, date.remarks)
  const isUnknown = date.findings.some(({ code }) => code === 'DATE_UNREADABLE' || code === 'DATE_IS_WEEKDAY')
  return isUnknown ? unreadable({ code: 'DEADLINE_UNREADABLE', example: context.today }) : date
}

function daysBefore(text: string): number | null {
  if (/^samma dag$/.test(text)) return 0
  if (/^(?:dagen|en dag|kvällen) (?:före|innan)$/.test(text)) return 1
  const [, count = '', unit = ''] =
    /^(\d{1,2}|\p{L}{2,4}) (dag|dagar|dygn|vecka|veckor) (?:före|innan)(?: .{0,40})?$/u.exec(text) ?? []
  const number = /^\d/.test(count) ? Number(count) : smallNumbers.get(count)
  if (number === undefined || unit === '') return null
  return unit.startsWith('vecka') || unit === 'veckor' ? number * 7 : number
}

const smallNumbers: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sex', 6],
  ['sju', 7],
  ['tio', 10],
])
