import { timeZone } from '../../domain/time/time-zone.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'
import { completeDates } from './complete-dates.ts'
import type { ParseContext } from './parse-context.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { fromSerial, isDateSerial } from '../parse/serial-numbers.ts'
import { weekdayWords } from '../parse/swedish-words.ts'
import { TokenReader } from './token-reader.ts'
import { longestGrammarText, tokenize } from './tokens.ts'
import { writtenDates } from './written-date.ts'

/** A cell with one date: a real date cell, `2026-12-08`, `8 december 2026`, `tisdag 8 dec`. */
export function parseDate(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate> {
  const serial = serialOf(value)
  if (serial !== null) return parseSerialDate(serial, context)
  const text = cleanForGrammar(value)
  return parseTimestamp(text) ?? parseDateText(text, context)
}

/** Från: as a date, also after "fr.o.m.", "från", "med start". */
export function parseFirstDate(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate> {
  return parseDate(withoutLead(value, firstLead), context)
}

/** Till: as a date, also after "t.o.m."; "tills vidare" is the same as an empty cell, and gives null. */
export function parseLastDate(value: CellValue, context: ParseContext): Parsed<Temporal.PlainDate | null> {
  const rest = withoutLead(value, lastLead)
  if (typeof rest === 'string' && noEnd.test(rest)) return read(null, [{ code: 'NO_LAST_DATE' }])
  return parseDate(rest, context)
}

/** A number from a real date cell, or its digits in a file of text; 20261208 is a date too. */
export function parseSerialDate(serial: number, context: ParseContext): Parsed<Temporal.PlainDate> {
  if (/^(19|20|21)\d{6}$/.test(String(serial))) return parseDateText(String(serial), context)
  if (!isDateSerial(serial)) return unreadable({ code: 'DATE_UNREADABLE', example: context.today })
  const { date, time } = fromSerial(serial)
  return read(date, time ? [{ code: 'DATE_WITH_TIME', date }] : [])
}

const firstLead = /^(?:fr\.? ?o\.? ?m\.?|from|fom|från(?: och med)?|med start|start|börjar)[: ]+(?:den )?/
const lastLead = /^(?:t\.? ?o\.? ?m\.?|tom|till och med|till|slutar|sista gången)[: ]+(?:den )?/
const noEnd = /^(?:tills ?vidare|löpande|pågående|året (?:om|runt)|inget slutdatum|-)\.?$/

function withoutLead(value: CellValue, lead: RegExp): CellValue {
  return typeof value === 'string' ? cleanForGrammar(value).replace(lead, '') : value
}

/** The serial number of a date cell, also where a file has made text of it; null for everything else. */
export function serialOf(value: CellValue): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*\d{5}\s*$/.test(value) ? Number(value) : null
}

function parseDateText(text: string, context: ParseContext): Parsed<Temporal.PlainDate> {
  if (text.length > longestGrammarText) return unreadable({ code: 'DATE_UNREADABLE', example: context.today })
  const reader = new TokenReader(tokenize(text))
  const written = writtenDates(reader)
  reader.mark('.')
  if (!written || !reader.isDone) return unreadable(whyNoDate(text, context))
  const dates = completeDates(written, context)
  if (!dates.ok) return dates
  const [span, ...others] = dates.value
  if (!span || others.length > 0 || !span.from.equals(span.to)) {
    return unreadable({ code: 'DATE_SEVERAL', example: context.today })
  }
  return read(span.from, dates.remarks)
}

function whyNoDate(text: string, { today }: ParseContext): CellFinding {
  const tokens = tokenize(text)
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isWeekday =
    words.length > 0 &&
    tokens.length === words.length &&
    words.every(({ text: word }) => weekdayWords.has(word))
  if (isWeekday) return { code: 'DATE_IS_WEEKDAY', example: today }
  const dates = tokens.filter(({ kind }) => kind === 'number').length
  const isLong = dates >= 4 && words.length >= 4
  return isLong ? { code: 'DATE_SEVERAL', example: today } : { code: 'DATE_UNREADABLE', example: today }
}

/**
 * "2026-12-08T00:00:00.000Z", as programs write dates. In Stockholm it must be midnight: a date written at midnight
 * there is the evening before in UTC, and must not be shifted by a day.
 */
function parseTimestamp(text: string): Parsed<Temporal.PlainDate> | null {
  const match = timestamp.exec(text)
  if (!match) return null
  const [, day = '', clock = '', zone] = match
  const written = attempt(() => Temporal.PlainDate.from(day))
  if (!written) return null
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
