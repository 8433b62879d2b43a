import type { TimeOfDay } from '../../../domain/time/time-of-day.ts'
import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { earlyWords, lateWords } from './time-words.ts'
import type { WrittenTime, WrittenTimeSpan } from './written-time.ts'

type Timed = Omit<Extract<TimeOfDay, { kind: 'timed' }>, 'note'>

/** A written time as one of the clock, or why nobody can come at it. `words` are all words of the cell. */
export function checkTime(asWritten: WrittenTimeSpan, words: readonly string[]): Parsed<Timed> {
  const isShifted = isSurelyAfterNoon(asWritten)
  const written = isShifted ? shifted(asWritten) : asWritten
  const finding = findingIn(written)
  if (finding) return unreadable(finding)
  const start = clock(written.start)
  const end = written.end && clock(written.end)
  if (end && start.hour >= 18 && end.hour < 6) return unreadable({ code: 'TIME_PAST_MIDNIGHT' })
  if (end && Temporal.PlainTime.compare(start, end) >= 0) return unreadable(backwards(start, end))
  const isLate = !isShifted && words.some((word) => lateWords.test(word)) && start.hour < 12
  const isEarly = start.hour < 6 && !words.some((word) => earlyWords.test(word))
  if (isLate || isEarly)
    return unreadable({ code: 'TIME_AT_NIGHT', start, end, instead: inTheAfternoon(start, end) })
  return read(
    { kind: 'timed', start, end, endIsApproximate: written.end?.isApproximate ?? false },
    remarksOn(written),
  )
}

/** "2–4 em": hours as people say them; "10 em" is a slip, and "9–15 på eftermiddagen" too. */
function isSurelyAfterNoon({ start, end, isAfterNoon }: WrittenTimeSpan): boolean {
  const isSaidHour = start.hour >= 1 && start.hour <= 8
  return isAfterNoon === true && isSaidHour && (end === null || (end.hour >= 1 && end.hour < 12))
}

function shifted({ start, end, ...span }: WrittenTimeSpan): WrittenTimeSpan {
  const later = (time: WrittenTime) => ({ ...time, hour: time.hour + 12 })
  return { ...span, start: later(start), end: end && later(end) }
}

function findingIn({ start, end }: WrittenTimeSpan): CellFinding | null {
  const times = end ? [start, end] : [start]
  const doubtful = times.find(({ isDoubtful }) => isDoubtful)
  if (doubtful) return { code: 'TIME_OR_TWO', hour: doubtful.hour, minute: doubtful.minute }
  for (const { hour, minute } of times) {
    if (hour === 24 && minute === 0) return { code: 'TIME_PAST_MIDNIGHT' }
    if (hour > 23 || minute > 59) return { code: 'TIME_NOT_REAL', hour, minute }
  }
  return null
}

function remarksOn({ start, end, isOpen, isDashLost }: WrittenTimeSpan): CellFinding[] {
  const remarks: CellFinding[] = []
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
