import type { Activity } from '../../../domain/programme/activity.ts'
import type { Break, Change } from '../../../domain/programme/change.ts'
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts'
import type { DaySpan } from '../../../domain/time/day-span.ts'
import type { IdentifiedRow } from '../../rows/identify.ts'

/** An activity and its row. */
export interface DatedActivity {
  row: IdentifiedRow<Activity>['row']
  activity: Activity
  /** Its occurrences in the horizon, worked out anew: all at once they would fill the memory. */
  expand: () => readonly Occurrence[]
}

/** What is published, for the checks that look at all of it. */
export interface SenseContext {
  today: Temporal.PlainDate
  horizon: DaySpan
  activities: readonly Activity[]
  changes: readonly Change[]
  breaks: readonly Break[]
}
