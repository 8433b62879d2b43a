import { withNewPlaces, withNewReferences } from '../../domain/published/renamed-data.ts'
import type { Rename } from '../../domain/published/renames.ts'
import type { SiteData } from '../../domain/site-data.ts'
import type { ReadingContext } from '../rows/reading-context.ts'

/**
 * What was published last time, with the new ids of what it refers to, so that last good versions outlive a new ID or name
 * of their place, kind, partner, project or activity.
 */
export function followRenames(
  context: ReadingContext,
  find: (before: SiteData) => readonly Rename[],
): ReadingContext {
  const { previous, things } = context
  if (!previous) return context
  const renames = find(previous)
  return {
    ...context,
    previous: withNewReferences(previous, renames),
    things: withNewPlaces(things, renames),
  }
}
