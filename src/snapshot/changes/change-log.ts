import { daysOfChanges, type PublishedChange } from '../../domain/published/published-change.ts'
import { activityChanges } from './activity-changes.ts'
import { breakChanges, placeChanges, settingsChanges } from './common-changes.ts'
import { digest } from '../digest.ts'
import { withoutForgotten } from './forgotten-texts.ts'
import { occurrenceChanges } from './occurrence-changes.ts'
import type { Edit } from './edit.ts'
import { vanishedChanges } from './vanished-changes.ts'

/** The changes of the last 14 days, newest first: the earlier ones that are still recent, and those of this edit. */
export function logChanges(
  edit: Edit | null,
  earlier: readonly PublishedChange[],
  now: Temporal.Instant,
): PublishedChange[] {
  const oldest = now.subtract({ hours: 24 * daysOfChanges })
  const recent = earlier.filter(({ at }) => Temporal.Instant.compare(at, oldest) >= 0)
  return edit ? withoutForgotten([...changesOf(edit, now), ...recent], edit) : recent
}

function changesOf(edit: Edit, at: Temporal.Instant): PublishedChange[] {
  const drafts = [
    ...occurrenceChanges(edit),
    ...vanishedChanges(edit),
    ...activityChanges(edit),
    ...breakChanges(edit),
    ...placeChanges(edit),
    ...settingsChanges(edit),
  ]
  const day = edit.after.today.toString()
  return drafts.map((draft) => ({ id: `${day}-${digest([at, draft])}`, at, ...draft }))
}
