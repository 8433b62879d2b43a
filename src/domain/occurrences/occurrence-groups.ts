import type { Activity } from '../programme/activity.ts'
import { activityById, placeById } from '../lookup.ts'
import { onceFor } from '../once-for.ts'
import { areaId } from '../programme/areas.ts'
import type { Occurrence } from './occurrence.ts'
import type { ProgrammeKind } from '../programme/programme-kinds.ts'
import type { Site } from '../site.ts'

/**
 * The occurrences of an activity, place, area, kind, partner or project, in the site's order. A place or an area has
 * also those that were planned there and are moved away, since somebody may be on the way.
 */
export function occurrencesOf(site: Site, kind: ProgrammeKind, id: string): readonly Occurrence[] {
  return groupsOf(site)[kind].get(id) ?? []
}

/** What an activity is in, whatever its dates. */
export type Membership = Exclude<ProgrammeKind, 'activity' | 'place' | 'area'>

/** The ids of the kinds, partners (as holder or companion) or projects that an activity is in. */
export function groupIdsOf(activity: Activity, kind: Membership): readonly string[] {
  return memberships[kind](activity)
}

/** Whether an activity is of a kind, with a partner (as holder or companion), or in a project. */
export function belongsTo(activity: Activity, kind: Membership, id: string): boolean {
  return groupIdsOf(activity, kind).includes(id)
}

const memberships: Record<Membership, (activity: Activity) => readonly string[]> = {
  category: ({ categoryIds }) => categoryIds,
  partner: ({ partnerIds, organizer }) =>
    organizer.kind === 'partner' ? [organizer.partnerId, ...partnerIds] : partnerIds,
  project: ({ projectId }) => (projectId === null ? [] : [projectId]),
}

type Group = ReadonlyMap<string, readonly Occurrence[]>

/** By kind and id. */
const groupsOf = onceFor((site: Site): Record<ProgrammeKind, Group> => {
  const byMembership = (kind: Membership) =>
    groupBy(site, ({ activityId }) => memberships[kind](activityById(site.data, activityId)))
  return {
    activity: groupBy(site, ({ activityId }) => [activityId]),
    place: groupBy(site, ({ placeId, original }) => [placeId, original?.placeId ?? placeId]),
    area: groupBy(site, ({ placeId, original }) => areasAt(site, [placeId, original?.placeId ?? placeId])),
    category: byMembership('category'),
    partner: byMembership('partner'),
    project: byMembership('project'),
  }
})

function areasAt({ data }: Site, placeIds: readonly string[]): string[] {
  return placeIds.flatMap((id) => areaId(placeById(data, id).district) ?? [])
}

function groupBy({ occurrences }: Site, idsOf: (occurrence: Occurrence) => readonly string[]): Group {
  const groups = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    for (const id of new Set(idsOf(occurrence))) {
      const others = groups.get(id)
      if (others) others.push(occurrence)
      else groups.set(id, [occurrence])
    }
  }
  return groups
}
