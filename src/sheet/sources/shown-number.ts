import { fromSerial } from '../parse/serial-numbers.ts'
import type { CellValue } from '../cell-value.ts'

/** As what a spreadsheet shows a number, as far as it changes what the number means. */
export type NumberLook = 'number' | 'percent' | 'date' | 'time' | 'duration'

/**
 * A spreadsheet's number as the contract's readers get it. A date, a time or a percentage is an agreement between the
 * number and its format, so it becomes the text that a Swedish spreadsheet saves in a CSV file: "2026-12-08", "13:30",
 * "2026-12-08 13:30", "2,7 %". All other numbers stay numbers. `number` counts days since 1899-12-30.
 */
export function toShownValue(number: number, look: NumberLook): CellValue {
  if (look === 'percent') return `${decimalText(number * 100)} %`
  if (look === 'duration' && number >= 0) return clockText(number)
  if (look === 'number' || number < 0 || number >= serialAfterLastYear) return number
  // A time that somebody typed into a column of dates, or the time that a date-and-time cell is made to show.
  if (look === 'time' || (number > 0 && number < 1)) return clockText(number % 1)
  const { date, time } = fromSerial(number)
  return time ? `${date.toString()} ${time.toString({ smallestUnit: 'minute' })}` : date.toString()
}

/**
 * A date or a time that a program has written with its seconds, or as ISO 8601, as `toShownValue` writes it:
 * "2026-12-08 00:00:00" is a day, "1899-12-30T13:30:00" a time. With Z only those two, since what else has a zone means
 * another hour here. Every other text as it is.
 */
export function toShownText(text: string): string {
  const [, day, hour = '', minute = '', zone] = text.length < 40 ? (written.exec(text) ?? []) : []
  if (hour === '') return text
  const clock = `${hour.padStart(2, '0')}:${minute}`
  if (day?.startsWith('1899-12-3')) return clock
  if (day !== undefined && clock === '00:00') return day
  if (zone !== undefined) return text
  return day === undefined ? clock : `${day} ${clock}`
}

const written = /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}):(\d{2}):\d{2}(?:[.,]\d{1,9})?(Z)?$/u

/** 10000-01-01: spreadsheets know no later day. */
const serialAfterLastYear = 2_958_466

/** What a format code of a spreadsheet makes of a number; `isDate` says that the code is one of dates and times. */
export function lookOfFormat(format: string, isDate: boolean): NumberLook {
  const bare = format.replace(/"[^"]*"|\\./gu, '')
  if (/\[[hms]+\]/iu.test(bare)) return 'duration'
  const codes = bare.replace(/\[[^\]]*\]/gu, '')
  if (isDate) return /[yd]|m{3}/iu.test(codes) || !/[hs]/iu.test(codes) ? 'date' : 'time'
  return codes.includes('%') ? 'percent' : 'number'
}

/** Hours and minutes; a duration may have more hours than a day. */
function clockText(days: number): string {
  const minutes = Math.round(days * 1440)
  const parts = [Math.floor(minutes / 60), minutes % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** 0.12 times a hundred is meant as 12. */
function decimalText(number: number): string {
  return String(Number(number.toPrecision(12))).replace('.', ',')
}
