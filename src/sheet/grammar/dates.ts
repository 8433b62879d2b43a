import { isBefore } from '../../domain/time/date-order.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'
import { completeSpans } from './calendar/complete-spans.ts'
import { completeWeeks } from './calendar/complete-weeks.ts'
import type { ParseContext } from './calendar/parse-context.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'
import { fromSerial, isDateSerial } from '../parse/serial-numbers.ts'
import { weekdayWords } from '../parse/swedish-words.ts'
import { nearestRange } from './calendar/resolve-range.ts'
import { TokenReader, type Rule } from './tokens/token-reader.ts'
import { longestGrammarText, tokenize } from './tokens/tokens.ts'
import { whyNoDate } from './why-no-date.ts'
import { weekList } from './written/written-exclusion.ts'
import { firstDayLead, lastDayLead } from './written/written-limits.ts'
import { writtenSpans } from './written/written-span.ts'
import { programmeOf, realDate } from './calendar/year-rule.ts'

/** A cell with one date: a real date cell, `2026-12-08`, `8 december 2026`, `tisdag 8 dec`. */
export function parseDate(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate> {
  const serial = serialOf(value)
  if (serial !== null) return parseSerialDate(serial, context)
  const text = cleanForGrammar(value)
  return parseIsoDate(text) ?? parseTimestamp(text) ?? parseDateText(text, context)
}

/**
 * Från: as a date, also after "fr.o.m.", "med start", "vi börjar"; a week is its Monday. Without a year it is read together
 * with Till, as one range: "1/9" with "26/5" has begun in November.
 */
export function parseFirstDate(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate> {
  const alone = parseLimit(value, context, firstDay)
  const isWhole = alone.ok && alone.remarks.every(({ code }) => code !== 'YEAR_ASSUMED')
  return isWhole || context.until === undefined ? alone : (beforeLastDay(value, context) ?? alone)
}

/** Of the years that Från may mean, the one whose range isn't over and begins nearest to today. */
function beforeLastDay(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate> | null {
  const { today, horizon, programmeEnd = null, until = '' } = context
  const programme = programmeOf(context)
  const ranges = [-1, 0, 1].flatMap((ahead) => {
    const year = today.year + ahead
    const [from, to] = [new Temporal.PlainDate(year, 1, 1), new Temporal.PlainDate(year, 12, 31)]
    const first = parseLimit(value, { ...context, from, to }, firstDay)
    if (!first.ok || isBefore(programme.to, first.value)) return []
    const last = parseLastDate(until, { today, horizon, programmeEnd, from: first.value, to: null })
    if (!last.ok || last.value === null || isBefore(last.value, programme.from)) return []
    // Longer than any term: the days are the wrong way round.
    const isOneTerm = !isBefore(first.value.add({ months: 10 }), last.value)
    return isOneTerm ? [{ first, from: first.value, to: last.value }] : []
  })
  return nearestRange(ranges, context)?.first ?? null
}

const firstDay: LimitWords = { lead: firstDayLead, end: 'from' }

/** Till: as a date, also after "t.o.m."; a week is its Sunday; "tills vidare" is the same as an empty cell, and gives null. */
export function parseLastDate(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate | null> {
  if (typeof value === 'string' && noEnd.test(cleanForGrammar(value)))
    return read(null, [{ code: 'NO_LAST_DATE' }])
  return parseLimit(value, context, { lead: lastDayLead, end: 'to' })
}

interface LimitWords {
  lead: Rule<true>
  end: 'from' | 'to'
}

function parseLimit(value: CellValue, context: ParseContext, words: LimitWords): Parsed<Temporal.PlainDate> {
  const serial = serialOf(value)
  if (serial !== null) return parseSerialDate(serial, context)
  const text = cleanForGrammar(value)
  const stamp = parseIsoDate(text) ?? parseTimestamp(text)
  if (stamp) return stamp
  if (text.length > longestGrammarText) return unreadable({ code: 'DATE_UNREADABLE', example: context.today })
  const reader = new TokenReader(tokenize(text))
  words.lead(reader)
  const week = reader.attempt((each) => weekAlone(each, { words, context }))
  if (!week || !reader.isDone) return parseDateTokens(reader, { text, context, week })
  return week.ok && week.value.weekday === null ? { ...week, value: week.value.date } : dateInWeek(week)
}

type WeekResult = Parsed<{ date: Temporal.PlainDate; weekday: number | null }>

/** "vecka 6", "v. 5 2027", "tisdag v 6", "vecka 6, torsdagen den 11/2" up to the comma. */
function weekAlone(
  reader: TokenReader,
  { words, context }: { words: LimitWords; context: ParseContext },
): WeekResult | null {
  const before = reader.wordIn(weekdayWords)
  reader.word('i')
  const [week, ...others] = weekList(reader) ?? []
  if (!week || others.length > 0 || week.from !== week.to) return null
  reader.mark(',', ':', '-')
  const after = reader.attempt((each) => {
    const weekday = each.wordIn(weekdayWords)
    return each.isDone ? weekday : null
  })
  const span = completeWeeks(week, context)
  if (!span.ok) return span
  const date = span.value[words.end]
  // The year is told, and remembered, of the day that the week means here.
  const remarks = span.remarks.map((each) =>
    each.code === 'YEAR_ASSUMED' ? { ...each, dates: [date] } : each,
  )
  return read({ date, weekday: before ?? after }, remarks)
}

function dateInWeek(week: WeekResult): Parsed<Temporal.PlainDate> {
  if (!week.ok) return week
  const { date, weekday } = week.value
  return { ...week, value: weekday === null ? date : date.add({ days: weekday - date.dayOfWeek }) }
}

/** The form that most cells have, without the grammar; null for every other one, and for a day that isn't. */
function parseIsoDate(text: string): Parsed<Temporal.PlainDate> | null {
  const [, year, month, day] = isoDate.exec(text) ?? []
  if (year === undefined) return null
  const date = realDate({ year: Number(year), month: Number(month), day: Number(day) })
  return date && date.year >= 1990 && date.year <= 2100 ? read(date) : null
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** A number from a real date cell, or its digits in a file of text; 20261208 is a date too. */
export function parseSerialDate(serial: number, context: ParseContext): Parsed<Temporal.PlainDate> {
  if (/^(19|20|21)\d{6}$/.test(String(serial))) return parseDateText(String(serial), context)
  if (!isDateSerial(serial)) return unreadable({ code: 'DATE_UNREADABLE', example: context.today })
  const { date, time } = fromSerial(serial)
  return read(date, time ? [{ code: 'DATE_WITH_TIME', date }] : [])
}

const noEnd = /^(?:tills ?vidare|t\.? ?v|löpande|pågående|året (?:om|runt)|inget slutdatum|-)\.?$/

/** The serial number of a date cell, also where a file has made text of it; null for everything else. */
export function serialOf(value: CellValue): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*\d{5}\s*$/.test(value) ? Number(value) : null
}

function parseDateText(text: string, context: ParseContext): Parsed<Temporal.PlainDate> {
  if (text.length > longestGrammarText) return unreadable({ code: 'DATE_UNREADABLE', example: context.today })
  const reader = new TokenReader(tokenize(text))
  // "fredag v. 49"; a week alone is several days.
  const week = reader.attempt((each) => weekAlone(each, { words: firstDay, context }))
  if (week && reader.isDone && (!week.ok || week.value.weekday !== null)) return dateInWeek(week)
  return parseDateTokens(new TokenReader(reader.tokens), { text, context, week: null })
}

/** The rest of a cell as one date; a week that stood before it must be the date's own. */
function parseDateTokens(
  reader: TokenReader,
  { text, context, week }: { text: string; context: ParseContext; week: WeekResult | null },
): Parsed<Temporal.PlainDate> {
  const written = writtenSpans(reader)
  while (reader.mark('.', '!', ',', ';'));
  if (!written || !reader.isDone) return unreadable(whyNoDate(text, context))
  const parsed = completeSpans(written, context)
  if (!parsed.ok) return parsed
  const { dates, spans, rules } = parsed.value
  const [date, ...others] = dates
  if (!date || others.length > 0 || spans.length + rules.length > 0)
    return unreadable({ code: 'DATE_SEVERAL', example: context.today })
  const isOtherWeek =
    week?.ok === true &&
    (date.weekOfYear !== week.value.date.weekOfYear || date.yearOfWeek !== week.value.date.yearOfWeek)
  if (isOtherWeek)
    return unreadable({ code: 'DATE_IN_OTHER_WEEK', date, week: week.value.date.weekOfYear ?? 1 })
  return read(date, parsed.remarks)
}

/**
 * "2026-12-08T00:00:00.000Z", as programs write dates. In Stockholm it must be midnight: a date written at midnight
 * there is the evening before in UTC, and must not be shifted by a day. Null for every other text.
 */
export function parseTimestamp(text: string): Parsed<Temporal.PlainDate> | null {
  const match = timestamp.exec(text)
  if (!match) return null
  const [, day = '', clock = '', zone] = match
  const written = attempt(() => Temporal.PlainDate.from(day))
  if (!written) return null
  // "2026-12-08 00:00:00" is how a file of text keeps a date cell.
  if (!zone && clock.startsWith('00:00')) return read(written)
  if (!zone || clock.startsWith('00:00')) return read(written, [{ code: 'DATE_WITH_TIME', date: written }])
  const moment = attempt(() => Temporal.Instant.from(text.toUpperCase()).toZonedDateTimeISO(timeZone))
  const date = moment?.toPlainDate() ?? written
  return read(date, [{ code: 'DATE_WITH_TIME', date }])
}

const timestamp = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?(z|[+-]\d{2}:?\d{2})?$/

function attempt<Value>(make: () => Value): Value | null {
  try {
    return make()
  } catch {
    return null
  }
}
