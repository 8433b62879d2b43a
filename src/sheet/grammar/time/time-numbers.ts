import type { TimeOfDay } from '../../../domain/time/time-of-day.ts'
import type { CellFinding } from '../../problems/findings/cell-findings.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { timeFromFraction } from '../../parse/serial-numbers.ts'

/**
 * What a number in Tid is: a fraction of a day from a real time cell, a whole hour, or four digits. "15.30" that the
 * spreadsheet has made into the number 15.3 is read with a warning; 15.5 may also be half an hour, and is asked about.
 */
export function parseTimeNumber(number: number): Parsed<TimeOfDay> {
  if (number > 0 && number <= 1 && !Number.isInteger(number)) return startAt(timeFromFraction(number), [])
  if (!Number.isFinite(number)) return unreadable({ code: 'TIME_UNREADABLE' })
  if (!Number.isInteger(number)) return parseDecimal(number)
  if (number === 1 || number === 24)
    return unreadable({ code: number === 24 ? 'TIME_PAST_MIDNIGHT' : 'TIME_UNREADABLE' })
  const [hour, minute] = number >= 100 ? [Math.floor(number / 100), number % 100] : [number, 0]
  const time = clock(hour, minute)
  if (!time)
    return unreadable(number < 10_000 ? { code: 'TIME_NOT_REAL', hour, minute } : { code: 'TIME_IS_DATE' })
  return startAt(time, number < 100 ? [{ code: 'TIME_WITHOUT_END', start: time }] : [])
}

function parseDecimal(number: number): Parsed<TimeOfDay> {
  const hour = Math.floor(number)
  const minute = Math.round((number - hour) * 100)
  const time = clock(hour, minute)
  if (number >= 100 || number < 0) return unreadable({ code: 'TIME_IS_DATE' })
  if (!time) return unreadable({ code: 'TIME_NOT_REAL', hour, minute })
  const asFraction = clock(hour, Math.round((number - hour) * 60))
  const isEither = minute === 50 || minute === 25
  if (isEither)
    return unreadable({ code: 'TIME_IS_DECIMAL', number, readings: asFraction ? [time, asFraction] : [time] })
  return startAt(time, [{ code: 'TIME_WAS_DECIMAL', number, start: time }])
}

function startAt(start: Temporal.PlainTime | null, remarks: readonly CellFinding[]): Parsed<TimeOfDay> {
  if (!start) return unreadable({ code: 'TIME_PAST_MIDNIGHT' })
  const instead = { start: start.add({ hours: 12 }), end: null }
  if (start.hour < 6) return unreadable({ code: 'TIME_AT_NIGHT', start, end: null, instead })
  return read({ kind: 'timed', start, end: null, endIsApproximate: false, note: null }, remarks)
}

function clock(hour: number, minute: number): Temporal.PlainTime | null {
  return hour >= 0 && hour < 24 && minute < 60 ? new Temporal.PlainTime(hour, minute) : null
}
