import { calendarDay, dayNumber } from '../../domain/time/calendar-day.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { exclusionMatcher } from '../../domain/occurrences/exclusions.ts'
import type { Exclusion, Recurrence, Schedule } from '../../domain/programme/schedule.ts'
import type { Days } from '../grammar/days.ts'
import type { Times } from '../grammar/times.ts'
import { readPeriod, type Period } from './read-period.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { schedulesByDay } from './schedules-by-day.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Aktiviteter'>

/**
 * The columns that decide when: Dag, Tid, Från, Till, Utom and Röda dagar. Several where days of the week have times of
 * their own. Null when an error holds the row.
 */
export function readSchedules(row: Row, { today }: Pick<ReadingContext, 'today'>): Schedule[] | null {
  const period = readPeriod(row)
  const { from, to } = period
  if (from && to && isBefore(to, from)) row.error('Till', { code: 'FROM_AFTER_TO', from, to })
  // An unreadable Från has its own problem; nobody needs to be told besides that it lacks.
  const isUnreadable = period.from === null && !row.isEmpty('Från')
  row.within(isUnreadable ? { ...period, from: today } : period)
  const days = row.value('Dag')
  const times = row.value('Tid')
  const leftOut = row.value('Utom')
  const publicHolidays = readPublicHolidays(
    row,
    days?.publicHolidays ? 'Dag' : leftOut?.publicHolidays ? 'Utom' : null,
  )
  if (!days || !times) return null
  const exclusions = [...(leftOut?.exclusions ?? []), ...days.exclusions]
  checkListedDates(row, { days, period, exclusions })
  checkCounting(row, days, period.from)
  const { dates, spans, note } = days
  const schedule = {
    ...{ rules: inWeeks(row, days, times.weeks), dates, spans, sessions: times.sessions, ...period },
    ...{ exclusions, publicHolidays, note },
  }
  if (times.byDay.length === 0) return [schedule]
  const byDay = schedulesByDay(schedule, times.byDay)
  if (!byDay) row.error('Tid', { code: 'TIMES_OF_OTHER_DAYS' })
  return byDay
}

/** "10.15 jämna veckor" in Tid says which weeks the weekdays of Dag are held in. */
function inWeeks(row: Row, { rules, dates, spans }: Days, weeks: Times['weeks']): Recurrence[] {
  if (weeks === null) return rules
  const isPlain = (rule: Recurrence) =>
    rule.kind === 'weekly' && (rule.weeks === 'all' || rule.weeks === weeks)
  if (dates.length > 0 || spans.length > 0 || !rules.every(isPlain))
    row.error('Tid', { code: 'DAYS_CONTRADICT' })
  return rules.map((rule) => (rule.kind === 'weekly' ? { ...rule, weeks } : rule))
}

/** `without` is the cell that says that they are left out: "helgfria tisdagar", "röda dagar". */
function readPublicHolidays(row: Row, without: 'Dag' | 'Utom' | null): Schedule['publicHolidays'] {
  const chosen = row.value('Röda dagar')
  if (chosen === 'on' && without) row.warn('Röda dagar', { code: 'HOLIDAY_COLUMN_WINS', column: without })
  return chosen ?? (without ? 'off' : 'undecided')
}

function checkListedDates(
  row: Row,
  { days, period, exclusions }: { days: Days; period: Period; exclusions: readonly Exclusion[] },
): void {
  if (days.dates.length + days.spans.length === 0) return
  const matchers = exclusions.map(exclusionMatcher)
  const excluded = days.dates.filter((date) => {
    const day = calendarDay(dayNumber(date))
    return matchers.some((matches) => matches(day))
  })
  if (excluded.length > 0) row.error('Utom', { code: 'DATE_ALSO_EXCLUDED', dates: excluded })
  const ends = [...days.dates, ...days.spans.flatMap(({ from, to }) => [from, to])]
  const outside = ends.filter((date) => isOutside(date, period))
  if (outside.length > 0) row.error('Dag', { code: 'DATE_OUTSIDE_PERIOD', dates: outside })
}

function isOutside(date: Temporal.PlainDate, { from, to }: Period): boolean {
  return (from !== null && isBefore(date, from)) || (to !== null && isBefore(to, date))
}

/** A first day that the rule itself doesn't have: on another weekday of "varannan", or in an odd week of "jämna veckor". */
function checkCounting(row: Row, { rules }: Days, from: Temporal.PlainDate | null): void {
  for (const rule of rules) {
    const header = rule.kind !== 'day-of-month' && rule.limits?.from ? 'Dag' : 'Från'
    const start = rule.limits?.from ?? from
    if (!start) continue
    if (rule.kind === 'weekly') checkParity(row, rule, { header, start })
    if (rule.kind !== 'every-nth-week' || header === 'Dag' || rule.weekdays.includes(start.dayOfWeek))
      continue
    let first = start
    while (!rule.weekdays.includes(first.dayOfWeek)) first = first.add({ days: 1 })
    row.tell('Från', { code: 'STARTS_LATER_THAN_FROM', from: start, first })
  }
}

/** The day of the week is right, so that somebody may have meant the date and not the parity. */
function checkParity(
  row: Row,
  { weekdays, weeks }: Extract<Recurrence, { kind: 'weekly' }>,
  { header, start }: { header: 'Dag' | 'Från'; start: Temporal.PlainDate },
): void {
  const parity = isoWeekOf(start).week % 2 === 0 ? 'even' : 'odd'
  if (weeks === 'all' || weeks === parity || !weekdays.includes(start.dayOfWeek)) return
  row.warn(header, {
    code: 'STARTS_IN_OTHER_WEEK',
    date: start,
    first: start.add({ weeks: 1 }),
    parity: weeks,
  })
}
