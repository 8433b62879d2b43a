import type { TokenReader } from './token-reader.ts'
import { listSeparator } from './token-reader.ts'
import { rangeMark, writtenDates } from './written-date.ts'
import type { WrittenSpan } from './written-date.ts'

/** Weeks as written: "v. 26–32", "vecka 44 2026". */
export interface WrittenWeeks {
  from: number
  to: number
  year: number | null
  /** The year that stands after a range: "v. 26–32 2027". */
  endYear: number | null
}

/** What a cell of Utom says. */
export interface WrittenExclusions {
  weeks: WrittenWeeks[]
  spans: WrittenSpan[]
}

/** "ej", "utom", "uppehåll": words that a list of exclusions may begin with. */
export function exclusionLead(reader: TokenReader): true | null {
  let isFound = false
  while (reader.word(...leads)) isFound = true
  reader.mark(':')
  return isFound || null
}

/** Weeks and dates in any order: "v. 44, v. 52–1, 2026-12-24, 24–31 december 2026". */
export function writtenExclusions(reader: TokenReader): WrittenExclusions | null {
  const items = reader.listOf(exclusionItem, (each) => {
    const isSeparated = listSeparator(each)
    return exclusionLead(each) ?? isSeparated
  })
  return items && { weeks: items.flatMap(({ weeks }) => weeks), spans: items.flatMap(({ spans }) => spans) }
}

const leads = [
  'ej',
  'inte',
  'utom',
  'förutom',
  'undantaget',
  'uppehåll',
  'paus',
  'stängt',
  'exkl',
  'exklusive',
  'under',
  'inga',
  'ingen',
  'men',
]

function exclusionItem(reader: TokenReader): WrittenExclusions | null {
  const weeks = reader.attempt(weekList)
  if (weeks) return { weeks, spans: [] }
  const spans = reader.attempt(writtenDates)
  return spans && { weeks: [], spans }
}

function weekList(reader: TokenReader): WrittenWeeks[] | null {
  const first = reader.first(weekWithYearFirst, weekSpan)
  if (!first) return null
  const weeks = [first]
  for (;;) {
    const next = reader.attempt(() => ((listSeparator(reader) ?? reader.mark('/')) ? bareWeek(reader) : null))
    if (!next) return weeks
    weeks.push(next)
  }
}

/** "2027-v08", "2027 v. 8" */
function weekWithYearFirst(reader: TokenReader): WrittenWeeks | null {
  const year = reader.number(4, 4)
  reader.mark('-')
  const week = year === null ? null : weekSpan(reader)
  return week && { ...week, year }
}

function weekSpan(reader: TokenReader): WrittenWeeks | null {
  if (!reader.word('v', 'vecka', 'veckor', 'veckorna')) return null
  return spanOfWeeks(reader)
}

/** After "v. 7," a number alone is one more week, unless a month, a dash to a month or a year follows. */
function bareWeek(reader: TokenReader): WrittenWeeks | null {
  const week = spanOfWeeks(reader)
  const next = reader.peek()
  const isDate =
    next !== null && (next.kind === 'word' ? !separators.has(next.text) : /^[-.:]$/.test(next.text))
  return isDate ? null : week
}

const separators = new Set(['och', 'samt', 'o', 'v', 'vecka', 'veckor', 'ej', 'utom'])

function spanOfWeeks(reader: TokenReader): WrittenWeeks | null {
  const from = reader.number(1, 2)
  if (from === null) return null
  const year = reader.attempt(yearAfterWeek)
  const to = reader.attempt(endOfWeeks)
  return { from, to: to ?? from, year, endYear: to === null ? null : reader.attempt(yearAfterWeek) }
}

function endOfWeeks(reader: TokenReader): number | null {
  if (!rangeMark(reader)) return null
  reader.word('v', 'vecka')
  return reader.number(1, 2)
}

function yearAfterWeek(reader: TokenReader): number | null {
  reader.mark(',', '/')
  const year = reader.number(4, 4)
  const next = reader.peek()
  const isOfDate = next?.text === '-' && !next.spaced && reader.peek(1)?.kind === 'number'
  return year === null || isOfDate ? null : year
}
