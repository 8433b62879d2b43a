import type { Exclusion, Recurrence } from '../../domain/programme/schedule.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { Finding } from '../problems/problem.ts'
import type { CellValue } from '../cell-value.ts'
import { cellText, wordsBetween, type CellText } from './tokens/cell-text.ts'
import { completeRules } from './calendar/complete-rules.ts'
import { completeSpans } from './calendar/complete-spans.ts'
import { parseSerialDate, parseTimestamp, serialOf } from './dates.ts'
import { completeExclusions } from './exclusions.ts'
import { longPast, unevenSpacing } from './calendar/listed-dates.ts'
import type { ParseContext } from './calendar/parse-context.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'
import { TokenReader } from './tokens/token-reader.ts'
import { longestGrammarText, tokenize } from './tokens/tokens.ts'
import { saysUndecided } from './undecided.ts'
import { whyNoDays } from './why-no-days.ts'
import { writtenDayCell, type WrittenDayCell } from './written/written-day-cell.ts'

/** What a cell of Dag says. Without rules, dates and spans the days aren't decided yet. */
export interface Days {
  rules: Recurrence[]
  /** Given one by one, in order. */
  dates: Temporal.PlainDate[]
  /** Days in a row that are one event. */
  spans: DaySpan[]
  /** "ej v. 26–32" inside Dag counts as Utom. */
  exclusions: Exclusion[]
  /** "helgfria vardagar" means Hålls inte; null when the cell says nothing of public holidays. */
  publicHolidays: 'off' | null
  /** Words beside the days, as written. */
  note: string | null
}

/**
 * Dag: which days, as Swedes write it. Weekdays with or without first and last day, even and odd weeks, every other, nth
 * of the month, so many times, dates, days in a row, and any of them together. What has two meanings is refused with
 * both of them told.
 */
export function parseDays(value: CellValue, context: ParseContext): Parsed<Days> {
  const serial = serialOf(value)
  if (serial !== null) return onOneDate(parseSerialDate(serial, context), context)
  const text = cellText(value)
  const stamp = parseTimestamp(text.plain)
  if (stamp) return onOneDate(stamp, context)
  if (saysUndecided(text.plain)) return read({ ...noDays })
  if (text.plain.length > longestGrammarText)
    return unreadable({ code: 'DAYS_UNREADABLE', word: null, nearest: null })
  const reader = new TokenReader(tokenize(text.plain))
  const written = writtenDayCell(reader)
  reader.mark('.', ',', ';')
  if (!written || !reader.isDone) return unreadable(whyNoDays(text.plain, context))
  return complete(written, { text, context })
}

function onOneDate(date: Parsed<Temporal.PlainDate>, context: ParseContext): Parsed<Days> {
  if (!date.ok) return date
  return read({ ...noDays, dates: [date.value] }, [...date.remarks, ...longPast([date.value], context)])
}

interface Cell {
  text: CellText
  context: ParseContext
}

function complete(written: WrittenDayCell, { text, context }: Cell): Parsed<Days> {
  const ruled = written.series.filter(({ dates }) => dates.length === 0)
  const spelledOut = written.series.filter(({ dates }) => dates.length > 0)
  const rules = completeRules(ruled, context)
  const spans = completeSpans([...written.spans, ...spelledOut.flatMap(datesOf)], context)
  const exclusions = completeExclusions(written.exclusions, context)
  const findings = [rules, spans, exclusions].flatMap((part) => (part.ok ? [] : part.findings))
  if (!rules.ok || !spans.ok || !exclusions.ok) return { ok: false, findings }
  const { dates } = spans.value
  const remarks: Finding[] = [
    ...rules.remarks,
    ...spans.remarks,
    ...exclusions.remarks,
    ...longPast(dates, context),
    ...spelledOut.flatMap((series) => uneven(series, dates)),
  ]
  const isFree =
    written.exclusions.isFreeOfHolidays || written.series.some(({ rule }) => rule.isFreeOfHolidays)
  return read(
    {
      ...spans.value,
      rules: [...rules.value, ...spans.value.rules],
      exclusions: exclusions.value,
      publicHolidays: isFree ? 'off' : null,
      note: noteOf(written, text),
    },
    remarks,
  )
}

/** Weekdays of a rule check its dates, unless the days of the week are only how they are counted. */
function datesOf({ rule, dates }: WrittenDayCell['series'][number]) {
  const isCounted = rule.interval !== null
  return dates.map((date) =>
    isCounted || date.weekdays || rule.weekdays.length === 0
      ? date
      : { ...date, weekdays: { ...rule, isPlural: true } },
  )
}

/** "varannan onsdag, det vill säga 27 januari, 10 och 24 februari": the dates count, but they should be every other week. */
function uneven(
  { rule }: WrittenDayCell['series'][number],
  dates: readonly Temporal.PlainDate[],
): CellFinding[] {
  const { interval } = rule
  const odd = interval === null ? [] : unevenSpacing(dates, interval)
  return odd.length > 0 ? [{ code: 'DATES_UNEVEN', dates: odd, interval: interval ?? 2 }] : []
}

function noteOf({ notes }: WrittenDayCell, text: CellText): string | null {
  const words = notes.flatMap(({ start, end }) => wordsBetween(text, start, end) ?? [])
  return words.length > 0 ? words.join(', ') : null
}

const noDays: Days = { rules: [], dates: [], spans: [], exclusions: [], publicHolidays: null, note: null }
