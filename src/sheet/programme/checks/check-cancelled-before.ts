import { activityOccurrences } from '../../../domain/occurrences/activity-occurrences.ts'
import type { Change } from '../../../domain/programme/change.ts'
import { isBefore } from '../../../domain/time/date-order.ts'
import { lostChanges, mayBeAbout } from '../last-good-changes.ts'
import type { ChangeRow } from '../change-row.ts'
import type { ChangeCheckContext } from './check-change.ts'

interface Before extends ChangeCheckContext {
  /** What is published of it now. */
  changes: readonly Change[]
}

/**
 * Warns of dates that were cancelled last time and are planned now, unless their row was simply taken away: where a row
 * is held, or a row of the activity is new, it may have been written over.
 */
export function checkCancelledBefore(rows: readonly ChangeRow[], context: Before): void {
  const { previous, published, today } = context
  for (const change of lostChanges(rows, context)) {
    if (change.kind !== 'cancelled' || isBefore(change.date, today)) continue
    const suspect = rows.find((row) => mayHaveBeen(row, change, previous))
    const activity = published.get(change.activityId)
    if (!suspect || !activity || !isPlanned(change, context)) continue
    suspect.row.warn('Datum', { code: 'CANCELLED_BEFORE', title: activity.title, date: change.date })
  }
}

/** Whether a row may be what has become of a change: held, and perhaps of its activity, or new and of it. */
function mayHaveBeen(row: ChangeRow, change: Change, previous: readonly Change[]): boolean {
  if (mayBeAbout(row, change)) return true
  const { activityId } = row.known
  if (activityId === undefined) return row.row.isHeld && !row.isHidden
  return activityId === change.activityId && isNew(row, previous)
}

function isNew({ item, isHidden }: ChangeRow, previous: readonly Change[]): boolean {
  if (!item || isHidden) return false
  return !previous.some(({ activityId, date }) => activityId === item.activityId && date.equals(item.date))
}

function isPlanned({ activityId, date }: Change, { published, changes, breaks }: Before): boolean {
  const activity = published.get(activityId)
  const own = changes.filter((change) => change.activityId === activityId)
  const horizon = { from: date, to: date }
  const occurrences = activity ? activityOccurrences(activity, { changes: own, breaks, horizon }) : []
  return occurrences.some(
    (occurrence) => occurrence.anchor === date.toString() && occurrence.status !== 'cancelled',
  )
}
