import type { TimeOfDay } from './time-of-day.ts'
import { timeZone } from './time-zone.ts'

/** From Monday, as in ISO 8601. */
export const weekdayNames = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const

/** From January. */
export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** "tisdag" for a date, or for an ISO day of the week. */
export function formatWeekday(day: Temporal.PlainDate | number): string {
  const number = typeof day === 'number' ? day : day.dayOfWeek
  return weekdayNames[number - 1] ?? ''
}

/** "8 december 2026"; without the year where it is that of `today`. */
export function formatDate(date: Temporal.PlainDate, today: Temporal.PlainDate | null): string {
  const year = today?.year === date.year ? '' : ` ${date.year}`
  return `${date.day} ${monthNames[date.month - 1]}${year}`
}

/** "tisdag 8 december"; with the year where it is not that of `today`. */
export function formatDay(date: Temporal.PlainDate, today: Temporal.PlainDate | null): string {
  return `${formatWeekday(date)} ${formatDate(date, today)}`
}

/** The same text in which a number and the word after it, "8 december", stay on one line, and so does "13.00 till 15.00". */
export function keepTogether(text: string): string {
  return text.replace(/(\d) (?=[a-zåäö])/g, '$1\u00a0').replace(/(\.\d\d\u00a0till) (?=\d)/g, '$1\u00a0')
}

/** "13.00", with equal digits: Swedish writes a point (Myndigheternas skrivregler). */
export function formatTime(time: Temporal.PlainTime): string {
  return `${String(time.hour).padStart(2, '0')}.${String(time.minute).padStart(2, '0')}`
}

/** "måndag 30 november 2026 klockan 13.00", in Sweden. */
export function formatMoment(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO(timeZone)
  return `${formatDay(local.toPlainDate(), null)} klockan ${formatTime(local.toPlainTime())}`
}

/** "klockan 13.00 till 15.00", "från klockan 18.00", "hela dagen": speech synthesisers read it right. */
export function formatTimeOfDay(time: TimeOfDay): string {
  if (time.kind === 'all-day') return 'hela dagen'
  if (!time.end) return `från klockan ${formatTime(time.start)}`
  const about = time.endIsApproximate ? 'ungefär ' : ''
  return `klockan ${formatTime(time.start)} till ${about}${formatTime(time.end)}`
}

/** "Tisdag 8 december" from "tisdag 8 december". */
export function capitalize(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)
}

/** "a, b och c" */
export function formatList(items: readonly string[], word: 'och' | 'eller' = 'och'): string {
  const type = word === 'och' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat('sv', { type }).format(items)
}

/** Orders Swedish text as people expect: A to Z, Å, Ä, Ö; digits by value. */
export const swedishOrder = new Intl.Collator('sv', { numeric: true })
