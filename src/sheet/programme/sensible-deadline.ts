import type { BookingDeadline } from '../../domain/programme/activity.ts'
import type { Schedule } from '../../domain/programme/schedule.ts'
import type { RowReader } from '../rows/row-reader.ts'

/** The last day to sign up, unless it comes after all is over or was long ago: then it is left out, with a warning. */
export function sensibleDeadline(
  row: RowReader<'Aktiviteter'>,
  {
    deadline,
    schedules,
    today,
  }: { deadline: BookingDeadline | null; schedules: readonly Schedule[] | null; today: Temporal.PlainDate },
): BookingDeadline | null {
  if (deadline?.kind !== 'date') return deadline
  const { date } = deadline
  const last = schedules && lastDay(schedules)
  const isLongAgo = Temporal.PlainDate.compare(date.add({ years: 1 }), today) < 0
  const isAfter = last !== null && Temporal.PlainDate.compare(date, last) > 0
  const isOld = isLongAgo && (last === null || Temporal.PlainDate.compare(last, today) >= 0)
  if (!isAfter && !isOld) return deadline
  row.leaveOut('Anmälan senast', { code: 'DEADLINE_NOT_SENSIBLE', date, last })
  return null
}

/** The last day of all that is known; null for a series without an end. */
function lastDay(schedules: readonly Schedule[]): Temporal.PlainDate | null {
  const ends = schedules.flatMap(({ rules, to }) => rules.map(({ limits }) => limits?.to ?? to))
  const dates = schedules.flatMap((each) => [...each.dates, ...each.spans.map((span) => span.to)])
  const known = [...ends.filter((end) => end !== null), ...dates]
  if (ends.includes(null)) return null
  return known.toSorted((one, other) => Temporal.PlainDate.compare(one, other)).at(-1) ?? null
}
