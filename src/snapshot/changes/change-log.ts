import { daysOfChanges, type PublishedChange } from '../../domain/published/published-change.ts'
import type { Site } from '../../domain/site.ts'
import { activityChanges } from './activity-changes.ts'
import { breakChanges, placeChanges, settingsChanges } from './common-changes.ts'
import { digest } from '../digest.ts'
import type { FormerId } from '../../domain/published/renames.ts'
import { withoutForgotten } from './forgotten-texts.ts'
import { occurrenceChanges } from './occurrence-changes.ts'
import { vanishedChanges } from './vanished-changes.ts'
import type { VanishedDate } from '../../domain/occurrences/vanished-dates.ts'

/** A change without what the log itself gives it. */
export type Draft = Omit<PublishedChange, 'id' | 'at'>

/** The same facts on two sides of an edit. */
export interface Edit {
  /** What was published last, expanded for the same day as `after`, so that only edits differ. */
  before: Site
  after: Site
  /** The day of the last snapshot. */
  daySeen: Temporal.PlainDate
  /** What everything in `after` was called in `before`. */
  formerId: FormerId
  /** The dates that are in the programme no longer. */
  vanished: readonly VanishedDate[]
}

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
