import type { TokenReader } from './token-reader.ts'

/** A time of day as written; nobody has yet asked whether the clock has it. */
export interface WrittenTime {
  hour: number
  minute: number
  /** Whether the minutes stand there: "13.00", not "13". */
  hasMinutes: boolean
  /** "ca 15" */
  isApproximate: boolean
  /** "13 15": one time or two, nobody can know. */
  isDoubtful: boolean
}

/** What a cell of Tid says. */
export type WrittenTimes =
  | { kind: 'all-day' }
  | {
      kind: 'timed'
      doors: WrittenTime | null
      start: WrittenTime
      end: WrittenTime | null
      /** "18.00-": the end is left open on purpose. */
      isOpen: boolean
      /** "13.00 14.30": two times without a dash. */
      isDashLost: boolean
    }

/** "13–15", "kl. 13.30", "mellan kl 12 och 15", "insläpp 13.15, start 13.30", "hela dagen". */
export function writtenTimes(reader: TokenReader): WrittenTimes | null {
  return reader.first<WrittenTimes>(allDay, doorsFirst, doorsLast, timeSpan)
}

/** A single time of day, with "kl." before it or not. */
export function writtenTime(reader: TokenReader): WrittenTime | null {
  let isApproximate = false
  while (reader.word('kl', 'klockan', 'klocka', 'från', 'fr', 'ca', 'cirka', 'ungefär', 'omkring', 'c')) {
    isApproximate ||= ['ca', 'cirka', 'ungefär', 'omkring', 'c'].includes(reader.peek(-1)?.text ?? '')
    reader.attempt(() => reader.tightMark(':') && reader.word('a'))
    reader.mark(':')
  }
  const clock = reader.first(clockInOnePiece, clockWithMinutes, hourAlone)
  return clock && { ...clock, isApproximate }
}

type Clock = Omit<WrittenTime, 'isApproximate'>

function allDay(reader: TokenReader): WrittenTimes | null {
  const isAllDay = reader.phrase('hela', 'dagen') ?? reader.phrase('hela', 'dagarna') ?? reader.word('heldag')
  return isAllDay === null ? null : { kind: 'all-day' }
}

function doorsFirst(reader: TokenReader): WrittenTimes | null {
  const doors = doorsTime(reader)
  const span = doors && reader.attempt(afterComma)
  return span && { ...span, doors }
}

function doorsLast(reader: TokenReader): WrittenTimes | null {
  const span = reader.attempt(timeSpan)
  if (!span || !reader.mark(',', ';', '(')) return null
  const doors = doorsTime(reader)
  reader.mark(')')
  return doors && { ...span, doors }
}

function doorsTime(reader: TokenReader): WrittenTime | null {
  if (!reader.word('insläpp', 'dörrarna', 'dörrar', 'dörren')) return null
  while (reader.word('öppnar', 'öppnas', 'tidigast', 'från'));
  return writtenTime(reader)
}

function afterComma(reader: TokenReader) {
  reader.mark(',', ';', '.')
  return timeSpan(reader)
}

function timeSpan(reader: TokenReader): Extract<WrittenTimes, { kind: 'timed' }> | null {
  const isFrom = reader.peek()?.text === 'från'
  while (reader.word('mellan', 'start', 'startar', 'börjar', 'öppet'));
  const start = writtenTime(reader)
  if (!start) return null
  const end = reader.attempt(endAfterDash)
  if (end) return { kind: 'timed', doors: null, start, end, isOpen: false, isDashLost: false }
  const lost = start.hasMinutes ? reader.attempt(timeWithMinutes) : null
  if (lost) return { kind: 'timed', doors: null, start, end: lost, isOpen: false, isDashLost: true }
  const isOpen = (reader.mark('-') ?? openEnd(reader)) !== null || isFrom
  return { kind: 'timed', doors: null, start, end: null, isOpen, isDashLost: false }
}

function endAfterDash(reader: TokenReader): WrittenTime | null {
  const isJoined = reader.mark('-') ?? reader.word('till', 'tills', 'och', 'tom', 'slutar')
  return isJoined === null ? null : writtenTime(reader)
}

function openEnd(reader: TokenReader): true | null {
  reader.word('och')
  return reader.word('framåt', 'tills') === null ? null : true
}

function timeWithMinutes(reader: TokenReader): WrittenTime | null {
  const time = writtenTime(reader)
  return time?.hasMinutes ? time : null
}

/** "1300" */
function clockInOnePiece(reader: TokenReader): Clock | null {
  const digits = reader.digits(4, 4)
  if (digits === null) return null
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
  if (minutes === null) return null
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
  return hour === null || hasStrayMinutes ? null : { hour, minute: 0, hasMinutes: false, isDoubtful: false }
}
