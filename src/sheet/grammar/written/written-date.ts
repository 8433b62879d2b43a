import { daysInWords, monthWords } from '../../parse/swedish-words.ts'
import { namedDay, type NamedDay } from './named-days.ts'
import type { TokenReader } from '../tokens/token-reader.ts'
import { isPartOfTime, wholeYear, yearAfterMonth, yearOrLastDay } from './written-year.ts'

/** A date as far as it is written. A month or year that stands elsewhere in the list is filled in by fill-in-dates.ts. */
export interface PlainWrittenDate {
  kind: 'plain'
  day: number
  month: number | null
  year: number | null
  /** "2026-12-15" is whole by itself: its month and year are no other date's. */
  standsAlone?: true
  /** "påskafton 27 mars", "27 mars (påskafton)": the name that the day must have. */
  named?: NamedDay
}

/** A date as it stands in a cell. */
export type WrittenDate =
  | PlainWrittenDate
  /** "midsommarafton", "tredje advent 2027" */
  | { kind: 'named'; name: NamedDay; year: number | null }
  /** "24-03-05", "8.12.26", "8 dec 26": nobody can be sure of these. */
  | { kind: 'short-year'; readings: readonly PlainWrittenDate[] }

/** One date with everything that tells its month. The words "den" and "dag" may stand before it. */
export function writtenDate(reader: TokenReader): WrittenDate | null {
  return reader.attempt(() => {
    reader.word('den')
    const date = reader.first<WrittenDate>(dateInFigures, namedWithDate, namedDate)
    const name = date?.kind === 'plain' && !date.named ? reader.attempt(nameAfter) : null
    return date?.kind === 'plain' && name ? { ...date, named: name } : date
  })
}

function dateInFigures(reader: TokenReader): WrittenDate | null {
  return reader.first<WrittenDate>(
    isoDate,
    compactDate,
    slashDate,
    slashDateYearFirst,
    dottedDateYearFirst,
    dashedDate,
    dottedDate,
    wordedDate,
    shortYearDate,
  )
}

/** A day whose month stands further on, or before it: the 8 of "8 och 15 december" and of "mars 8, 22". */
export function dayAlone(reader: TokenReader): PlainWrittenDate | null {
  reader.word('den')
  const day = dayNumber(reader)
  return day === null || isPartOfTime(reader) ? null : plain({ day, month: null, year: null })
}

/** "mars 9": the month first, as in a list of months. */
export function monthFirst(reader: TokenReader): PlainWrittenDate | null {
  const month = reader.wordIn(monthWords)
  reader.mark(':')
  const day = month === null ? null : dayNumber(reader)
  if (day === null || isPartOfTime(reader) || reader.peek()?.text === '/') return null
  const year = reader.attempt(yearAfterMonth)
  return year !== null && year < 100 ? null : plain({ day, month, year })
}

function isoDate(reader: TokenReader): PlainWrittenDate | null {
  const year = reader.number(4, 4)
  if (year === null || !reader.mark('-')) return null
  const month = reader.number(1, 2)
  if (month === null || !reader.mark('-')) return null
  const day = reader.number(1, 2)
  if (day === null) return null
  reader.attempt(midnight)
  return plain({ day, month, year, standsAlone: true })
}

/** "2026-12-08 00:00:00", as a spreadsheet may save a date. */
function midnight(reader: TokenReader): true | null {
  const isZero = () => reader.digits(2, 2) === '00'
  if (!isZero() || !reader.tightMark(':') || !isZero()) return null
  reader.attempt(() => (reader.tightMark(':') && isZero() ? true : null))
  return true
}

function compactDate(reader: TokenReader): PlainWrittenDate | null {
  const digits = reader.digits(8, 8)
  if (digits === null || !/^(19|20|21)/.test(digits)) return null
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  return plain({ day: day ?? 0, month: month ?? 0, year: year ?? 0 })
}

/** "8/12", "8/12 2026", "8/12-2026", "8/12/26" */
function slashDate(reader: TokenReader): WrittenDate | null {
  const day = reader.number(1, 2)
  if (day === null || !reader.mark('/')) return null
  const month = reader.number(1, 2)
  if (month === null) return null
  const short = reader.attempt(() => (reader.tightMark('/') ? reader.digits(2, 2) : null))
  const year = short ?? reader.attempt(yearOrLastDay)
  if (year !== null) return shortYear([{ day, month, year: Number(year) }])
  return plain({ day, month, year: reader.attempt(wholeYear) })
}

/** "2026/12/08" */
function slashDateYearFirst(reader: TokenReader): WrittenDate | null {
  const year = reader.number(4, 4)
  if (year === null || !reader.mark('/')) return null
  const month = reader.number(1, 2)
  if (month === null || !reader.mark('/')) return null
  const day = reader.number(1, 2)
  return day === null ? null : plain({ day, month, year })
}

/** "2026.12.08" */
function dottedDateYearFirst(reader: TokenReader): WrittenDate | null {
  const [year, month, day] = [reader.number(4, 4), tightNumber(reader, '.'), tightNumber(reader, '.')]
  return year === null || month === null || day === null ? null : plain({ day, month, year })
}

/** "08-12-2026": the day comes before the month, always. */
function dashedDate(reader: TokenReader): WrittenDate | null {
  const [day, month] = [reader.number(1, 2), tightNumber(reader, '-')]
  if (day === null || month === null || !reader.tightMark('-')) return null
  const year = reader.number(4, 4)
  return year === null || year < 1900 || year > 2199 ? null : plain({ day, month, year })
}

function tightNumber(reader: TokenReader, mark: string): number | null {
  return reader.tightMark(mark) && !reader.peek()?.spaced ? reader.number(1, 2) : null
}

/** "8.12.2026", "8.12", "8.12.26" */
function dottedDate(reader: TokenReader): WrittenDate | null {
  const day = reader.number(1, 2)
  if (day === null || !reader.tightMark('.')) return null
  const month = reader.peek()?.spaced ? null : reader.number(1, 2)
  if (month === null || month < 1 || month > 12 || isClock(reader)) return null
  const year = reader.attempt(() => (reader.tightMark('.') ? reader.digits(2, 4) : null))
  if (year === null) {
    reader.tightMark('.')
    return plain({ day, month, year: reader.attempt(wholeYear) })
  }
  return year.length === 4 ? plain({ day, month, year: Number(year) }) : shortOrNone(year, { day, month })
}

function shortOrNone(year: string, date: { day: number; month: number }): WrittenDate | null {
  return year.length === 2 ? shortYear([{ ...date, year: Number(year) }]) : null
}

/** "9.10-11.45": hours and minutes, since no month is 45. */
function isClock(reader: TokenReader): boolean {
  const [mark, , point, minutes] = [0, 1, 2, 3].map((ahead) => reader.peek(ahead))
  return mark?.text === '-' && point?.text === '.' && !point.spaced && Number(minutes?.text) > 12
}

function wordedDate(reader: TokenReader): WrittenDate | null {
  const day = dayNumber(reader)
  // "den 4:e i december", "4-dec"
  reader.attempt(() => ((reader.word('i') ?? reader.tightMark('-')) && isMonthNext(reader) ? true : null))
  const month = day === null ? null : reader.wordIn(monthWords)
  if (day === null || month === null) return null
  reader.word('månad')
  const year = reader.attempt(yearAfterMonth)
  if (year !== null && year < 100) return shortYear([{ day, month, year }])
  return plain({ day, month, year })
}

function isMonthNext(reader: TokenReader): boolean {
  return monthWords.has(reader.peek()?.text ?? '')
}

/** "24-03-05": year first or day first, nobody can know. */
function shortYearDate(reader: TokenReader): WrittenDate | null {
  const first = reader.digits(2, 2)
  if (first === null || !reader.tightMark('-')) return null
  const month = reader.digits(2, 2)
  if (month === null || !reader.tightMark('-')) return null
  const last = reader.digits(2, 2)
  const next = reader.peek()
  if (last === null || reader.tightMark('-', '/', '.') || (next && monthWords.has(next.text))) return null
  return shortYear([
    { day: Number(last), month: Number(month), year: Number(first) },
    { day: Number(first), month: Number(month), year: Number(last) },
  ])
}

/** "påskafton 27 mars", "valborg den 30/4", "Lucia (13/12)" */
function namedWithDate(reader: TokenReader): WrittenDate | null {
  const name = namedDay(reader)
  if (!name) return null
  const isBracketed = reader.mark('(') !== null
  reader.word('den')
  const date = dateInFigures(reader)
  if (!date || (isBracketed && !reader.mark(')'))) return null
  return date.kind === 'plain' ? { ...date, named: name } : date
}

/** "27 mars (påskafton)" */
function nameAfter(reader: TokenReader): NamedDay | null {
  if (!reader.mark('(')) return namedDay(reader)
  const name = namedDay(reader)
  return name && reader.mark(')') ? name : null
}

function namedDate(reader: TokenReader): WrittenDate | null {
  const name = namedDay(reader)
  return name && { kind: 'named', name, year: reader.attempt(wholeYear) }
}

/** "8", "8:e", "18:de", and "åttonde" before its month */
function dayNumber(reader: TokenReader): number | null {
  const day = reader.number(1, 2)
  if (day === null) return reader.attempt(dayInWords)
  reader.attempt(() => reader.tightMark(':') && reader.word('e', 'a', 'de', 'dje', 'te'))
  if (reader.peek(1)?.kind === 'word') reader.tightMark('.')
  return day
}

/** "den fjärde december", "tjugoförsta i januari"; before anything else an ordinal counts weekdays. */
function dayInWords(reader: TokenReader): number | null {
  const day = reader.wordIn(daysInWords)
  const isBeforeMonth =
    isMonthNext(reader) || (reader.peek()?.text === 'i' && monthWords.has(reader.peek(1)?.text ?? ''))
  return isBeforeMonth ? day : null
}

function plain(parts: Omit<PlainWrittenDate, 'kind'>): PlainWrittenDate {
  return { kind: 'plain', ...parts }
}

/** Both centuries are out of the question for a calendar: 00–99 is 2000–2099. */
function shortYear(parts: readonly { day: number; month: number; year: number }[]): WrittenDate {
  return { kind: 'short-year', readings: parts.map((part) => plain({ ...part, year: 2000 + part.year })) }
}
