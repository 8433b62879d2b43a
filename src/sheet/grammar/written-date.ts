import type { Weekday } from '../../domain/programme/schedule.ts'
import { monthWords, weekdayWords } from '../parse/swedish-words.ts'
import { listSeparator } from './token-reader.ts'
import type { TokenReader } from './token-reader.ts'

/** A date as far as it is written. A month or year that stands later in the list is filled in by complete-dates.ts. */
export interface PlainWrittenDate {
  kind: 'plain'
  weekday: Weekday | null
  day: number
  month: number | null
  year: number | null
  /** Written with the name of the month: then its month and year may serve the days before it too. */
  isInWords: boolean
}

/** A date as it stands in a cell, also in the two forms that nobody can be sure of. */
export type WrittenDate =
  | PlainWrittenDate
  /** "8/12" */
  | { kind: 'slash'; first: number; second: number; year: number | null; isYearFirst: boolean }
  /** "24-03-05", "8.12.26", "8 dec 26" */
  | { kind: 'short-year'; readings: readonly PlainWrittenDate[] }

/** One date, or a first and a last one. */
export interface WrittenSpan {
  from: WrittenDate
  to: WrittenDate | null
}

/** "8 december 2026", "8, 15 och 22 december 2026", "24–31 december", "28-29-30 augusti", "2026-12-08 och 2026-12-15". */
export function writtenDates(reader: TokenReader): WrittenSpan[] | null {
  const chains = reader.listOf(writtenChain, listSeparator)
  if (!chains) return null
  const spans = chains.flat()
  const last = spans.at(-1)
  return last && (isWhole(last.from) || (last.to && isWhole(last.to))) ? spans : null
}

/** One date with everything that tells its month. */
function writtenDate(reader: TokenReader): WrittenDate | null {
  return reader.first<WrittenDate>(
    isoDate,
    compactDate,
    slashDate,
    slashDateYearFirst,
    dottedDate,
    wordedDate,
    shortYearDate,
  )
}

/** "till", "t.o.m.", "-": what stands between the first and the last of a range. */
export function rangeMark(reader: TokenReader): true | null {
  if (reader.mark('-') ?? reader.word('till', 'tom')) {
    reader.phrase('och', 'med')
    return true
  }
  return reader.phrase('t', 'o', 'm')
}

/** Two dates with a dash are a range; more are a list. */
function writtenChain(reader: TokenReader): WrittenSpan[] | null {
  const dates = reader.listOf(writtenDateOrDay, rangeMark)
  const [from, to] = dates ?? []
  if (!dates || !from) return null
  return dates.length <= 2 ? [{ from, to: to ?? null }] : dates.map((date) => ({ from: date, to: null }))
}

function writtenDateOrDay(reader: TokenReader): WrittenDate | null {
  return reader.first<WrittenDate>(writtenDate, dayAlone)
}

function isoDate(reader: TokenReader): PlainWrittenDate | null {
  const weekday = reader.wordIn(weekdayWords)
  reader.word('den')
  const year = reader.number(4, 4)
  if (year === null || !reader.mark('-')) return null
  const month = reader.number(1, 2)
  if (month === null || !reader.mark('-')) return null
  const day = reader.number(1, 2)
  return day === null ? null : plain({ weekday: weekday ?? weekdayInBrackets(reader), day, month, year })
}

function compactDate(reader: TokenReader): PlainWrittenDate | null {
  const digits = reader.digits(8, 8)
  if (digits === null || !/^(19|20|21)/.test(digits)) return null
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  return plain({ weekday: null, day: day ?? 0, month: month ?? 0, year: year ?? 0 })
}

function slashDate(reader: TokenReader): WrittenDate | null {
  reader.wordIn(weekdayWords)
  reader.word('den')
  const first = reader.number(1, 2)
  if (first === null || !reader.mark('/')) return null
  const second = reader.number(1, 2)
  if (second === null) return null
  const year = reader.attempt(() => (reader.mark('/', '-', ',') ? reader.number(4, 4) : reader.number(4, 4)))
  return { kind: 'slash', first, second, year, isYearFirst: false }
}

/** "2026/12/08" has one reading, but is still no form of the contract. */
function slashDateYearFirst(reader: TokenReader): WrittenDate | null {
  const year = reader.number(4, 4)
  if (year === null || !reader.mark('/')) return null
  const second = reader.number(1, 2)
  if (second === null || !reader.mark('/')) return null
  const first = reader.number(1, 2)
  return first === null ? null : { kind: 'slash', first, second, year, isYearFirst: true }
}

/** "8.12.2026", "8.12.26" */
function dottedDate(reader: TokenReader): WrittenDate | null {
  const weekday = reader.wordIn(weekdayWords)
  reader.word('den')
  const day = reader.number(1, 2)
  if (day === null || !reader.tightMark('.')) return null
  const month = reader.number(1, 2)
  if (month === null || !reader.tightMark('.')) return null
  const year = reader.digits(2, 4)
  if (year?.length === 4) return plain({ weekday, day, month, year: Number(year) })
  return year?.length === 2 ? shortYear([{ day, month, year: Number(year) }]) : null
}

function wordedDate(reader: TokenReader): WrittenDate | null {
  const start = dayOfMonth(reader)
  const month = start && reader.wordIn(monthWords)
  if (!start || month === null) return null
  const year = reader.attempt(yearAfterMonth)
  if (year !== null && year < 100) return shortYear([{ day: start.day, month, year }])
  const weekday = start.weekday ?? weekdayInBrackets(reader)
  return { ...plain({ ...start, weekday, month, year }), isInWords: true }
}

/** "24-03-05": year first or day first, nobody can know. */
function shortYearDate(reader: TokenReader): WrittenDate | null {
  const first = reader.digits(2, 2)
  if (first === null || !reader.tightMark('-')) return null
  const month = reader.digits(2, 2)
  if (month === null || !reader.tightMark('-')) return null
  const last = reader.digits(2, 2)
  if (last === null || reader.tightMark('-') || reader.wordIn(monthWords) !== null) return null
  return shortYear([
    { day: Number(last), month: Number(month), year: Number(first) },
    { day: Number(first), month: Number(month), year: Number(last) },
  ])
}

/** A day whose month stands further on: the 8 of "8 och 15 december". */
function dayAlone(reader: TokenReader): PlainWrittenDate | null {
  const start = dayOfMonth(reader)
  if (!start || isPartOfTime(reader)) return null
  return plain({ ...start, month: null, year: null })
}

function dayOfMonth(reader: TokenReader): { weekday: Weekday | null; day: number } | null {
  const weekday = reader.wordIn(weekdayWords)
  reader.mark(',')
  reader.word('den')
  const day = reader.number(1, 2)
  if (day === null) return null
  reader.attempt(() => reader.tightMark(':') && reader.word('e', 'a', 'de', 'dje', 'te'))
  if (reader.peek(1)?.kind === 'word') reader.tightMark('.')
  return { weekday, day }
}

/** "12 december 2026 (lördag)" */
function weekdayInBrackets(reader: TokenReader): Weekday | null {
  return reader.attempt(() => {
    if (!reader.mark('(')) return null
    const weekday = reader.wordIn(weekdayWords)
    return reader.mark(')') ? weekday : null
  })
}

function yearAfterMonth(reader: TokenReader): number | null {
  reader.mark(',', '-')
  const digits = reader.digits(4, 4) ?? reader.digits(2, 2)
  if (digits === null || isPartOfTime(reader)) return null
  const next = reader.peek()
  return digits.length === 2 && (next?.text === '-' || next?.kind === 'word') ? null : Number(digits)
}

function isPartOfTime(reader: TokenReader): boolean {
  const next = reader.peek()
  return next !== null && !next.spaced && (next.text === '.' || next.text === ':')
}

function isWhole(date: WrittenDate): boolean {
  return date.kind !== 'plain' || date.month !== null
}

function plain(parts: Omit<PlainWrittenDate, 'kind' | 'isInWords'>): PlainWrittenDate {
  return { kind: 'plain', isInWords: false, ...parts }
}

/** Both centuries are out of the question for a calendar: 00–99 is 2000–2099. */
function shortYear(parts: readonly { day: number; month: number; year: number }[]): WrittenDate {
  const readings = parts.map((part) => plain({ ...part, weekday: null, year: 2000 + part.year }))
  return { kind: 'short-year', readings }
}
