import { formatDay } from '../../domain/time/swedish.ts'
import type { Day } from '../calendar/day-list.ts'
import type { Link } from '../frame/page-frame.ts'

/** The days that have room, and in words how far they go where that isn't all. */
export interface FittedDays {
  days: Day[]
  cut: string | null
}

/** Whole days while there is room for their rows; a first day with more is cut, and says where the rest is. */
export function fitDays(
  days: readonly Day[],
  mostRows: number,
  { more, today }: { more: Link; today: Temporal.PlainDate },
): FittedDays {
  let rows = 0
  const fitting = days.filter(
    ({ occurrences }, index) => (rows += occurrences.length) <= mostRows || index === 0,
  )
  const held = fitting.map((day) => cutDay(day, mostRows, more))
  const last = held.at(-1)
  if (!last || held.length === days.length) return { days: held, cut: null }
  const until = formatDay(Temporal.PlainDate.from(last.iso), today)
  return { days: held, cut: `Här ryms dagarna till och med ${until}. Resten finns i hela programmet.` }
}

function cutDay(day: Day, mostRows: number, more: Link): Day {
  const left = day.occurrences.length - mostRows
  if (left <= 0) return day
  return {
    ...day,
    occurrences: day.occurrences.slice(0, mostRows),
    more: { ...more, text: `${left} till den här dagen i hela programmet` },
  }
}
