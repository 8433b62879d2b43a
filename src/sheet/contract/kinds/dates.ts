import type { BookingDeadline } from '../../../domain/programme/activity.ts'
import { formatTime } from '../../../domain/time/swedish.ts'
import type { CellValue } from '../../cell-value.ts'
import { parseBookingDeadline } from '../../grammar/booking-deadlines.ts'
import { parseDate, parseFirstDate, parseLastDate } from '../../grammar/dates.ts'
import type { ParseContext } from '../../grammar/calendar/parse-context.ts'
import { cleanForGrammar, cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { fromSerial, isDateSerial } from '../../parse/serial-numbers.ts'
import { kind } from './kind.ts'
import { parseYear } from './years.ts'

/** A date cell holds a number that nobody has seen: it is shown as a date, with its time if it has one. */
export function shownDate(cell: number): string | null {
  if (!isDateSerial(cell)) return null
  const { date, time } = fromSerial(cell)
  return time ? `${date.toString()} ${formatTime(time)}` : date.toString()
}

/** One date, outside any series. */
export const date = kind((cell, { day }) => readDate(cell, day), {
  help: 'Ett datum, till exempel 2026-12-08.',
  format: 'date',
  shown: shownDate,
})

/** Från of a series. */
export const firstDate = kind((cell, { series }) => parseFirstDate(cell, series), {
  help: 'Första dagen, till exempel 2027-01-12.',
  format: 'date',
  shown: shownDate,
})

/** Till of a series; "tills vidare" is the same as an empty cell. */
export const lastDate = kind((cell, { series }) => parseLastDate(cell, series), {
  help: 'Sista dagen, till exempel 2027-05-18. Tom: tills vidare.',
  format: 'date',
  shown: shownDate,
})

/** Anmälan senast: a date, or so many days before each occurrence. */
export const bookingDeadline = kind<BookingDeadline>((cell, { day }) => parseBookingDeadline(cell, day), {
  help: 'Sista dag att anmäla sig, till exempel 2026-12-01 eller 2 dagar före.',
})

/** A date, or a year alone: then its first day. For what begins with a year, as indexation does. */
export const yearOrDate = kind(
  (cell, { day }) => {
    const year = parseYear(cell)
    return year.ok ? read(new Temporal.PlainDate(year.value, 1, 1)) : readDate(cell, day)
  },
  { help: date.help, shown: shownDate },
)

/** A date where it can be read as one, else the coordinator's own words ("i början av januari"). */
export const dateOrWords = kind((cell, { day }) => readDateOrWords(cell, day), {
  help: date.help,
  isQuoted: false,
})

type DateOrWords = { kind: 'date'; date: Temporal.PlainDate } | { kind: 'text'; text: string }

function readDateOrWords(cell: CellValue, day: ParseContext): Parsed<DateOrWords> {
  const parsed = readDate(cell, day)
  if (parsed.ok) return { ...parsed, value: { kind: 'date', date: parsed.value } }
  return read({ kind: 'text', text: cleanLine(cell) })
}

/** A sheet has few different dates, so each is read once. */
function readDate(cell: CellValue, day: ParseContext): Parsed<Temporal.PlainDate> {
  const known = datesOf.get(day) ?? new Map<CellValue, Parsed<Temporal.PlainDate>>()
  datesOf.set(day, known)
  const parsed = known.get(cell) ?? relativeDay(cell, day) ?? parseDate(cell, day)
  known.set(cell, parsed)
  return parsed
}

/** "Idag" is right on the day when it is typed alone, so it is asked about. */
function relativeDay(cell: CellValue, { today }: ParseContext): Parsed<Temporal.PlainDate> | null {
  const text = cleanForGrammar(cell).replace(/[.!]+$/, '')
  const found = relativeDays.find(({ pattern }) => pattern.test(text))
  if (!found) return null
  const { word, ahead } = found
  return unreadable({ code: 'DATE_IS_RELATIVE', word, date: today.add({ days: ahead }) })
}

const relativeDays = [
  { pattern: /^i ?(?:dag|kväll|eftermiddag|förmiddag)$/, word: 'I dag', ahead: 0 },
  { pattern: /^i ?morgon(?: ?(?:bitti|kväll))?$/, word: 'I morgon', ahead: 1 },
  { pattern: /^(?:i ?)?övermorgon$/, word: 'I övermorgon', ahead: 2 },
] as const

const datesOf = new WeakMap<ParseContext, Map<CellValue, Parsed<Temporal.PlainDate>>>()
