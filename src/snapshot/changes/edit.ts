import type { VanishedDate } from '../../domain/occurrences/vanished-dates.ts'
import type { FormerId } from '../../domain/published/renames.ts'
import type { PublishedChange } from '../../domain/published/published-change.ts'
import type { Site } from '../../domain/site.ts'

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
  /** Whether a name may be a person's, or hold one. */
  mayNamePerson: (name: string) => boolean
  /** The dates that are in the programme no longer. */
  vanished: readonly VanishedDate[]
}
