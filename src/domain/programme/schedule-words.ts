import { formatDates, formatDateSpan } from '../time/date-list-words.ts'
import { formatRecurrence } from './recurrence-words.ts'
import type { Exclusion, Schedule } from './schedule.ts'
import type { TimeOfDay } from '../time/time-of-day.ts'
import {
  capitalize,
  formatDate,
  formatList,
  formatTime,
  formatTimeOfDay,
  monthNames,
} from '../time/swedish.ts'

/**
 * A whole schedule in words: "Tisdagar jämna veckor klockan 13.00 till 15.00, 12 januari till 18 maj 2027, inte vecka 7
 * eller röda dagar". The year of `today` is left out where no other year stands beside it.
 */
export function formatSchedule(schedule: Schedule, today: Temporal.PlainDate): string {
  const days = [...schedule.rules.map(formatRecurrence), ...datesOf(schedule, today)]
  const parts = [
    `${formatList(days)} ${formatTimeOfDay(schedule.time)}`,
    formatDoors(schedule.time),
    formatPeriod(schedule, today),
    formatExceptions(schedule, today),
    schedule.rules.length > 0 && schedule.publicHolidays === 'held' ? 'även röda dagar' : null,
  ]
  return capitalize(parts.filter((part) => part !== null).join(', '))
}

/**
 * When a series is held, without from when, until when and except when: "Tisdagar jämna veckor klockan 13.00 till 15.00".
 * Empty where only single dates are known.
 */
export function formatRegularTimes({ rules, time }: Schedule): string {
  return rules.length > 0
    ? capitalize(`${formatList(rules.map(formatRecurrence))} ${formatTimeOfDay(time)}`)
    : ''
}

/** "vecka 26 till 32", "24 till 31 december 2026", "1 juli till 15 augusti": one entry of Utom in words. */
export function formatExclusion(exclusion: Exclusion, today: Temporal.PlainDate): string {
  switch (exclusion.kind) {
    case 'dates':
      return formatDateSpan(exclusion.from, exclusion.to, today)
    case 'weeks':
      return formatWeeks(exclusion)
    case 'yearly':
      return formatYearly(exclusion)
  }
}

function datesOf({ dates }: Schedule, today: Temporal.PlainDate): string[] {
  return dates.length > 0 ? [formatDates(dates, today)] : []
}

function formatDoors(time: TimeOfDay): string | null {
  return time.kind === 'timed' && time.doors ? `insläpp klockan ${formatTime(time.doors)}` : null
}

function formatPeriod({ rules, from, to }: Schedule, today: Temporal.PlainDate): string | null {
  if (rules.length === 0) return null
  if (from && to) return formatDateSpan(from, to, today)
  if (from) return `från och med ${formatDate(from, today)}`
  return to ? `till och med ${formatDate(to, today)}` : null
}

function formatExceptions(
  { rules, exclusions, publicHolidays }: Schedule,
  today: Temporal.PlainDate,
): string | null {
  const exceptions = exclusions.map((exclusion) => formatExclusion(exclusion, today))
  if (rules.length > 0 && publicHolidays === 'not-held') exceptions.push('röda dagar')
  return exceptions.length > 0 ? `inte ${formatList(exceptions, 'eller')}` : null
}

function formatWeeks({ from, to, year }: Extract<Exclusion, { kind: 'weeks' }>): string {
  const weeks = from === to ? `vecka ${from}` : `vecka ${from} till ${to}`
  if (year === null) return weeks
  return to < from ? `vecka ${from} ${year} till vecka ${to} ${year + 1}` : `${weeks} ${year}`
}

function formatYearly({ from, to }: Extract<Exclusion, { kind: 'yearly' }>): string {
  const end = `${to.day} ${monthNames[to.month - 1]}`
  if (from.month === to.month && from.day === to.day) return end
  return from.month === to.month && from.day < to.day
    ? `${from.day} till ${end}`
    : `${from.day} ${monthNames[from.month - 1]} till ${end}`
}
