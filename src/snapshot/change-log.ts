import { daysOfChanges, type PublishedChange } from '../domain/published-change.ts'
import type { Site } from '../domain/site.ts'

/** The site before and now, and what the log said already. */
export interface ChangeLogInput {
  /** The last published data, expanded for the same day as `site`, so that only edits differ; null the first time. */
  before: Site | null
  site: Site
  /** New id of an activity → the id it had before. */
  renamed: ReadonlyMap<string, string>
  earlier: readonly PublishedChange[]
}

/** The changes of the last 14 days, newest first: the earlier ones that are still recent, and those of this snapshot. */
export function logChanges({ site, earlier }: ChangeLogInput): PublishedChange[] {
  const oldest = site.created.subtract({ hours: 24 * daysOfChanges })
  return earlier.filter(({ at }) => Temporal.Instant.compare(at, oldest) >= 0)
}
