import { activityOccurrences } from './activity-occurrences.ts'
import { withDoubts } from './doubtful-dates.ts'
import type { Occurrence } from './occurrence.ts'
import { orderByStart } from './order-by-start.ts'
import type { SiteData } from '../site-data.ts'
import type { DaySpan } from '../time/day-span.ts'

/**
 * All occurrences that are, or were planned to be, in the horizon: series and single dates, less breaks, with the
 * changes, and with what a row that can't be read puts in doubt. By date, start, then id. Depends on nothing but its
 * arguments: not on the clock, not on the time zone of the machine, not on the order of the rows.
 */
export function expandOccurrences(data: SiteData, horizon: DaySpan): Occurrence[] {
  const changes = Map.groupBy(data.changes, (change) => change.activityId)
  const sessionNumbers = Map.groupBy(data.sessionNumbers, ({ activityId }) => activityId)
  const doubtful = Map.groupBy(data.doubtfulDates, ({ activityId }) => activityId)
  const occurrences = data.activities.flatMap((activity) =>
    withDoubts(
      activityOccurrences(activity, {
        changes: changes.get(activity.id) ?? [],
        breaks: data.breaks,
        sessionNumbers: sessionNumbers.get(activity.id) ?? [],
        horizon,
      }),
      doubtful.get(activity.id) ?? [],
    ),
  )
  return orderByStart(occurrences, (occurrence) => occurrence)
}
