import { daysBetweenIso } from '../time/iso-days.ts'
import { dayParts, type DayPart } from './swedish-question-words.ts'

/** Days that move with the calendar. */
export type RelativeDays = 'idag' | 'imorgon' | 'overmorgon' | 'helg' | 'vecka' | 'nasta-vecka'

/** When something is to be held. All that is set must hold; empty lists ask nothing. */
export interface When {
  relative: RelativeDays | null
  /** ISO 8601: 1 is Monday. */
  weekdays: readonly number[]
  /** 1 to 12 */
  month: number | null
  dayOfMonth: number | null
  parts: readonly DayPart[]
  /** It begins in this hour. */
  hour: number | null
}

/** Asks nothing. */
export const anyTime: When = {
  relative: null,
  weekdays: [],
  month: null,
  dayOfMonth: null,
  parts: [],
  hour: null,
}

/** Whether a day (ISO date) is one that is asked for, when it is `today`. */
export function isOnDay(when: When, date: string, today: string): boolean {
  const { relative, weekdays, month, dayOfMonth } = when
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(date))) return false
  if (month !== null && Number(date.slice(5, 7)) !== month) return false
  if (dayOfMonth !== null && Number(date.slice(8)) !== dayOfMonth) return false
  return relative === null || isRelative(relative, date, today)
}

/** Whether something that begins so many minutes after midnight (null: all day) is in a part of the day asked for. */
export function isAtTime({ parts, hour }: When, start: number | null): boolean {
  if (start === null) return true
  if (hour !== null && Math.floor(start / 60) !== hour) return false
  return parts.length === 0 || parts.some((part) => dayParts[part].from <= start && start < dayParts[part].to)
}

/** ISO 8601 day of the week of an ISO date. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7
}

function isRelative(relative: RelativeDays, date: string, today: string): boolean {
  const ahead = daysBetweenIso(today, date)
  const untilSunday = 7 - weekdayOf(today)
  switch (relative) {
    case 'idag':
      return ahead === 0
    case 'imorgon':
      return ahead === 1
    case 'overmorgon':
      return ahead === 2
    case 'helg':
      return ahead >= 0 && ahead <= untilSunday && weekdayOf(date) > 5
    case 'vecka':
      return ahead >= 0 && ahead <= untilSunday
    case 'nasta-vecka':
      return ahead > untilSunday && ahead <= untilSunday + 7
  }
}
