import { addIsoDays, weekdayOf } from '../time/iso-days.ts'
import type { IsoSpan } from './iso-span.ts'
import { dayParts, type DayPart } from './swedish-question-words.ts'

/** Days that move with the calendar. */
export type RelativeDays =
  | 'idag'
  | 'imorgon'
  | 'overmorgon'
  | 'helg'
  | 'nasta-helg'
  | 'vecka'
  | 'nasta-vecka'
  | 'manad'
  | 'nasta-manad'

/** When something is to be held. All that is set must hold; empty lists ask nothing. */
export interface When {
  /** In one of these. */
  spans: readonly IsoSpan[]
  /** ISO 8601: 1 is Monday. */
  weekdays: readonly number[]
  parts: readonly DayPart[]
  /** It begins in this hour. */
  hour: number | null
}

/** Asks nothing. */
export const anyTime: When = {
  spans: [],
  weekdays: [],
  parts: [],
  hour: null,
}

/** Whether a day (ISO date) is one that is asked for. */
export function isOnDay({ spans, weekdays }: When, date: string): boolean {
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(date))) return false
  return spans.length === 0 || spans.some(({ from, to }) => from <= date && date <= to)
}

/** Whether something that begins so many minutes after midnight (null: all day) is in a part of the day asked for. */
export function isAtTime({ parts, hour }: When, start: number | null): boolean {
  if (start === null) return true
  if (hour !== null && Math.floor(start / 60) !== hour) return false
  return parts.length === 0 || parts.some((part) => dayParts[part].from <= start && start < dayParts[part].to)
}

/** The days that are meant when it is `today`; a week, weekend or month that has begun is what is left of it. */
export function spanOf(relative: RelativeDays, today: string): IsoSpan {
  const ahead = (from: number, to: number) => ({ from: addIsoDays(today, from), to: addIsoDays(today, to) })
  const sunday = 7 - weekdayOf(today)
  switch (relative) {
    case 'idag':
      return ahead(0, 0)
    case 'imorgon':
      return ahead(1, 1)
    case 'overmorgon':
      return ahead(2, 2)
    case 'helg':
      return ahead(Math.max(0, sunday - 1), sunday)
    case 'nasta-helg':
      return ahead(sunday + 6, sunday + 7)
    case 'vecka':
      return ahead(0, sunday)
    case 'nasta-vecka':
      return ahead(sunday + 1, sunday + 7)
    case 'manad':
      return { from: today, to: lastOfMonth(today) }
    case 'nasta-manad': {
      const first = addIsoDays(lastOfMonth(today), 1)
      return { from: first, to: lastOfMonth(first) }
    }
  }
}

function lastOfMonth(date: string): string {
  const nextMonth = addIsoDays(`${date.slice(0, 8)}28`, 4)
  return addIsoDays(`${nextMonth.slice(0, 8)}01`, -1)
}
