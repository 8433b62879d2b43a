import { listSeparator, type TokenReader } from '../tokens/token-reader.ts'
import { monthWords, weekdayWords } from '../../parse/swedish-words.ts'
import { rangeMark, writtenSpans, type WrittenSpan } from './written-span.ts'

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
  /** "röda dagar" */
  isFreeOfHolidays: boolean
}

/** "ej", "utom", "men inte under": words that a list of exclusions may begin with; one of them says that it isn't held. */
export function exclusionLead(reader: TokenReader): true | null {
  let isFound = false
  for (;;) {
    if (leadWord(reader)) isFound = true
    else if (!reader.word('men', 'under', 'gäller', 'på', 'i')) break
  }
  if (!isFound) return null
  reader.word('den')
  reader.mark(':')
  return true
}

/** Weeks, dates and public holidays in any order: "v. 44, v. 52–1, 2026-12-24, 24–31 december 2026 och röda dagar". */
export function writtenExclusions(reader: TokenReader): WrittenExclusions | null {
  const items = reader.listOf(exclusionItem, (each) => {
    const isSeparated = listSeparator(each)
    return exclusionLead(each) ?? isSeparated
  })
  return (
    items && {
      weeks: items.flatMap(({ weeks }) => weeks),
      spans: items.flatMap(({ spans }) => spans),
      isFreeOfHolidays: items.some(({ isFreeOfHolidays }) => isFreeOfHolidays),
    }
  )
}

function leadWord(reader: TokenReader): true | null {
  if (reader.phrase('med', 'undantag', 'för') ?? reader.phrase('med', 'undantag', 'av')) return true
  if (reader.attempt(noGathering)) return true
  return reader.word(...leads) === null ? null : true
}

/** "ingen träff", "ingen cirkel": whatever it is that isn't held. */
function noGathering(reader: TokenReader): true | null {
  if (!reader.word('ingen', 'inga', 'inget')) return null
  const next = reader.peek()
  if (next?.kind === 'word' && !monthWords.has(next.text) && !weekdayWords.has(next.text)) reader.skip()
  return true
}

const leads =
  'ej inte utom förutom undantag undantaget undantagen uppehåll sommaruppehåll juluppehåll vinteruppehåll påskuppehåll paus stängt exkl exklusive ledigt lediga'.split(
    ' ',
  )

function exclusionItem(reader: TokenReader): WrittenExclusions | null {
  const item = reader.first(publicHolidays, daysOrWeeks, namedItem)
  return item && withName(item, reader)
}

/** "röda dagar", "alla helgdagar" */
function publicHolidays(reader: TokenReader): WrittenExclusions | null {
  reader.word('alla', 'på')
  const isNamed =
    reader.phrase('röda', 'dagar') ??
    reader.word('helgdagar', 'helgdag', 'storhelger', 'storhelg', 'rödadagar', 'helgdagarna')
  if (!isNamed) return null
  reader.attempt((each) => (each.word('och', 'samt') && each.word('aftnar', 'helgaftnar') ? true : null))
  return { weeks: [], spans: [], isFreeOfHolidays: true }
}

/** "sportlovet v. 8", "påsklov (29/3–5/4)": the days that are written count. */
function namedItem(reader: TokenReader): WrittenExclusions | null {
  if (!holidayName(reader)) return null
  const isBracketed = reader.mark('(') !== null
  reader.mark(':')
  const item = daysOrWeeks(reader)
  return item && (!isBracketed || reader.mark(')')) ? item : null
}

function holidayName(reader: TokenReader): true | null {
  const word = reader.peek()
  const isName =
    word?.kind === 'word' && /^\p{L}*lov(?:et)?$|^(?:jul|påsk)(?:en|helgen|veckan)?$/u.test(word.text)
  return isName && reader.skip() ? true : null
}

/** "v. 8 (sportlov)" */
function withName(item: WrittenExclusions, reader: TokenReader): WrittenExclusions {
  reader.attempt((each) => (each.mark('(') && holidayName(each) && each.mark(')') ? true : null))
  return item
}

function daysOrWeeks(reader: TokenReader): WrittenExclusions | null {
  const weeks = reader.attempt(weekList)
  if (weeks) return { weeks, spans: [], isFreeOfHolidays: false }
  const spans = reader.attempt(writtenSpans) ?? reader.attempt(wholeMonths)
  return spans && { weeks: [], spans, isFreeOfHolidays: false }
}

/** "juli", "juni–augusti", "juli månad 2027": from the first day to the last. */
function wholeMonths(reader: TokenReader): WrittenSpan[] | null {
  reader.word('hela')
  const from = reader.wordIn(monthWords)
  if (from === null) return null
  const to = reader.attempt((each) => (rangeMark(each) ? each.wordIn(monthWords) : null)) ?? from
  reader.word('månad')
  const year = reader.number(4, 4)
  const first = {
    kind: 'plain',
    day: 1,
    month: from,
    year: year !== null && to < from ? year - 1 : year,
  } as const
  const last = { kind: 'plain', day: lastDays[to - 1] ?? 31, month: to, year } as const
  return [{ weekdays: null, from: first, to: last, lastWeekday: null }]
}

/** 29 for February: in a year without that day the exclusion ends on the day before. */
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** "v. 8–20", "vecka 4, 6 och 8", "2027-v08" */
export function weekList(reader: TokenReader): WrittenWeeks[] | null {
  const first = reader.first(weekWithYearFirst, weekSpan)
  if (!first) return null
  const weeks = [first]
  for (;;) {
    const next = reader.attempt(() => {
      if (!listSeparator(reader) && !reader.mark('/')) return null
      return reader.attempt(weekSpan) ?? bareWeek(reader)
    })
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
  reader.word('hela')
  if (!reader.word('v', 'vecka', 'veckan', 'veckor', 'veckorna')) return null
  return spanOfWeeks(reader)
}

/** After "v. 7," a number alone is one more week, unless a month, a dash to a month or a year follows. */
function bareWeek(reader: TokenReader): WrittenWeeks | null {
  const week = spanOfWeeks(reader)
  const next = reader.peek()
  const isDate =
    next !== null && (next.kind === 'word' ? !mayFollowWeek(next.text) : /^[-.:]$/.test(next.text))
  return isDate ? null : week
}

/** "v. 3, 5 och 7 på tisdagar"; "v. 7, 8 mars" goes on with a date. */
function mayFollowWeek(word: string): boolean {
  return separators.has(word) || weekdayWords.has(word)
}

const separators = new Set(['och', 'samt', 'o', 'v', 'vecka', 'veckor', 'ej', 'utom', 'på', 'om'])

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
