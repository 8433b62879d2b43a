import { isoWeeksInYear } from '../../domain/time/iso-weeks.ts'
import type { Exclusion } from '../../domain/programme/schedule.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'
import { checkWrittenDate, completeDates, fillIn } from './complete-dates.ts'
import { parseSerialDate } from './dates.ts'
import type { ParseContext } from './parse-context.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
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

function completeWeeks(written: WrittenWeeks): Parsed<Exclusion> {
  const { from, to } = written
  const unreal = [from, to].find((week) => week < 1 || week > 53)
  if (unreal !== undefined) return unreadable({ code: 'WEEK_NOT_REAL', week: unreal })
  const year = yearOf(written)
  if (typeof year === 'object' && year !== null) return unreadable(year)
  if (year === null) return read({ kind: 'weeks', from, to, year })
  if (year < 1990 || year > 2100) return unreadable({ code: 'YEAR_UNLIKELY', year })
  const last = isoWeeksInYear(year)
  const beyond = [from, to >= from ? to : from].find((week) => week > last)
  if (beyond !== undefined) return unreadable({ code: 'WEEK_NOT_IN_YEAR', week: beyond, year })
  return read({ kind: 'weeks', from, to, year })
}

/** The year of the first week. "v. 52–1 2027" has one year for two, and nobody knows for which. */
function yearOf({ from, to, year, endYear }: WrittenWeeks): number | null | CellFinding {
  const isOverNewYear = to < from
  if (endYear === null) return year
  if (!isOverNewYear) return year === null || year === endYear ? endYear : { code: 'EXCLUSION_UNREADABLE' }
  if (year === null) return { code: 'WEEKS_OVER_NEW_YEAR', from, to, year: endYear }
  return year === endYear - 1 ? year : { code: 'EXCLUSION_UNREADABLE' }
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
