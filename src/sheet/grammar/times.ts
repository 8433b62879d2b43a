import { formatTime } from '../../domain/time/swedish.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from '../parse/clean-text.ts'
import type { ParseContext } from './parse-context.ts'
import { read, unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { parseTimeNumber } from './time-numbers.ts'
import { weekdayWords } from '../parse/swedish-words.ts'
import { TokenReader } from './token-reader.ts'
import { longestGrammarText, tokenize } from './tokens.ts'
import { writtenTime, writtenTimes } from './written-time.ts'
import type { WrittenTime, WrittenTimes } from './written-time.ts'

type WrittenSpan = Extract<WrittenTimes, { kind: 'timed' }>

/** Tid and Ny tid: `13.00–15.00`, `kl. 13.30`, `hela dagen`, `13–ca 15`. A start alone is an open end. */
export function parseTime(value: CellValue, context: ParseContext): Parsed<TimeOfDay> {
  if (typeof value === 'number') return parseTimeNumber(value)
  const text = cleanForGrammar(value)
  const number = /^\d{1,2}[.,](?:\d|\d{3,})$/.test(text) ? Number(text.replace(',', '.')) : null
  return number === null ? parseTimeText(text, context) : parseTimeNumber(number)
}

function parseTimeText(text: string, { today }: ParseContext): Parsed<TimeOfDay> {
  if (text.length > longestGrammarText) return unreadable({ code: 'TIME_UNREADABLE' })
  const reader = new TokenReader(tokenize(text))
  const written = writtenTimes(reader)
  reader.mark('.')
  if (!written || !reader.isDone) return unreadable(whyNoTime(text, reader, today))
  return written.kind === 'all-day' ? read({ kind: 'all-day', note: null }) : checkSpan(written)
}

function checkSpan(written: WrittenSpan): Parsed<TimeOfDay> {
  const finding = findingIn(written)
  if (finding) return unreadable(finding)
  const start = clock(written.start)
  const end = written.end && clock(written.end)
  const doors = written.doors && clock(written.doors)
  if (end && start.hour >= 18 && end.hour < 6) return unreadable({ code: 'TIME_PAST_MIDNIGHT' })
  if (end && Temporal.PlainTime.compare(start, end) >= 0) return unreadable(backwards(start, end))
  if (start.hour < 6) return unreadable({ code: 'TIME_AT_NIGHT', start, instead: inTheAfternoon(start, end) })
  if (doors && Temporal.PlainTime.compare(doors, start) > 0) return unreadable(backwards(doors, start))
  const endIsApproximate = written.end?.isApproximate ?? false
  const note = doors && `insläpp ${formatTime(doors)}`
  return read({ kind: 'timed', start, end, endIsApproximate, note }, remarksOn(written))
}

function findingIn(written: WrittenSpan): CellFinding | null {
  const times = [written.doors, written.start, written.end].filter((time) => time !== null)
  const doubtful = times.find(({ isDoubtful }) => isDoubtful)
  if (doubtful) return { code: 'TIME_OR_TWO', hour: doubtful.hour, minute: doubtful.minute }
  for (const { hour, minute } of times) {
    if (hour === 24 && minute === 0) return { code: 'TIME_PAST_MIDNIGHT' }
    if (hour > 23 || minute > 59) return { code: 'TIME_NOT_REAL', hour, minute }
  }
  return null
}

function remarksOn({ start, end, isOpen, isDashLost }: WrittenSpan): CellFinding[] {
  const remarks: CellFinding[] = []
  if (start.isApproximate) remarks.push({ code: 'TIME_START_ABOUT', start: clock(start) })
  if (isDashLost && end) remarks.push({ code: 'TIME_DASH_LOST', start: clock(start), end: clock(end) })
  if (!end && (isOpen || !start.hasMinutes)) remarks.push({ code: 'TIME_WITHOUT_END', start: clock(start) })
  return remarks
}

function backwards(start: Temporal.PlainTime, end: Temporal.PlainTime): CellFinding {
  const later = end.hour < 12 ? end.add({ hours: 12 }) : null
  const fits = later && Temporal.PlainTime.compare(later, start) > 0
  return { code: 'TIME_BACKWARDS', start, end, instead: fits ? { start, end: later } : null }
}

function inTheAfternoon(start: Temporal.PlainTime, end: Temporal.PlainTime | null) {
  const laterEnd = end && end.hour < 12 ? end.add({ hours: 12 }) : end
  return { start: start.add({ hours: 12 }), end: laterEnd }
}

function clock({ hour, minute }: WrittenTime): Temporal.PlainTime {
  return new Temporal.PlainTime(hour, minute)
}

function whyNoTime(text: string, reader: TokenReader, today: Temporal.PlainDate): CellFinding {
  const words = tokenize(text).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))
  const day = words.find(
    (word) => weekdayWords.has(word) || /^(vardag|dagar|veckor|varje|varannan)/.test(word),
  )
  if (day !== undefined && !clockWords.has(day)) return { code: 'DAY_IN_TIME', word: day }
  if (/\d{4}-\d{2}-\d{2}/.test(text)) return { code: 'DAY_IN_TIME', word: today.toString() }
  const worded = words.find((word) => clockWords.has(word))
  if (worded !== undefined) return { code: 'TIME_IN_WORDS', word: worded }
  return hasSecondTime(reader) ? { code: 'TIME_SEVERAL' } : { code: 'TIME_UNREADABLE' }
}

/** After a whole time, "och 13–14" is one more. */
function hasSecondTime(reader: TokenReader): boolean {
  if (!(reader.mark(',', ';', '\n', '/', '&', '+') ?? reader.word('och', 'samt'))) return false
  return writtenTime(reader) !== null && reader.mark('-') !== null
}

const clockWords = new Set(
  (
    'halv kvart över i fm em förmiddag förmiddagen förmiddagar eftermiddag eftermiddagen eftermiddagar morgon morgonen ' +
    'kväll kvällen kvällar lunch lunchtid middag pm am dygnet natt natten efter före e f m ett två tre fyra fem sex sju ' +
    'åtta nio tio elva tolv'
  ).split(' '),
)
