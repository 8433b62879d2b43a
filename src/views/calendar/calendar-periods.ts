import { addresses } from '../../domain/published/addresses.ts'
import { isoWeekOf, mondayOf, startOfIsoWeek, type IsoWeek } from '../../domain/time/iso-weeks.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { capitalize, formatDate, monthNames } from '../../domain/time/swedish.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { Link } from '../frame/page-frame.ts'

/** The ISO weeks of the horizon, first to last. */
export function weeksIn({ from, to }: DaySpan): IsoWeek[] {
  const first = mondayOf(from)
  const count = Math.floor(first.until(to, { largestUnit: 'weeks' }).weeks) + 1
  return Array.from({ length: count }, (_, number) => isoWeekOf(first.add({ weeks: number })))
}

/** The months that the horizon touches, first to last. */
export function monthsIn({ from, to }: DaySpan): Temporal.PlainYearMonth[] {
  const first = from.toPlainYearMonth()
  const count = first.until(to.toPlainYearMonth(), { largestUnit: 'months' }).months + 1
  return Array.from({ length: count }, (_, number) => first.add({ months: number }))
}

/** Monday to Sunday of a week. */
export function daysOfWeek(week: IsoWeek): DaySpan {
  const from = startOfIsoWeek(week)
  return { from, to: from.add({ days: 6 }) }
}

/** The days of a month that lie in the horizon. */
export function daysOfMonth(month: Temporal.PlainYearMonth, horizon: DaySpan): DaySpan {
  const first = month.toPlainDate({ day: 1 })
  const last = month.toPlainDate({ day: month.daysInMonth })
  return {
    from: isBefore(first, horizon.from) ? horizon.from : first,
    to: isBefore(horizon.to, last) ? horizon.to : last,
  }
}

/** A link to a week: "Vecka 50, 7 till 13 december". */
export function weekLink(week: IsoWeek, today: Temporal.PlainDate): Link {
  return {
    address: addresses.week(week.year, week.week),
    text: `Vecka ${week.week}, ${formatSpan(daysOfWeek(week), today)}`,
  }
}

/** A link to a month: "December 2026". */
export function monthLink(month: Temporal.PlainYearMonth): Link {
  return { address: addresses.month(month), text: formatMonth(month) }
}

/** "December 2026" */
export function formatMonth({ month, year }: Temporal.PlainYearMonth): string {
  return `${capitalize(monthNames[month - 1] ?? '')} ${year}`
}

/** "7 till 13 december", "30 november till 6 december"; the year where it is not that of `today`. */
export function formatSpan({ from, to }: DaySpan, today: Temporal.PlainDate): string {
  const isOneMonth = from.month === to.month && from.year === to.year
  const start = isOneMonth ? String(from.day) : formatDate(from, from.year === to.year ? to : null)
  return `${start} till ${formatDate(to, from.year === to.year ? today : null)}`
}
