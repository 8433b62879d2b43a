import { addIsoDays, isoWeekOfDate } from '../domain/time/iso-days.ts'
import { timeZone } from '../domain/time/time-zone.ts'

/** Facts older than this many days may no longer be true: the page says so, and to call. */
const daysUntilOld = 7

/** What day it is in Sweden on the visitor's clock, wherever the visitor is. */
export interface VisitorsDay {
  /** "2026-12-08" */
  today: string
  tomorrow: string
  /** ISO week as in the calendar's addresses: "2026-v50" */
  week: string
  /** Milliseconds since 1970. */
  now: number
}

/** How old the facts of a page are. */
export interface Age {
  /** Whole days; 0 also where the visitor's clock is behind. */
  days: number
  isOld: boolean
}

/** The visitor's day, by Intl: browsers have no Temporal, and the day is Stockholm's, not the visitor's own. */
export function visitorsDay(now: Date): VisitorsDay {
  const today = stockholmDate(now)
  return { today, tomorrow: addIsoDays(today, 1), week: weekKey(today), now: now.getTime() }
}

/** The age of facts that were fetched at `created`. */
export function ageOf(created: Date, now: Date): Age {
  const days = Math.max(0, Math.floor((now.getTime() - created.getTime()) / 86_400_000))
  return { days, isOld: days >= daysUntilOld }
}

/** "I dag", "I morgon", or null for any other day. */
export function dayWord(
  date: string,
  { today, tomorrow }: Pick<VisitorsDay, 'today' | 'tomorrow'>,
): 'I dag' | 'I morgon' | null {
  if (date === today) return 'I dag'
  return date === tomorrow ? 'I morgon' : null
}

/** Whether something is over: `ends` is a moment (ISO 8601 with offset or Z), or a date, which is over when its day is. */
export function isOver(ends: string, { now, today }: Pick<VisitorsDay, 'now' | 'today'>): boolean {
  return ends.length === 10 ? ends < today : Date.parse(ends) <= now
}

/** "2026-12-08": the date in Sweden. */
export function stockholmDate(now: Date): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map<string, string>(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day'].map((part) => parts.get(part)).join('-')
}

function weekKey(date: string): string {
  const { year, week } = isoWeekOfDate(date)
  return `${year}-v${String(week).padStart(2, '0')}`
}
