import type { Activity } from '../programme/activity.ts'
import type { Break } from '../programme/change.ts'
import { dayNumber } from '../time/calendar-day.ts'

/** Whether a break is about an activity: an empty column means everything, and both must fit. */
export function appliesTo(row: Break, activity: Pick<Activity, 'id' | 'placeId'>): boolean {
  return (
    (row.placeIds.length === 0 || row.placeIds.includes(activity.placeId)) &&
    (row.activityIds.length === 0 || row.activityIds.includes(activity.id))
  )
}

/** Whether a day, by its number, is in one of the breaks, both ends included; one without an end goes on. */
export function breakMatcher(breaks: readonly Break[]): (dayNumber: number) => boolean {
  const ranges = breaks.map(({ from, to }) => ({
    from: dayNumber(from),
    to: to ? dayNumber(to) : Infinity,
  }))
  return (number) => ranges.some(({ from, to }) => from <= number && number <= to)
}
