import type { SiteData } from '../site-data.ts'
import type { PublishedThing, ThingKind } from './published-thing.ts'
import type { Rename } from './renames.ts'

/** The data with new ids wherever they refer to something that has one. What has a new id keeps its own. */
export function withNewReferences(data: SiteData, renames: readonly Rename[]): SiteData {
  if (renames.length === 0) return data
  const now = newIds(renames)
  const ofActivity = <Item extends { activityId: string }>(item: Item) => ({
    ...item,
    activityId: now('activity', item.activityId),
  })
  const changeNow = (change: SiteData['changes'][number]) => ({
    ...ofActivity(change),
    newPlaceId: change.newPlaceId && now('place', change.newPlaceId),
  })
  return {
    ...data,
    activities: data.activities.map((activity) => activityNow(activity, now)),
    changes: data.changes.map(changeNow),
    changesSetAside: data.changesSetAside.map(changeNow),
    breaks: data.breaks.map((pause) => ({
      ...pause,
      placeIds: pause.placeIds.map((id) => now('place', id)),
      activityIds: pause.activityIds.map((id) => now('activity', id)),
    })),
    doubtfulDates: data.doubtfulDates.map(ofActivity),
    sessionNumbers: data.sessionNumbers.map(ofActivity),
    vanishedDates: data.vanishedDates.map(ofActivity),
    changeSubjects: data.changeSubjects.map(ofActivity),
    projects: data.projects.map((project) => ({
      ...project,
      partnerIds: project.partnerIds.map((id) => now('partner', id)),
    })),
    partnership: {
      ...data.partnership,
      followUp: data.partnership.followUp.map((row) => ({
        ...row,
        placeId: row.placeId && now('place', row.placeId),
        activityId: row.activityId && now('activity', row.activityId),
      })),
    },
  }
}

/** What has ever been published, at the places as they are called now, through all their renames. */
export function withNewPlaces(
  things: readonly PublishedThing[],
  renames: readonly Rename[],
): PublishedThing[] {
  const places = things.filter(({ kind }) => kind === 'place')
  const moves = new Map([
    ...places.map(({ id, movedTo }) => [id, movedTo] as const),
    ...renames.flatMap(({ kind, from, to }) => (kind === 'place' ? [[from, to] as const] : [])),
  ])
  return things.map((thing) =>
    thing.placeId === null ? thing : { ...thing, placeId: lastId(thing.placeId, moves) },
  )
}

/** Where a chain of renames ends; one that has come back to where it began ends there. */
function lastId(id: string, moves: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>()
  let now = id
  for (let next = moves.get(now) ?? null; next !== null && !seen.has(next); next = moves.get(now) ?? null) {
    seen.add(now)
    now = next
  }
  return now
}

type IdNow = (kind: ThingKind, id: string) => string

function activityNow(activity: SiteData['activities'][number], now: IdNow): SiteData['activities'][number] {
  const { placeId, categoryIds, organizer, partnerIds, projectId } = activity
  return {
    ...activity,
    placeId: now('place', placeId),
    categoryIds: categoryIds.map((id) => now('category', id)),
    organizer:
      organizer.kind === 'partner'
        ? { kind: 'partner', partnerId: now('partner', organizer.partnerId) }
        : organizer,
    partnerIds: partnerIds.map((id) => now('partner', id)),
    projectId: projectId && now('project', projectId),
  }
}

function newIds(renames: readonly Rename[]): IdNow {
  const ids = new Map(renames.map(({ kind, from, to }) => [`${kind}/${from}`, to]))
  return (kind, id) => ids.get(`${kind}/${id}`) ?? id
}
