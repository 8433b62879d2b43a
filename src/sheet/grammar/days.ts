import type { Exclusion, Recurrence } from '../../domain/programme/schedule.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { Finding } from '../problems/problem.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'
import { completeDates } from './complete-dates.ts'
import { completeRules } from './complete-rules.ts'
import { parseSerialDate, serialOf } from './dates.ts'
import { completeExclusions } from './exclusions.ts'
import { expandSpans, longPast, unevenSpacing } from './listed-dates.ts'
import type { ParseContext } from './parse-context.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { TokenReader } from './token-reader.ts'
import { longestGrammarText, tokenize } from './tokens.ts'
import { whyNoDays } from './why-no-days.ts'
import { writtenDayCell } from './written-day-cell.ts'
import type { WrittenDayCell } from './written-day-cell.ts'

/** What a cell of Dag says. */
export interface Days {
  rules: Recurrence[]
  /** Given one by one, in order. */
  dates: Temporal.PlainDate[]
  /** "ej v. 26–32" inside Dag counts as Utom. */
  exclusions: Exclusion[]
  /** "helgfria vardagar" means Hålls inte; null when the cell says nothing of public holidays. */
  publicHolidays: 'not-held' | null
}

/**
 * Dag: which days, as Swedes write it. Weekdays, even and odd weeks, every other, nth of the month, dates, and any of
 * them together. What has two meanings is refused with both of them told.
 */
export function parseDays(value: CellValue, context: ParseContext): Parsed<Days> {
  const serial = serialOf(value)
  if (serial !== null) return fromSerialNumber(serial, context)
  const text = cleanForGrammar(value)
  if (text.length > longestGrammarText)
    return unreadable({ code: 'DAYS_UNREADABLE', word: null, nearest: null })
  const reader = new TokenReader(tokenize(text))
  const written = writtenDayCell(reader)
  reader.mark('.')
  if (!written || !reader.isDone) return unreadable(whyNoDays(text, context))
  return complete(written, context)
}

function fromSerialNumber(value: number, context: ParseContext): Parsed<Days> {
  const date = parseSerialDate(value, context)
  if (!date.ok) return date
  return read(onDates([date.value]), [...date.remarks, ...longPast([date.value], context)])
}

function complete(written: WrittenDayCell, context: ParseContext): Parsed<Days> {
  const rules = completeRules(written.rules, context)
  const spans = completeDates(written.spans, context)
  const exclusions = completeExclusions(written.exclusions, context)
  const findings = [rules, spans, exclusions].flatMap((part) => (part.ok ? [] : part.findings))
  if (!rules.ok || !spans.ok || !exclusions.ok) return { ok: false, findings }
  const dates = expandSpans(spans.value)
  if (!dates) return unreadable({ code: 'DATES_TOO_MANY' })
  const remarks: Finding[] = [
    ...rules.remarks,
    ...spans.remarks,
    ...exclusions.remarks,
    ...longPast(dates, context),
  ]
  const isFreeOfHolidays = written.rules.some((rule) => rule.isFreeOfHolidays)
  const publicHolidays = isFreeOfHolidays ? 'not-held' : null
  if (written.isSpelledOut) {
    return read({ ...onDates(dates), exclusions: exclusions.value, publicHolidays }, [
      ...remarks,
      ...uneven(written, dates),
    ])
  }
  return read({ rules: rules.value, dates, exclusions: exclusions.value, publicHolidays }, remarks)
}

/** "varannan onsdag, det vill säga 27 januari, 10 och 24 februari": the dates count, but they should be every other week. */
function uneven(written: WrittenDayCell, dates: readonly Temporal.PlainDate[]): CellFinding[] {
  const [interval] = written.rules.flatMap((rule) => rule.interval ?? [])
  const odd = interval === undefined ? [] : unevenSpacing(dates, interval)
  return odd.length > 0 ? [{ code: 'DATES_UNEVEN', dates: odd, interval: interval ?? 2 }] : []
}

function onDates(dates: Temporal.PlainDate[]): Days {
  return { rules: [], dates, exclusions: [], publicHolidays: null }
}
