import { activityOccurrences } from '../../domain/activity-occurrences.ts'
import type { Activity } from '../../domain/activity.ts'
import type { Break, Change } from '../../domain/change.ts'
import type { Place } from '../../domain/place.ts'
import type { Horizon } from '../../domain/site.ts'
import type { IdentifiedRow } from '../identify.ts'
import type { ChangeRow } from '../read-changes.ts'
import { checkDates } from './check-dates.ts'
import type { DatedActivity } from './check-dates.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkRhythms } from './check-rhythms.ts'
import { checkRooms } from './check-rooms.ts'

/** What is published, for the checks that look at all of it. */
export interface SenseContext {
  today: Temporal.PlainDate
  horizon: Horizon
  activities: readonly Activity[]
  changes: readonly Change[]
  breaks: readonly Break[]
}

/** The rows that the checks can point at. */
export interface SenseRows {
  activities: readonly IdentifiedRow<Activity>[]
  places: readonly IdentifiedRow<Place>[]
  changes: readonly ChangeRow[]
}

/** Finds what can be read and can hardly be meant. Nothing here holds a row back. */
export function checkSense(rows: SenseRows, context: SenseContext): void {
  const dated = datedActivities(rows.activities, context)
  for (const activity of dated) checkDates(activity, context)
  checkDuplicates(dated)
  checkRooms(dated, context)
  checkRhythms(dated, context)
  checkPlaces(rows.places, context)
}

function datedActivities(rows: SenseRows['activities'], context: SenseContext): DatedActivity[] {
  const { breaks, horizon } = context
  const changes = Map.groupBy(context.changes, ({ activityId }) => activityId)
  return rows.flatMap(({ row, item, isHidden }) => {
    if (!item || isHidden || row.isHeld) return []
    const own = changes.get(item.id) ?? []
    return [
      { row, activity: item, occurrences: activityOccurrences(item, { changes: own, breaks, horizon }) },
    ]
  })
}

function checkPlaces(rows: SenseRows['places'], { activities }: SenseContext): void {
  const used = new Set(activities.map(({ placeId }) => placeId))
  for (const { row, item, isHidden } of rows) {
    if (item && !isHidden && !row.isHeld && !used.has(item.id)) {
      row.tell('Plats', { code: 'PLACE_WITHOUT_ACTIVITIES', name: item.name })
    }
  }
}
