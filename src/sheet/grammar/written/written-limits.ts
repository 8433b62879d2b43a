import { monthWords } from '../../parse/swedish-words.ts'
import { listSeparator, type TokenReader } from '../tokens/token-reader.ts'
import { writtenDate, type WrittenDate } from './written-date.ts'
import { weekList, type WrittenWeeks } from './written-exclusion.ts'
import { rangeMark, writtenSpans, type WrittenSpan } from './written-span.ts'

/** First and last day of a rule, as written beside it. */
export type WrittenLimits =
  | { kind: 'days'; from: WrittenSpan | null; to: WrittenSpan | null }
  | { kind: 'weeks'; weeks: WrittenWeeks[] }
  | { kind: 'months'; months: WrittenMonths[] }
  /** "start vecka 3, slut vecka 20" */
  | { kind: 'outer-weeks'; from: WrittenWeeks | null; to: WrittenWeeks | null }

/** Whole months: "februari", "januari–mars 2027". */
export interface WrittenMonths {
  from: number
  to: number
  year: number | null
}

/** "med start 12 jan", "fr.o.m. 15/1 t.o.m. 12/3", "från den 4 februari till den 29 april", "t.o.m. 26/5", "vecka 8-20", "start vecka 3", "i februari och mars". */
export function writtenLimits(reader: TokenReader): WrittenLimits | null {
  if (reader.isDone) return null
  return reader.attempt((each) => {
    listSeparator(each)
    const isBracketed = each.mark('(') !== null
    const limits = each.first<WrittenLimits>(outerWeeks, weeks, months, between, days)
    return limits && (!isBracketed || each.mark(')')) ? limits : null
  })
}

/** Words before a first day: "fr.o.m.", "från och med", "med start", "vi börjar", "första gången den". */
export function firstDayLead(reader: TokenReader): true | null {
  let isFound = false
  while (fromPhrase(reader) ?? reader.word(...firstLeads)) isFound = true
  if (!isFound) return null
  reader.mark(':')
  return true
}

/** Words before a last day: "t.o.m.", "till och med", "slutar", "sista gången". */
export function lastDayLead(reader: TokenReader): true | null {
  let isFound = false
  while (rangeMark(reader) ?? reader.word(...lastLeads)) isFound = true
  if (!isFound) return null
  reader.mark(':')
  return true
}

function fromPhrase(reader: TokenReader): true | null {
  return (
    reader.phrase('fr', 'o', 'm') ??
    reader.phrase('f', 'o', 'm') ??
    reader.phrase('fr', 'om') ??
    reader.phrase('från', 'och', 'med') ??
    reader.phrase('första', 'gången') ??
    reader.phrase('första', 'träffen') ??
    reader.phrase('med', 'start') ??
    reader.phrase('med', 'början') ??
    reader.phrase('start', 'den')
  )
}

const firstLeads =
  'from fom från fr start startar startdatum startas början börjar vi terminsstart kursstart uppstart'.split(
    ' ',
  )

const lastLeads = 'slut slutar sista gången träffen avslutas avslutning avslut slutdatum vi längst'.split(' ')

function outerWeeks(reader: TokenReader): WrittenLimits | null {
  const from = reader.attempt((each) => (firstDayLead(each) ? oneWeek(each) : null))
  const to = reader.attempt((each) => {
    listSeparator(each)
    return lastDayLead(each) ? oneWeek(each) : null
  })
  return from || to ? { kind: 'outer-weeks', from, to } : null
}

function oneWeek(reader: TokenReader): WrittenWeeks | null {
  const [week, ...others] = weekList(reader) ?? []
  return week && others.length === 0 && week.from === week.to ? week : null
}

function weeks(reader: TokenReader): WrittenLimits | null {
  reader.word('under', 'från', 'i')
  const list = weekList(reader)
  return list && { kind: 'weeks', weeks: list }
}

/** "i februari", "under mars månad", "januari–mars", "i februari, mars och april" */
function months(reader: TokenReader): WrittenLimits | null {
  while (reader.word('under', 'i', 'hela', 'månaderna'));
  const list = reader.listOf(monthRange, listSeparator)
  return list && { kind: 'months', months: list }
}

function monthRange(reader: TokenReader): WrittenMonths | null {
  const from = reader.wordIn(monthWords)
  if (from === null) return null
  const to = reader.attempt((each) => (rangeMark(each) ? each.wordIn(monthWords) : null)) ?? from
  reader.word('månad', 'månader')
  const year = reader.number(4, 4)
  // "mars 9, 23" are dates.
  return reader.peek()?.kind === 'number' ? null : { from, to, year }
}

/** "mellan 14 januari och 22 april" */
function between(reader: TokenReader): WrittenLimits | null {
  if (!reader.word('mellan')) return null
  const first = writtenDate(reader)
  if (!first || !reader.word('och', '-')) return null
  const last = writtenDate(reader)
  return last && { kind: 'days', from: spanOf(first), to: spanOf(last) }
}

function spanOf(date: WrittenDate): WrittenSpan {
  return { weekdays: null, from: date, to: null, lastWeekday: null }
}

function days(reader: TokenReader): WrittenLimits | null {
  const isFirst = firstDayLead(reader)
  const [from = null, ...others] = (isFirst && writtenSpans(reader)) ?? []
  if (others.length > 0 || (isFirst && !from)) return null
  if (from?.to) return { kind: 'days', from, to: null }
  const to = reader.attempt(lastDay)
  return from || to ? { kind: 'days', from, to } : null
}

function lastDay(reader: TokenReader): WrittenSpan | null {
  listSeparator(reader)
  if (!lastDayLead(reader)) return null
  const [to = null, ...others] = writtenSpans(reader) ?? []
  return others.length > 0 ? null : to
}
