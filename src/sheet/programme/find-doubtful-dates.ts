import { activityOccurrences } from '../../domain/occurrences/activity-occurrences.ts'
import type { Change } from '../../domain/programme/change.ts'
import { canBeDoubted } from '../../domain/occurrences/doubtful-dates.ts'
import type { DoubtfulDate } from '../../domain/occurrences/doubtful-dates.ts'
import type { ChangeCheckContext } from './checks/check-change.ts'
import type { ChangeRow } from './read-changes.ts'

interface Programme extends ChangeCheckContext {
  /** What is published of Ändringar, by activity. */
  changesById: ReadonlyMap<string, readonly Change[]>
}

/**
 * The dates that rows of Ändringar put in doubt, by date and activity, each once: the row has an error and no earlier
 * version, and something is planned then. Such a row is marked. A row known to be Extra takes nothing planned away.
 */
export function findDoubtfulDates(rows: readonly ChangeRow[], programme: Programme): DoubtfulDate[] {
  const doubtful = new Map<string, DoubtfulDate>()
  for (const { row, isHidden, known } of rows) {
    const { activityId, date, kind } = known
    if (!row.isHeld || row.keepsLastGood || isHidden || kind === 'extra') continue
    if (activityId === undefined || !date || !isPlanned({ activityId, date }, programme)) continue
    row.castsDoubt = true
    doubtful.set(`${date.toString()}/${activityId}`, { activityId, date })
  }
  return [...doubtful]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, doubtfulDate]) => doubtfulDate)
}

function isPlanned(
  { activityId, date }: DoubtfulDate,
  { published, changesById, breaks }: Programme,
): boolean {
  const activity = published.get(activityId)
  if (!activity) return false
  const changes = changesById.get(activityId) ?? []
  const occurrences = activityOccurrences(activity, {
    changes,
    breaks,
    horizon: { from: date, to: date },
  })
  return occurrences.some((occurrence) => canBeDoubted(occurrence, date))
}
