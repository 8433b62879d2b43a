import type { Booking } from '../../domain/programme/activity.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar, cleanLine } from '../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'

/** Anmälan: `Behövs inte`, `Behövs`, or a sentence that is shown as it stands. */
export function parseBooking(value: CellValue): Parsed<Booking> {
  const text = cleanForGrammar(value)
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '')
  const isPlain = !/\d/.test(text) && words.every((word) => plainWords.has(word))
  if (isPlain && words.some((word) => negations.has(word))) return read({ kind: 'not-needed' })
  if (isPlain && words.some((word) => demands.has(word))) return read({ kind: 'needed' })
  if (!/\p{L}{3}/u.test(text)) return unreadable({ code: 'BOOKING_UNREADABLE' })
  return read({ kind: 'note', text: cleanLine(value) })
}

/** Of plain words alone: with one of these one needn't sign up. */
const negations = new Set('nej ej inte ingen inga inget icke utan drop dropin valfri frivillig'.split(' '))

const demands = new Set(
  'ja anmälan föranmälan bokning förbokning anmäla boka behövs behöver krävs nödvändig nödvändigt obligatorisk'.split(
    ' ',
  ),
)

/** Words that say nothing but whether one must sign up; a cell with another word is shown as it stands. */
const plainWords = new Set([...negations, ...demands, ...'in sig är det man för'.split(' ')])
