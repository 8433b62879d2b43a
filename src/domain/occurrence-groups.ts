import type { Activity } from './activity.ts'
import { activityById } from './lookup.ts'
import type { Occurrence } from './occurrence.ts'
import type { ProgrammeKind } from './published-thing.ts'
import type { Site } from './site.ts'

/**
 * The occurrences of an activity, place, kind, partner or project, in the site's order. A place has also those that
 * were planned there and are moved away, since somebody may be on the way.
 */
export function occurrencesOf(site: Site, kind: ProgrammeKind, id: string): readonly Occurrence[] {
  if (kind === 'activity') return byActivity(site).get(id) ?? []
  if (kind === 'place') return site.occurrences.filter((occurrence) => isAt(occurrence, id))
  return site.occurrences.filter((occurrence) =>
    belongsTo(activityById(site.data, occurrence.activityId), kind, id),
  )
}

/** Whether an activity is of a kind, with a partner (as holder or companion), or in a project. */
export function belongsTo(
  activity: Activity,
  kind: Exclude<ProgrammeKind, 'activity' | 'place'>,
  id: string,
): boolean {
  if (kind === 'category') return activity.categoryIds.includes(id)
  if (kind === 'project') return activity.projectId === id
  const { organizer } = activity
  return activity.partnerIds.includes(id) || (organizer.kind === 'partner' && organizer.partnerId === id)
}

/** Whether an occurrence is, or was planned to be, at a place. */
function isAt({ placeId, original }: Occurrence, id: string): boolean {
  return placeId === id || original?.placeId === id
}

const groups = new WeakMap<Site, ReadonlyMap<string, readonly Occurrence[]>>()

function byActivity(site: Site) {
  const group = groups.get(site) ?? Map.groupBy(site.occurrences, ({ activityId }) => activityId)
  groups.set(site, group)
  return group
}
