import { activityOccurrences } from './activity-occurrences.ts'
import { dayNumber } from '../time/calendar-day.ts'
import { withDoubts } from './doubtful-dates.ts'
import type { Occurrence } from './occurrence.ts'
import { expandScheduleDays, type ScheduledDate } from './schedule-dates.ts'
import type { Schedule } from '../programme/schedule.ts'
import type { SiteData } from '../site-data.ts'
import type { Horizon } from '../time/horizon.ts'

/**
 * What a series alone says in `range` (both ends included), in order, before breaks and changes: every date that it
 * gives, also those that its own Utom or Röda dagar take away again.
 */
export function expandSchedule(schedule: Schedule, range: Horizon): ScheduledDate[] {
  return expandScheduleDays(schedule, range)
}

/**
 * All occurrences that are, or were planned to be, in the horizon: series and single dates, less breaks, with the
 * changes, and with what a row that can't be read puts in doubt. By date, start, then id. Depends on nothing but its arguments: not on the clock, not on the time zone of
 * the machine, not on the order of the rows.
 */
export function expandOccurrences(data: SiteData, horizon: Horizon): Occurrence[] {
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
  return occurrences
    .map((occurrence) => ({ occurrence, minutes: startInMinutes(occurrence) }))
    .sort((a, b) => a.minutes - b.minutes || (a.occurrence.id < b.occurrence.id ? -1 : 1))
    .map(({ occurrence }) => occurrence)
}

/** Minutes since 1970 on the wall clock; all day comes before everything else of its date. */
function startInMinutes({ date, time }: Occurrence): number {
  const minutes = time.kind === 'all-day' ? -1 : time.start.hour * 60 + time.start.minute
  return dayNumber(date) * 1440 + minutes
}
