import type { Change } from '../../../domain/programme/change.ts'
import { isInSpan, type DaySpan } from '../../../domain/time/day-span.ts'
import { isBefore } from '../../../domain/time/date-order.ts'
import type { ChangeRow } from '../change-row.ts'

interface Seen {
  today: Temporal.PlainDate
  horizon: DaySpan
  /** What was published of Ändringar last time. */
  previous: readonly Change[]
}

/**
 * A day that is moved to a day that had passed when the row was first read, or beyond what the site shows, has the wrong
 * year. What was moved and held before the site first read of it is history, and right.
 */
export function checkNewDate(row: ChangeRow['row'], item: Change, { today, horizon, previous }: Seen): void {
  const { newDate, date } = item
  if (item.kind !== 'moved' || !newDate) return
  const isTooFar = isBefore(horizon.to, newDate)
  const isPast = isBefore(newDate, today)
  if (!isTooFar && (!isPast || isHistory(date, newDate, today) || wasRead(item, previous))) return
  row.error('Nytt datum', {
    code: 'NEW_DATE_OUT_OF_REACH',
    date: newDate,
    isPast,
    instead: sensibleYear(newDate, { near: date, today, horizon }),
  })
}

function isHistory(
  date: Temporal.PlainDate,
  newDate: Temporal.PlainDate,
  today: Temporal.PlainDate,
): boolean {
  return isBefore(date, today) && Math.abs(date.until(newDate).days) < mostDaysMoved
}

/** A move within one term. */
const mostDaysMoved = 150

function wasRead({ activityId, date, newDate }: Change, previous: readonly Change[]): boolean {
  return previous.some(
    (change) =>
      change.activityId === activityId &&
      change.date.equals(date) &&
      newDate !== null &&
      change.newDate?.equals(newDate) === true,
  )
}

/** The same day and month, in the year that is nearest to the date that is moved; null where no such day is ahead. */
function sensibleYear(
  { month, day }: Temporal.PlainDate,
  { near, today, horizon }: { near: Temporal.PlainDate; today: Temporal.PlainDate; horizon: DaySpan },
): Temporal.PlainDate | null {
  const [nearest] = [today.year, today.year + 1, today.year + 2]
    .map((year) => Temporal.PlainDate.from({ year, month, day }))
    .filter((date) => date.day === day && isInSpan(date, { from: today, to: horizon.to }))
    .toSorted((one, other) => Math.abs(near.until(one).days) - Math.abs(near.until(other).days))
  return nearest ?? null
}
