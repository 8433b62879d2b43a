import type { Weekday } from '../../domain/programme/schedule.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cellText, type CellText } from './tokens/cell-text.ts'
import { checkTime } from './time/check-time.ts'
import { read, readAll, unreadable, withOneFinding, type Parsed } from '../parse/parsed.ts'
import { noteOfTimes, type TimeNotes } from './time/time-notes.ts'
import { cutByDay, type DayPiece } from './time/times-by-day.ts'
import { timeClauses, type TimeClause } from './time/time-clauses.ts'
import { parseTimeNumber } from './time/time-numbers.ts'
import { takeParity } from './time/time-parity.ts'
import { longestGrammarText, tokenizeCell, type Token } from './tokens/tokens.ts'
import { saysUndecided } from './undecided.ts'
import { whyNoTime } from './time/why-no-time.ts'
import type { WrittenTime, WrittenTimeSpan } from './time/written-time.ts'

/** What a cell of Tid says. Without sessions the time isn't decided yet, unless each day has its own. */
export interface Times {
  /** Each of them is held on every day, in order of start. */
  sessions: TimeOfDay[]
  /** "fredag kl 12–19, lördag kl 10–15": what days of the week have times of their own. Else none. */
  byDay: { weekdays: Weekday[]; sessions: TimeOfDay[] }[]
  /** "10.15 jämna veckor": which weeks, where Tid says so. */
  weeks: 'even' | 'odd' | null
}

/**
 * Tid: `13.00–15.00`, `kl. 13.30`, `hela dagen`, `10–11 och 13–14`, `kl. 19, insläpp 18.30`. A start alone is an open
 * end; words and further times are kept as they are written; days of the week may have times of their own.
 */
export function parseTimes(value: CellValue): Parsed<Times> {
  const text = withDigits(cellText(value))
  const plain = text.plain.trim()
  if (saysUndecided(plain)) return read({ ...noTimes })
  const pieces = plain.length > longestGrammarText ? null : cutByDay(text)
  if (pieces) return timesByDay(pieces)
  return bareNumber.test(plain)
    ? oneSession(parseTimeNumber(Number(plain.replace(',', '.'))))
    : parseTimeText(text)
}

/** "13.oo", "l5.00": an o or an l beside a digit of a time is the digit that a typewriter had no other key for. */
function withDigits(text: CellText): CellText {
  const plain = text.plain.replace(typedTime, (time) => time.replaceAll('o', '0').replaceAll('l', '1'))
  return plain === text.plain ? text : { ...text, plain }
}

const typedTime = /(?<![\p{L}\d])(?=[lo]?\d)[\dlo]{1,2}[.:][\dlo]{2}(?![\p{L}\d])/gu

/** A number alone, in a number cell or as text: 930, 13, 15,3, the fraction of a day. "13.30" and "0.30" are times as written. */
const bareNumber = /^-?(?:\d{1,6}(?:[.,](?:\d|\d{3,}))?|0,\d+)$/

/** Ny tid and Gäller tid: as Tid, but one session. */
export function parseTime(value: CellValue): Parsed<TimeOfDay> {
  const times = parseTimes(value)
  if (!times.ok) return times
  const { byDay } = times.value
  // Nobody has asked whether the date is on that day.
  if (byDay.length === 1) return unreadable({ code: 'DAY_IN_TIME', word: firstWord(value) })
  const [session, ...others] = [...times.value.sessions, ...byDay.flatMap(({ sessions }) => sessions)]
  if (!session) return unreadable({ code: 'TIME_UNREADABLE' })
  return others.length > 0 ? unreadable({ code: 'TIME_ONE_ONLY' }) : { ...times, value: session }
}

function firstWord(value: CellValue): string {
  return /\p{L}+/u.exec(cellText(value).written)?.[0] ?? ''
}

function oneSession(time: Parsed<TimeOfDay>): Parsed<Times> {
  return time.ok ? { ...time, value: { ...noTimes, sessions: [time.value] } } : time
}

const noTimes: Times = { sessions: [], byDay: [], weeks: null }

function timesByDay(pieces: readonly DayPiece[]): Parsed<Times> {
  const times = withOneFinding(readAll(pieces.map(({ text }) => parseTimeText(text))))
  if (!times.ok) return times
  const byDay = pieces.map(({ weekdays }, index) => ({
    weekdays,
    sessions: times.value[index]?.sessions ?? [],
  }))
  return read({ ...noTimes, byDay }, times.remarks)
}

function parseTimeText(text: CellText): Parsed<Times> {
  if (text.plain.length > longestGrammarText) return unreadable({ code: 'TIME_UNREADABLE' })
  const { tokens, weeks } = takeParity(tokenizeCell(text))
  const clauses = timeClauses(tokens)
  const main = mainClause(clauses)
  const why = whyNoTime({ text, tokens, clauses, main })
  if (why || !main) return unreadable(why ?? { code: 'TIME_UNREADABLE' })
  const listed = withListed(main, clauses)
  if (!listed) return unreadable({ code: 'TIME_SEVERAL' })
  const notes = noteOfTimes({ text, clauses, main, listed: listed.clauses })
  const { note } = notes
  const beside = [note, ...notes.own].flatMap((each) => each ?? [])
  if (beside.some((each) => strayDigits.test(each.replace(phone, ''))))
    return unreadable({ code: 'TIME_UNREADABLE' })
  if (beside.some((each) => !/\p{L}/u.test(each))) return unreadable({ code: 'TIME_SEVERAL' })
  if (main.isAllDay) return read({ ...noTimes, sessions: [{ kind: 'all-day', note }], weeks })
  const end = endOf(listed.spans, clauses)
  return sessionsOf(end, { tokens, notes, weeks })
}

/** "ring 031-390 06 00" beside the time is shown as it was written; other long numbers are a slip. */
const phone = /(?<!\d)(?:\+46|0)[\d ()-]{6,}\d/g
const strayDigits = /\d[\d -]{5,}\d/

/** The clause whose time is the start: the one that says so, else one without words, else what happens first. */
function mainClause(clauses: readonly TimeClause[]): TimeClause | null {
  const timed = clauses.filter(({ spans, isAllDay }) => spans.length > 0 || isAllDay)
  const first = (role: TimeClause['role']) => timed.find((clause) => clause.role === role)
  return first('start') ?? first(null) ?? first('departure') ?? first('other') ?? first('gathering') ?? null
}

/**
 * "10–12, 13–15": times between commas are sessions too, where they are surely no range; and so are those of "grupp 1:
 * 9–10, grupp 2: 10–11", whose labels begin alike. Two times of different things ("frukost 8–9, gympa 9–10") are asked about.
 */
function withListed(
  main: TimeClause,
  clauses: readonly TimeClause[],
): { spans: WrittenTimeSpan[]; clauses: TimeClause[] } | null {
  const others = clauses.filter(
    (clause) => clause !== main && clause.role === main.role && clause.spans.length > 0,
  )
  const isAgain = heldAgain.test(labelOf(main) ?? '')
  const isLabelled = main.role === 'other' && (isWhole(main) || isAgain)
  const bare =
    main.role === null ? others : isLabelled ? others.filter((each) => isWhole(each) || isAgain) : []
  if (isLabelled && bare.some((clause) => labelOf(clause) !== labelOf(main))) return null
  const spans = [main, ...bare].flatMap((clause) => clause.spans)
  const isSure =
    bare.length === 0 ||
    spans.every(({ end }) => end !== null) ||
    (spans.every(({ end }) => end === null) && (spans.length > 2 || isAgain))
  return isSure ? { spans, clauses: [main, ...bare] } : null
}

/** "grupp 1 kl 10, grupp 2 kl 11.15": what is held again has starts of its own. */
const heldAgain = /^(?:grupp|pass|omgång|tur|visning|föreställning)(?:en)?$/

function isWhole({ spans }: TimeClause): boolean {
  return spans.every(({ end }) => end !== null)
}

function labelOf({ before }: TimeClause): string | undefined {
  return before.find(({ kind }) => kind === 'word')?.text
}

/** "avresa 7.45, åter ca 18.00": the end stands in a clause of its own. */
function endOf(spans: readonly WrittenTimeSpan[], clauses: readonly TimeClause[]): WrittenTimeSpan[] {
  const [only, ...others] = spans
  const ends = clauses.filter(({ role }) => role === 'end').flatMap((clause) => clause.spans)
  const [end, ...more] = ends
  if (!only || only.end || others.length > 0 || !end || more.length > 0 || end.end) return [...spans]
  const isLater = minutes(end.start) > minutes(only.start)
  return isLater && !end.start.isDoubtful && end.start.hour < 24 && end.start.minute < 60
    ? [{ ...only, end: end.start, isOpen: false }]
    : [only]
}

function minutes({ hour, minute }: WrittenTime): number {
  return hour * 60 + minute
}

interface Cell {
  tokens: readonly Token[]
  notes: TimeNotes
  weeks: Times['weeks']
}

function sessionsOf(spans: readonly WrittenTimeSpan[], { tokens, notes, weeks }: Cell): Parsed<Times> {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  const times = withOneFinding(readAll(spans.map((span) => checkTime(span, words))))
  if (!times.ok) return times
  const sessions = times.value
    .map((time, index) => ({ ...time, note: notes.own[index] ?? notes.note }))
    .toSorted(byStart)
  const overlap = overlapOf(sessions)
  if (overlap) return unreadable(overlap)
  return read(
    { ...noTimes, sessions, weeks },
    sessions.length > 1 || sessions.some(({ note }) => note !== null)
      ? times.remarks.filter(({ code }) => code !== 'TIME_WITHOUT_END')
      : times.remarks,
  )
}

function byStart(one: TimedSession, other: TimedSession): number {
  return Temporal.PlainTime.compare(one.start, other.start)
}

type TimedSession = Extract<TimeOfDay, { kind: 'timed' }>

/** Two sessions of one activity don't go on at the same time: "10–12 och 11–13" is a slip. */
function overlapOf(sessions: readonly TimedSession[]): CellFinding | null {
  const isOverlap = sessions.some((session, index) => {
    const next = sessions[index + 1]
    if (!next) return false
    const order = Temporal.PlainTime.compare(session.end ?? session.start, next.start)
    return session.end ? order > 0 : order >= 0
  })
  return isOverlap ? { code: 'TIME_SEVERAL' } : null
}
