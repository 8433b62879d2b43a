import { formatDates, formatDateSpan, formatDaySpan } from '../time/date-list-words.ts'
import { formatRecurrence } from './recurrence-words.ts'
import type { Exclusion, Schedule } from './schedule.ts'
import type { TimeOfDay } from '../time/time-of-day.ts'
import { capitalize, formatDate, formatList, formatTimeOfDay, monthNames } from '../time/swedish.ts'

/**
 * A whole schedule in words: "Tisdagar jämna veckor klockan 13.00 till 15.00, 12 januari till 18 maj 2027, inte vecka 7
 * eller röda dagar". The year of `today` is left out where no other year stands beside it. What isn't decided is said:
 * "Datum kommer".
 */
export function formatSchedule(schedule: Schedule, today: Temporal.PlainDate): string {
  const days = [
    ...schedule.rules.map((rule) => formatRecurrence(rule, today)),
    ...datesOf(schedule, today),
    ...schedule.spans.map((span) => formatDaySpan(span, today)),
  ]
  const when = [days.length > 0 ? formatList(days) : 'datum kommer', formatSessions(schedule.sessions)]
  const parts = [
    when.join(days.length > 0 && schedule.sessions.length > 0 ? ' ' : ', '),
    schedule.note,
    formatPeriod(schedule, today),
    formatExceptions(schedule, today),
    schedule.rules.length > 0 && schedule.publicHolidays === 'on' ? 'även röda dagar' : null,
  ]
  return capitalize(parts.filter((part) => part !== null).join(', '))
}

/**
 * Several schedules of one activity in words, a sentence each without its full stop; single dates with the same times
 * are told together.
 */
export function formatSchedules(schedules: readonly Schedule[], today: Temporal.PlainDate): string {
  return joinDates(schedules)
    .map((schedule) => formatSchedule(schedule, today).replace(/\.$/, ''))
    .join('. ')
}

/**
 * When a series is held, without from when, until when and except when: "Tisdagar jämna veckor klockan 13.00 till 15.00".
 * Empty where only single dates are known.
 */
export function formatRegularTimes(schedules: readonly Schedule[]): string {
  return schedules
    .filter(({ rules }) => rules.length > 0)
    .map(({ rules, sessions }) =>
      capitalize(
        `${formatList(rules.map((rule) => formatRecurrence(rule, null)))} ${formatSessions(sessions)}`,
      ),
    )
    .join('. ')
}

/** "klockan 10.00 till 11.00 och klockan 13.00 till 14.00 (insläpp 12.30)"; "tiden kommer" where none is decided. */
function formatSessions(sessions: readonly TimeOfDay[]): string {
  if (sessions.length === 0) return 'tiden kommer'
  return formatList(sessions.map(formatTimeWithNote))
}

/** "klockan 19.00 till 21.00 (insläpp 18.30)" */
export function formatTimeWithNote(time: TimeOfDay): string {
  return time.note === null ? formatTimeOfDay(time) : `${formatTimeOfDay(time)} (${time.note})`
}

function joinDates(schedules: readonly Schedule[]): Schedule[] {
  const key = (schedule: Schedule) =>
    JSON.stringify({ ...schedule, dates: [], own: schedule.rules.length + schedule.spans.length > 0 })
  return [...Map.groupBy(schedules, key).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const dates = [first, ...rest].flatMap((schedule) => schedule.dates)
    return [{ ...first, dates: dates.toSorted((one, other) => Temporal.PlainDate.compare(one, other)) }]
  })
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
  if (rules.length > 0 && publicHolidays === 'off') exceptions.push('röda dagar')
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
