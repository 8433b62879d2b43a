import type { Recurrence, Schedule, Weekday } from '../../domain/programme/schedule.ts'
import type { Times } from '../grammar/times.ts'

/**
 * A schedule in as many as its days of the week have times: "fredag kl 12–19, lördag kl 10–15". Null where the days of
 * Tid aren't the very days of Dag, or where they are counted together.
 */
export function schedulesByDay(whole: Schedule, byDay: Times['byDay']): Schedule[] | null {
  const dates = [...whole.dates, ...whole.spans.flatMap(daysOf)]
  const schedules = byDay.map(({ weekdays, sessions }) => ({
    ...whole,
    rules: whole.rules.flatMap((rule) => onDays(rule, weekdays)),
    dates: dates.filter(({ dayOfWeek }) => weekdays.includes(dayOfWeek)),
    spans: [],
    sessions,
  }))
  const timed = new Set(byDay.flatMap(({ weekdays }) => weekdays))
  const held = new Set([...dates.map(({ dayOfWeek }) => dayOfWeek), ...whole.rules.flatMap(weekdaysOf)])
  const isSame = timed.size === held.size && [...timed].every((weekday) => held.has(weekday))
  return isSame && !whole.rules.some(isCountedTogether) ? schedules : null
}

function daysOf({ from, to }: Schedule['spans'][number]): Temporal.PlainDate[] {
  const length = from.until(to, { largestUnit: 'days' }).days + 1
  return Array.from({ length }, (_, index) => from.add({ days: index }))
}

function weekdaysOf(rule: Recurrence): Weekday[] {
  return rule.kind === 'day-of-month' ? [] : rule.weekdays
}

function onDays(rule: Recurrence, weekdays: readonly Weekday[]): Recurrence[] {
  if (rule.kind === 'day-of-month') return []
  const own = rule.weekdays.filter((weekday) => weekdays.includes(weekday))
  return own.length > 0 ? [{ ...rule, weekdays: own }] : []
}

/** Two days of one rule that share a count, or the week that "varannan" begins with, can't be parted; days of the month have no weekday. */
function isCountedTogether(rule: Recurrence): boolean {
  if (rule.kind === 'day-of-month') return true
  const isCounted = rule.kind === 'every-nth-week' || (rule.limits?.count ?? null) !== null
  return isCounted && rule.weekdays.length > 1
}
