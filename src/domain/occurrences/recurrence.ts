import { calendarDay, dayNumber, type CalendarDay } from '../time/calendar-day.ts'
import type { Recurrence } from '../programme/schedule.ts'

/**
 * Whether a rule gives a day. `from` is the series' first day: "varannan" and "var tredje" are counted by weeks from
 * the first such weekday on or after it, and give nothing without it. Even and odd are the ISO week number's parity.
 */
export function recurrenceMatcher(
  rule: Recurrence,
  from: Temporal.PlainDate | null,
): (day: CalendarDay) => boolean {
  switch (rule.kind) {
    case 'weekly':
      return (day) => rule.weekdays.includes(day.weekday) && hasParity(day.week, rule.weeks)
    case 'every-nth-week':
      return from ? everyNthWeek(rule.weekdays, rule.interval, dayNumber(from)) : () => false
    case 'nth-weekday':
      return (day) =>
        rule.weekdays.includes(day.weekday) && rule.ordinals.some((ordinal) => isNth(day, ordinal))
    case 'day-of-month':
      return (day) => rule.days.includes(day.dayOfMonth)
  }
}

function hasParity(week: number, weeks: 'all' | 'even' | 'odd'): boolean {
  return weeks === 'all' || (week % 2 === 0) === (weeks === 'even')
}

function everyNthWeek(weekdays: readonly number[], interval: number, from: number) {
  let first = from
  while (!weekdays.includes(calendarDay(first).weekday)) first++
  return (day: CalendarDay) =>
    day.number >= first &&
    weekdays.includes(day.weekday) &&
    (weekIndex(day.number) - weekIndex(first)) % interval === 0
}

/** Weeks since that of 1970-01-01, a Thursday. */
function weekIndex(number: number): number {
  return Math.floor((number + 3) / 7)
}

function isNth(day: CalendarDay, ordinal: number): boolean {
  return ordinal === -1 ? day.daysLeftInMonth < 7 : Math.ceil(day.dayOfMonth / 7) === ordinal
}
