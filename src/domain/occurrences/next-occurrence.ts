import { occurrencesOf } from './occurrence-groups.ts'
import type { Occurrence } from './occurrence.ts'
import type { Site } from '../site.ts'

/** The next date of an activity that is really held, today included; a cancelled one doesn't count. Null when none is known. */
export function nextOccurrence(site: Site, activityId: string): Occurrence | null {
  const next = occurrencesOf(site, 'activity', activityId).find(
    ({ date, lastDate, status }) =>
      status !== 'cancelled' && Temporal.PlainDate.compare(lastDate ?? date, site.today) >= 0,
  )
  return next ?? null
}
