import { isBefore } from '../../domain/time/date-order.ts'
import { isoWeeksInYear } from '../../domain/time/iso-weeks.ts'
import type { Exclusion } from '../../domain/programme/schedule.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { Finding } from '../problems/problem.ts'
import type { CellValue } from '../cell-value.ts'
import { cellText, wordsBetween } from './tokens/cell-text.ts'
import { completeSpans } from './calendar/complete-spans.ts'
import { parseSerialDate, serialOf } from './dates.ts'
import { fillIn } from './calendar/fill-in-dates.ts'
import { weekdayWords } from '../parse/swedish-words.ts'
import { dateOfNamedDay, namedDay } from './written/named-days.ts'
import type { ParseContext } from './calendar/parse-context.ts'
import { read, readAll, unreadable, type Parsed } from '../parse/parsed.ts'
import { TokenReader } from './tokens/token-reader.ts'
import { longestGrammarText, tokenize, type Token } from './tokens/tokens.ts'
import { checkWrittenDate, togetherAsOne } from './calendar/resolve-date.ts'
import type { WrittenDate } from './written/written-date.ts'
import type { WrittenSpan } from './written/written-span.ts'
import {
  exclusionLead,
  writtenExclusions,
  type WrittenExclusions,
  type WrittenWeeks,
} from './written/written-exclusion.ts'

/** What a cell of Utom says. */
export interface LeftOut {
  exclusions: Exclusion[]
  /** "röda dagar" means Hålls inte; null when the cell says nothing of public holidays. */
  publicHolidays: 'off' | null
}

/** Utom: dates, ranges of dates, weeks and public holidays without the activity. Without a year they count in every year. */
export function parseExclusions(value: CellValue, context: ParseContext): Parsed<LeftOut> {
  const serial = serialOf(value)
  if (serial !== null) return fromSerialNumber(serial, context)
  const text = cellText(value)
  if (nothingLeftOut.test(text.plain.trim())) return read({ exclusions: [], publicHolidays: null })
  const reader = new TokenReader(tokenize(text.plain.slice(0, longestGrammarText)))
  // The column itself says that it isn't held.
  if (!exclusionLead(reader)) reader.word('under', 'gäller', 'på', 'i', 'den')
  const written = text.plain.length > longestGrammarText ? null : writtenExclusions(reader)
  const reason = written && reader.attempt(reasonBeside)
  reader.mark('.', ',', ';')
  if (!written) return unreadable(whyNoExclusion(text.plain))
  if (!reader.isDone) return unreadable(whyNotAll(written, text.plain.slice(reader.peek()?.start)))
  const exclusions = completeExclusions(written, context)
  if (!exclusions.ok) return exclusions
  const words = reason && wordsBetween(text, reason.start, reason.end)
  const publicHolidays = written.isFreeOfHolidays ? 'off' : null
  const leftOut: LeftOut = { exclusions: exclusions.value, publicHolidays }
  return read(
    leftOut,
    words ? [...exclusions.remarks, { code: 'EXCLUSION_REASON', words }] : exclusions.remarks,
  )
}

const nothingLeftOut = /^(?:nej|inga|inget|ingen|inga undantag|inga uppehåll|inget uppehåll)[.!]?$/

/** The problem is about what stands where the reading stopped. */
function whyNotAll(written: WrittenExclusions, rest: string): CellFinding {
  const finding = whyNoExclusion(rest)
  const isVague = finding.code === 'EXCLUSION_UNREADABLE' && written.isFreeOfHolidays
  return isVague ? { code: 'EXCLUDES_HOLIDAYS' } : finding
}

/** "(lokalen upptagen)", "pga årsmöte", "sportlov": why, which says nothing of when. In a list ("v. 7, påskveckan") it would be more days. */
function reasonBeside(reader: TokenReader): { start: number; end: number } | null {
  const first = reader.peek()
  const isListed = reader.mark(',', '.') !== null
  let isNaming = reader.mark('(', '-') !== null || because(reader) || (!isListed && holidays(reader))
  if (!first || !(isListed || isNaming)) return null
  while (!reader.isDone && !isWhen(reader, isNaming)) if (endsName(reader.skip())) isNaming = false
  return reader.isDone ? { start: first.start, end: reader.peek(-1)?.end ?? first.end } : null
}

function because(reader: TokenReader): boolean {
  return reader.word('pga', 'på', 'p', 'grund', 'för', 'eftersom', 'då') !== null
}

function holidays(reader: TokenReader): boolean {
  return reader.word('sportlov', 'påsklov', 'höstlov', 'jullov', 'lov') !== null
}

function endsName(token: Token | null): boolean {
  return token?.kind === 'mark' && /[,;.)]/.test(token.text)
}

function isWhen(reader: TokenReader, isNaming: boolean): boolean {
  const next = reader.peek()
  if (next?.kind === 'number' || isAboutWhen(next?.text ?? '')) return true
  return !isNaming && next?.kind === 'word' && isDays(next.text, reader)
}

function isDays(word: string, reader: TokenReader): boolean {
  const isNamed = namedDay(new TokenReader(reader.tokens, reader.position)) !== null
  return isNamed || weekdayWords.has(word) || whyNoExclusion(word).code !== 'EXCLUSION_UNREADABLE'
}

function isAboutWhen(word: string): boolean {
  return /^(?:ej|inte|utom|men|och|samt|till|från|vecka|v|\n)$/.test(word)
}

/** Exclusions out of what the grammar found, here or in the cell Dag. */
export function completeExclusions(written: WrittenExclusions, context: ParseContext): Parsed<Exclusion[]> {
  const all = readAll([
    ...written.weeks.map(completeWeeks),
    ...fillIn(written.spans).flatMap((span) => completeSpan(span, context)),
  ])
  return all.ok ? all : { ok: false, findings: allAsOne(all.findings) }
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

function fromSerialNumber(value: number, context: ParseContext): Parsed<LeftOut> {
  const date = parseSerialDate(value, context)
  return date.ok
    ? read(
        { exclusions: [{ kind: 'dates', from: date.value, to: date.value }], publicHolidays: null },
        date.remarks,
      )
    : unreadable({ code: 'EXCLUSION_UNREADABLE' })
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

function completeSpan(span: WrittenSpan, context: ParseContext): Parsed<Exclusion>[] {
  const named = namedEachYear(span, context)
  if (named) return named.map((exclusion) => read(exclusion))
  const yearly = yearlySpan(span)
  if (!yearly) return [completeDated(span, context)]
  const wrong = [span.from, span.to].flatMap((date) => (date && checkWrittenDate(date, context)) ?? [])
  if (wrong.length > 0) return [{ ok: false, findings: togetherAsOne(wrong) }]
  const isBackwards =
    span.to !== null && yearly.from.month === yearly.to.month && yearly.from.day > yearly.to.day
  return [isBackwards ? unreadable({ code: 'EXCLUSION_UNREADABLE' }) : read(yearly)]
}

function completeDated(span: WrittenSpan, context: ParseContext): Parsed<Exclusion> {
  // "måndag 5 april – onsdag 7 april" and "tisdagar 5/1–26/1" take away what lies between.
  const parsed = completeSpans(
    [{ ...span, weekdays: span.to ? null : span.weekdays, lastWeekday: null }],
    context,
  )
  if (!parsed.ok) return parsed
  const [date] = parsed.value.dates
  const [days] = parsed.value.spans
  if (days) return read({ kind: 'dates', ...days }, parsed.remarks)
  return date
    ? read({ kind: 'dates', from: date, to: date }, parsed.remarks)
    : unreadable({ code: 'EXCLUSION_UNREADABLE' })
}

/** "julafton": in every year that the site shows of the series. */
function namedEachYear(
  { from, to }: WrittenSpan,
  { horizon, from: first }: ParseContext,
): Exclusion[] | null {
  if (from.kind !== 'named' || from.year !== null || to) return null
  const start = Math.min(horizon.from.year, first?.year ?? horizon.from.year)
  const years = Array.from({ length: horizon.to.year - start + 1 }, (_, index) => start + index)
  const dates = years.slice(-3).map((year) => dateOfNamedDay(from.name, year))
  const shown = dates.filter((date) => !isBefore(date, horizon.from))
  return shown.map((date) => ({ kind: 'dates', from: date, to: date }))
}

/** A list has one problem, whatever is wrong in it. */
function allAsOne(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()].slice(0, 1)
}

/** A day and month without year or weekday: every year of the series. */
function yearlySpan({ from, to, weekdays }: WrittenSpan): Extract<Exclusion, { kind: 'yearly' }> | null {
  if (weekdays && !to) return null
  const first = monthDay(from)
  const last = to ? monthDay(to) : first
  return first && last && { kind: 'yearly', from: first, to: last }
}

function monthDay(date: WrittenDate): { month: number; day: number } | null {
  const isYearly = date.kind === 'plain' && date.year === null
  return isYearly && date.month !== null ? { month: date.month, day: date.day } : null
}
