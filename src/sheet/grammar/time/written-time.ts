import { countWords } from '../../parse/swedish-words.ts'
import type { TokenReader } from '../tokens/token-reader.ts'

/** A time of day as written; nobody has yet asked whether the clock has it. */
export interface WrittenTime {
  hour: number
  minute: number
  /** Whether the minutes stand there: "13.00", not "13". */
  hasMinutes: boolean
  /** "kl 13", "från 13": a number that is surely a time. */
  isNamed: boolean
  /** "ca 15" */
  isApproximate: boolean
  /** "13 15": one time or two, nobody can know. */
  isDoubtful: boolean
  /** "halv tre", "kvart i tre": hours as people say them, where three is surely in the afternoon. */
  isSpoken?: true
}

/** From one time to another, or a start alone. */
export interface WrittenTimeSpan {
  start: WrittenTime
  end: WrittenTime | null
  /** "18.00-", "från kl 15": the end is left open on purpose. */
  isOpen: boolean
  /** "13.00 14.30": two times without a dash. */
  isDashLost: boolean
  /** "2–4 em", "kl 7 på kvällen": right after the times it is said that they are after noon. */
  isAfterNoon?: true
}

/** "13–15", "kl. 13.30", "mellan kl 12 och 15", "17.00 senast 21.00", "13.00 14.30". */
export function writtenTimeSpan(reader: TokenReader): WrittenTimeSpan | null {
  const span = startAndEnd(reader)
  return span && reader.attempt(afterNoon) ? { ...span, isAfterNoon: true } : span
}

/** "em", "på eftermiddagen"; "em-kaffe" and "em kl 14" are something else. */
function afterNoon(reader: TokenReader): true | null {
  reader.word('på')
  const isSaid = reader.word('em', 'pm', 'eftermiddagen', 'eftermiddag', 'kvällen', 'kväll') !== null
  const next = reader.peek()
  return isSaid && (next === null || /^[.,;()!\n]$/.test(next.text)) ? true : null
}

function startAndEnd(reader: TokenReader): WrittenTimeSpan | null {
  const isBetween = reader.word('mellan') !== null
  const isFrom = reader.peek()?.text === 'från' || reader.peek()?.text === 'fr'
  const start = isBetween ? timeOrWord(reader) : writtenTime(reader)
  if (!start) return null
  const said = reader.attempt((each) => endAfter(each, { isBetween, mayBeWord: start.isSpoken === true }))
  const end = said && start.isSpoken ? afterSpoken(start, said) : said
  if (end) return { start, end, isOpen: false, isDashLost: false }
  if (isBetween) return null
  const lost = start.hasMinutes ? reader.attempt(timeWithMinutes) : null
  if (lost) return { start, end: lost, isOpen: false, isDashLost: true }
  const isOpen = (reader.mark('-') ?? reader.attempt(openEnd)) !== null || isFrom
  return { start, end: null, isOpen, isDashLost: false }
}

/** "halv tre till fyra": the hours go on from those that people say. */
function afterSpoken(start: WrittenTime, end: WrittenTime): WrittenTime {
  const isEarlier = end.hour * 60 + end.minute <= start.hour * 60 + start.minute
  return isEarlier && end.hour < 12 ? { ...end, hour: end.hour + 12 } : end
}

/** A single time of day, with "kl." before it or not. */
export function writtenTime(reader: TokenReader): WrittenTime | null {
  const lead = timeLead(reader)
  const clock = reader.first<Clock>(spokenClock, clockInOnePiece, clockWithMinutes, hourAlone, (each) =>
    lead.isClock ? hourInWords(each) : null,
  )
  return clock && { ...clock, isNamed: lead.isNamed, isApproximate: lead.isApproximate }
}

interface Lead {
  isNamed: boolean
  /** "kl", after which the hour may be a word. */
  isClock: boolean
  isApproximate: boolean
}

function timeLead(reader: TokenReader): Lead {
  const lead: Lead = { isNamed: false, isClock: false, isApproximate: false }
  for (;;) {
    const word = reader.word('kl', 'klockan', 'klocka', 'klockslag', 'från', 'fr', ...approximate)
    if (word === null) return lead
    lead.isApproximate ||= approximate.includes(word)
    lead.isClock ||= word.startsWith('kl')
    lead.isNamed = true
    reader.attempt(() => reader.tightMark(':') && reader.word('a'))
    reader.mark(':')
  }
}

const approximate = ['ca', 'cirka', 'ungefär', 'omkring', 'kring', 'runt', 'c', 'circa']

type Clock = Omit<WrittenTime, 'isApproximate' | 'isNamed'>

function endAfter(
  reader: TokenReader,
  { isBetween, mayBeWord }: { isBetween: boolean; mayBeWord: boolean },
): WrittenTime | null {
  let isJoined = reader.mark('-') !== null
  reader.tightMark('-')
  while (reader.word('till', 'tills', 'tom', 'slutar', 'senast') ?? reader.phrase('t', 'o', 'm'))
    isJoined = true
  if (isBetween && reader.word('och')) return timeOrWord(reader)
  if (!isJoined) return null
  return mayBeWord ? timeOrWord(reader) : writtenTime(reader)
}

function timeOrWord(reader: TokenReader): WrittenTime | null {
  const time = reader.attempt(writtenTime)
  const clock = time ? null : hourInWords(reader)
  return time ?? (clock && { ...clock, isNamed: true, isApproximate: false })
}

function openEnd(reader: TokenReader): true | null {
  reader.word('och')
  return reader.word('framåt', 'tills') === null ? null : true
}

function timeWithMinutes(reader: TokenReader): WrittenTime | null {
  const time = writtenTime(reader)
  return time?.hasMinutes && !time.isNamed ? time : null
}

/**
 * "halv tre", "kvart över två": in the afternoon from one to half past five, before noon from half past nine. The hours
 * between may be either, and are asked about.
 */
function spokenClock(reader: TokenReader): Clock | null {
  const offset = minutesBeside(reader)
  if (offset === null) return null
  const hour = reader.wordIn(countWords) ?? reader.number(1, 2)
  if (hour === null || hour < 1 || hour > 12 || reader.peek()?.text === '.') return null
  const said = (hour * 60 + offset) % halfDay
  const minutes = [said, said + halfDay].find((each) => each >= firstSure && each <= lastSure)
  if (minutes === undefined) return null
  const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
  return { ...clock, hasMinutes: true, isDoubtful: false, isSpoken: true }
}

const halfDay = 12 * 60
const firstSure = 9 * 60 + 30
const lastSure = 17 * 60 + 30

/** "halv" is half an hour before, "kvart i" a quarter before, "kvart över" after. */
function minutesBeside(reader: TokenReader): number | null {
  if (reader.word('halv')) return -30
  if (!reader.word('kvart')) return null
  return reader.word('i') ? -15 : reader.word('över') ? 15 : null
}

/** "1300" */
function clockInOnePiece(reader: TokenReader): Clock | null {
  const digits = reader.digits(4, 4)
  if (digits === null || isUnit(reader)) return null
  return {
    hour: Number(digits.slice(0, 2)),
    minute: Number(digits.slice(2)),
    hasMinutes: true,
    isDoubtful: false,
  }
}

/** "13.00", "13:00", "9,00", "13 00" */
function clockWithMinutes(reader: TokenReader): Clock | null {
  const hour = reader.number(1, 2)
  if (hour === null) return null
  const isMarked = reader.tightMark('.', ':', ',') !== null
  const isApart = isMarked && reader.peek()?.spaced === true
  const minutes = isApart ? null : reader.digits(2, 2)
  if (minutes === null || (!isMarked && isUnit(reader))) return null
  // A time cell in a CSV file is "13:00:00".
  if (isMarked) reader.attempt(() => reader.tightMark(':') && reader.digits(2, 2))
  const minute = Number(minutes)
  return { hour, minute, hasMinutes: true, isDoubtful: !isMarked && minute >= 1 && minute <= 24 }
}

function hourAlone(reader: TokenReader): Clock | null {
  const hour = reader.number(1, 2)
  const [mark, next] = [reader.peek(), reader.peek(1)]
  const isMark = mark !== null && !mark.spaced && /^[.:,]$/.test(mark.text)
  const hasStrayMinutes = isMark && next?.kind === 'number' && !next.spaced
  if (hour === null || hasStrayMinutes || isUnit(reader)) return null
  return { hour, minute: 0, hasMinutes: false, isDoubtful: false }
}

function hourInWords(reader: TokenReader): Clock | null {
  const hour = reader.wordIn(countWords)
  return hour === null || hour > 12 ? null : { hour, minute: 0, hasMinutes: false, isDoubtful: false }
}

/** "40 minuter", "12 personer": a number of something else. */
function isUnit(reader: TokenReader): boolean {
  const next = reader.peek()
  return next?.text === '/' || next?.text === '%' || (next?.kind === 'word' && units.test(next.text))
}

const units =
  /^(?:min|minut|minuter|tim|timme|timmar|h|km|m|mil|pers|person|personer|platser|deltagare|kr|kronor|gånger|ggr|st|år|dagar|veckor|e|a|de)$/
