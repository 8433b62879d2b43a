import type { Weekday } from '../../../domain/programme/schedule.ts'
import { monthWords, weekdayWords } from '../../parse/swedish-words.ts'
import { namedDays, type NamedDay } from './named-days.ts'
import { listSeparator, type TokenReader } from '../tokens/token-reader.ts'
import { dayAlone, monthFirst, writtenDate, type WrittenDate } from './written-date.ts'
import { weekdayGroup, type WrittenWeekdays } from './written-weekdays.ts'

/** One date, or a first and a last one, with the weekdays that stand beside them. */
export interface WrittenSpan {
  /** "tisdagar" of "tisdagar 2 mars–20 april"; the weekday of a single date. */
  weekdays: WrittenWeekdays | null
  from: WrittenDate
  to: WrittenDate | null
  /** "Måndag 5 april – onsdag 7 april" */
  lastWeekday: Weekday | null
}

/**
 * "8 december 2026", "8, 15 och 22 december 2026", "24–31 december", "28-29-30 augusti", "lördagar 13/2 t.o.m. 24/4",
 * "Måndagen 1 februari Måndagen 15 februari", "mars 9, 23": null unless every date has its month.
 */
export function writtenSpans(reader: TokenReader): WrittenSpan[] | null {
  const spans: WrittenSpan[] = []
  let lead: number | null = null
  for (;;) {
    const next: SpanGroup | null = reader.attempt((each) => {
      if (spans.length > 0 && !listSeparator(each) && !beginsAnew(each)) return null
      return spanGroup(each, lead)
    })
    if (!next) break
    spans.push(...next.spans)
    lead = next.lead
  }
  const last = spans.at(-1)
  return last && (hasMonth(last.from) || (last.to !== null && hasMonth(last.to))) ? spans : null
}

interface SpanGroup {
  spans: WrittenSpan[]
  /** The month that leads a list of days: "mars 9, 23". */
  lead: number | null
}

/** Two dates with a dash are a range; more are a list. */
function spanGroup(reader: TokenReader, lead: number | null): SpanGroup | null {
  const named = namedDays(reader)
  if (named) return { spans: named.map(spanOfNamed), lead }
  const weekdays = reader.attempt(weekdayGroup)
  if (weekdays) reader.mark(':', ',')
  const leads = reader.attempt(monthFirst)
  const month = leads?.month ?? lead
  const from = leads ?? point(reader, month)
  if (!from) return null
  const more = endsAfter(reader, month)
  const [end, ...rest] = more
  const inBrackets = weekdays ?? weekdayAfter(reader)
  const only = { weekdays: inBrackets, lastWeekday: end?.weekday ?? null }
  if (!end) return isCount(from, reader) ? null : { spans: [{ ...only, from, to: null }], lead: month }
  if (rest.length === 0) return { spans: [{ ...only, from, to: end.date }], lead: month }
  const dates = [from, ...more.map(({ date }) => date)]
  const none = { weekdays: null, to: null, lastWeekday: null }
  return {
    spans: dates.map((date, index) => ({ ...none, weekdays: index === 0 ? inBrackets : null, from: date })),
    lead: month,
  }
}

function spanOfNamed(name: NamedDay): WrittenSpan {
  return { weekdays: null, from: { kind: 'named', name, year: null }, to: null, lastWeekday: null }
}

/** A number with a word after it counts something: "6 tisdagar", "5 träffar". */
function isCount(date: WrittenDate, reader: TokenReader): boolean {
  const next = reader.peek()
  return !hasMonth(date) && next?.kind === 'word' && !joiningWords.has(next.text)
}

const joiningWords = new Set(['och', 'samt', 'o', 'till', 'tom', 't'])

function endsAfter(
  reader: TokenReader,
  lead: number | null,
): { date: WrittenDate; weekday: Weekday | null }[] {
  const ends: { date: WrittenDate; weekday: Weekday | null }[] = []
  for (;;) {
    const end = reader.attempt((each) => {
      if (!rangeMark(each)) return null
      const weekday = each.wordIn(weekdayWords)
      const date = point(each, lead)
      return date && { date, weekday }
    })
    if (!end) return ends
    ends.push(end)
  }
}

/** In a list that its month leads, "18. Mars 4" is two days and no "18 mars". */
function point(reader: TokenReader, lead: number | null): WrittenDate | null {
  if (lead === null) return reader.first<WrittenDate>(writtenDate, dayAlone)
  const led = reader.attempt((each) => {
    const day = dayAlone(each)
    each.mark('.')
    const isNextMonth = monthWords.has(each.peek()?.text ?? '') && each.peek(1)?.kind === 'number'
    return day && isNextMonth ? { ...day, month: lead } : null
  })
  if (led) return led
  const whole = reader.attempt(writtenDate)
  const day = whole ? null : reader.attempt(dayAlone)
  return whole ?? (day && { ...day, month: lead })
}

/** Without a comma, only a weekday, a month that leads or a date with slashes begins the next one. */
function beginsAnew(reader: TokenReader): boolean {
  const text = reader.peek()?.text ?? ''
  if (reader.peek()?.kind === 'number' && reader.peek(1)?.text === '/') return true
  if (weekdayWords.has(text) || (monthWords.has(text) && reader.peek(1)?.kind === 'number')) return true
  reader.mark('.')
  const next = reader.peek()?.text ?? ''
  return weekdayWords.has(next) || monthWords.has(next)
}

/** "till", "t.o.m.", "-", "till och med den": what stands between the first and the last of a range. */
export function rangeMark(reader: TokenReader): true | null {
  if (reader.mark('-') ?? reader.word('till', 'tom') ?? reader.phrase('t', 'o', 'm')) {
    reader.phrase('och', 'med')
    return true
  }
  return reader.attempt(() => {
    const isLast = reader.mark(',', ';') && (reader.word('tom') ?? reader.phrase('t', 'o', 'm'))
    return isLast ? true : null
  })
}

/** "12 december 2026 (lördag)", "2026-12-12 lördag" */
function weekdayAfter(reader: TokenReader): WrittenWeekdays | null {
  return reader.attempt(() => {
    const isBracketed = reader.mark('(') !== null
    if (!isBracketed && reader.peek(1) !== null) return null
    const weekday = reader.wordIn(weekdayWords)
    if (weekday === null || (isBracketed && !reader.mark(')'))) return null
    return { weekdays: [weekday], named: 'days', isFreeOfHolidays: false, isPlural: false }
  })
}

function hasMonth(date: WrittenDate): boolean {
  return date.kind !== 'plain' || date.month !== null
}
