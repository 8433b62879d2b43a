import { isoWeeksInYear } from '../../domain/iso-weeks.ts'
import type { Exclusion } from '../../domain/schedule.ts'
import type { CellFinding } from '../problems/cell-findings.ts'
import type { CellValue } from '../workbook.ts'
import { cleanForGrammar } from './clean-text.ts'
import { checkWrittenDate, completeDates, fillIn } from './complete-dates.ts'
import { parseSerialDate } from './dates.ts'
import type { ParseContext } from './parse-context.ts'
import { read, unreadable } from './parsed.ts'
import type { Parsed } from './parsed.ts'
import { TokenReader } from './token-reader.ts'
import { longestGrammarText, tokenize } from './tokens.ts'
import type { WrittenDate, WrittenSpan } from './written-date.ts'
import { exclusionLead, writtenExclusions } from './written-exclusion.ts'
import type { WrittenExclusions, WrittenWeeks } from './written-exclusion.ts'

/** Utom: dates, ranges of dates and weeks without the activity. Without a year they count in every year. */
export function parseExclusions(value: CellValue, context: ParseContext): Parsed<Exclusion[]> {
  if (typeof value === 'number') return fromSerialNumber(value, context)
  const text = cleanForGrammar(value)
  const reader = new TokenReader(tokenize(text.slice(0, longestGrammarText)))
  exclusionLead(reader)
  const written = text.length > longestGrammarText ? null : writtenExclusions(reader)
  reader.mark('.', ',', ';')
  if (!written || !reader.isDone) return unreadable(whyNoExclusion(text))
  return completeExclusions(written, context)
}

/** Exclusions out of what the grammar found, here or in the cell Dag. */
export function completeExclusions(written: WrittenExclusions, context: ParseContext): Parsed<Exclusion[]> {
  const parts = [
    ...written.weeks.map(completeWeeks),
    ...fillIn(written.spans).map((span) => completeSpan(span, context)),
  ]
  const findings = parts.flatMap((part) => (part.ok ? [] : part.findings))
  if (findings.length > 0) return { ok: false, findings }
  const whole = parts.flatMap((part) => (part.ok ? [part] : []))
  return read(
    whole.map(({ value }) => value),
    whole.flatMap(({ remarks }) => remarks),
  )
}

/** Why a text that should be exclusions is none: the words that people write there instead. */
export function whyNoExclusion(text: string): CellFinding {
  const words = tokenize(text.slice(0, longestGrammarText)).flatMap(({ kind, text: word }) =>
    kind === 'word' ? [word] : [],
  )
  if (words.some((word) => word.startsWith('inställ'))) return { code: 'BELONGS_IN_CHANGES' }
  if (words.some((word) => /^(?:röda|helgdag|helgdagar|storhelg|aftnar)/.test(word)))
    return { code: 'EXCLUDES_HOLIDAYS' }
  const season = words.find((word) =>
    /(?:sommar|lov|jul|påsk|höst|vinter|vår|termin|semester|ledigt|helg)/.test(word),
  )
  return season === undefined ? { code: 'EXCLUSION_UNREADABLE' } : { code: 'EXCLUSION_VAGUE', word: season }
}

function fromSerialNumber(value: number, context: ParseContext): Parsed<Exclusion[]> {
  const date = parseSerialDate(value, context)
  return date.ok ? read([{ kind: 'dates', from: date.value, to: date.value }], date.remarks) : date
}

function completeWeeks({ from, to, year }: WrittenWeeks): Parsed<Exclusion> {
  for (const week of [from, to]) {
    if (week < 1 || week > 53) return unreadable({ code: 'WEEK_NOT_REAL', week })
  }
  const last = year === null ? 53 : isoWeeksInYear(year)
  if (year !== null && (year < 1990 || year > 2100)) return unreadable({ code: 'YEAR_UNLIKELY', year })
  if (year !== null && from > last) return unreadable({ code: 'WEEK_NOT_IN_YEAR', week: from, year })
  if (year !== null && to >= from && to > last)
    return unreadable({ code: 'WEEK_NOT_IN_YEAR', week: to, year })
  return read({ kind: 'weeks', from, to, year })
}

function completeSpan(span: WrittenSpan, context: ParseContext): Parsed<Exclusion> {
  const yearly = yearlySpan(span)
  if (!yearly) return completeDated(span, context)
  const findings = [span.from, span.to].flatMap((date) => (date && checkWrittenDate(date, context)) ?? [])
  return findings.length > 0 ? { ok: false, findings } : read(yearly)
}

function completeDated(span: WrittenSpan, context: ParseContext): Parsed<Exclusion> {
  const dates = completeDates([span], context)
  if (!dates.ok) return dates
  const [dated] = dates.value
  return dated
    ? read({ kind: 'dates', ...dated }, dates.remarks)
    : unreadable({ code: 'EXCLUSION_UNREADABLE' })
}

/** A day and month without year or weekday: every year of the series. */
function yearlySpan({ from, to }: WrittenSpan): Extract<Exclusion, { kind: 'yearly' }> | null {
  const first = monthDay(from)
  const last = to ? monthDay(to) : first
  return first && last && { kind: 'yearly', from: first, to: last }
}

function monthDay(date: WrittenDate): { month: number; day: number } | null {
  const isYearly = date.kind === 'plain' && date.year === null && date.weekday === null
  return isYearly && date.month !== null ? { month: date.month, day: date.day } : null
}
