import type { Booking } from '../../domain/programme/activity.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar, cleanLine } from '../parse/clean-text.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'

/** Anmälan: `Behövs inte`, `Behövs`, or a sentence that is shown as it stands. */
export function parseBooking(value: CellValue): Parsed<Booking> {
  const text = cleanForGrammar(value).replace(/[.!]+$/, '')
  if (notNeeded.has(text)) return read({ kind: 'not-needed' })
  if (needed.has(text)) return read({ kind: 'needed' })
  if (!/\p{L}{3}/u.test(text)) return unreadable({ code: 'BOOKING_UNREADABLE' })
  return read({ kind: 'note', text: cleanLine(value) })
}

const notNeeded = new Set([
  'behövs inte',
  'behövs ej',
  'anmälan behövs inte',
  'anmälan behövs ej',
  'ingen anmälan',
  'ingen föranmälan',
  'ingen',
  'nej',
  'ej',
  'inte',
  'drop-in',
  'drop in',
  'utan anmälan',
  'krävs ej',
  'krävs inte',
])

const needed = new Set([
  'behövs',
  'anmälan behövs',
  'ja',
  'krävs',
  'anmälan krävs',
  'obligatorisk',
  'anmälan',
  'föranmälan',
  'föranmälan krävs',
])
