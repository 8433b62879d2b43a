import type { BookingDeadline } from '../../domain/programme/activity.ts'
import type { Schedule } from '../../domain/programme/schedule.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { RowReader } from '../rows/row-reader.ts'

interface Surroundings {
  deadline: BookingDeadline | null
  schedules: readonly Schedule[] | null
  today: Temporal.PlainDate
}

/**
 * The last day to sign up, unless it comes after all is over, long before anything begins, or was long ago: then it is
 * left out, with a warning that offers the same day of the right year.
 */
export function sensibleDeadline(
  row: RowReader<'Aktiviteter'>,
  { deadline, schedules, today }: Surroundings,
): BookingDeadline | null {
  if (deadline?.kind !== 'date') return deadline
  const { date } = deadline
  const { first, last } = daysOf(schedules ?? [])
  const isLate = (day: Temporal.PlainDate) => last !== null && isBefore(last, day)
  const isEarly = (day: Temporal.PlainDate) => first !== null && isBefore(day.add(longBefore), first)
  const isLongAgo = isBefore(date.add({ years: 1 }), today) && (last === null || !isBefore(last, today))
  if (!isLate(date) && !isEarly(date) && !isLongAgo) return deadline
  const years = first || last ? [date.add({ years: 1 }), date.subtract({ years: 1 })] : []
  const instead = years.find((day) => !isLate(day) && !isEarly(day) && !isBefore(day, today)) ?? null
  const days = isLate(date) ? { first: null, last } : { first: isEarly(date) ? first : null, last: null }
  row.leaveOut('Anmälan senast', { code: 'DEADLINE_NOT_SENSIBLE', date, ...days, instead })
  return null
}

/** Nobody has to sign up so long before the first time. */
const longBefore = { months: 9 }

/** The first and the last day of all that is known; null where a series has none. */
function daysOf(schedules: readonly Schedule[]) {
  const limits = schedules.flatMap(({ rules, from, to }) =>
    rules.map((rule) => ({ from: rule.limits?.from ?? from, to: rule.limits?.to ?? to })),
  )
  const single = schedules.flatMap(({ dates, spans }) => [
    ...spans,
    ...dates.map((date) => ({ from: date, to: date })),
  ])
  const ranges = [...limits, ...single]
  const [first = null] = inOrder(ranges.map(({ from }) => from))
  return { first, last: inOrder(ranges.map(({ to }) => to)).at(-1) ?? null }
}

/** None where one of them isn't known. */
function inOrder(days: readonly (Temporal.PlainDate | null)[]): Temporal.PlainDate[] {
  const known = days.filter((day) => day !== null)
  if (known.length < days.length) return []
  return known.toSorted((one, other) => Temporal.PlainDate.compare(one, other))
}
