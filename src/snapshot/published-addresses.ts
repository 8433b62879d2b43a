import type { PublishedThing, ThingKind } from '../domain/published-thing.ts'
import type { SiteData } from '../domain/site-data.ts'
import { findRenames, formerIdAmong, type FormerId } from './renames.ts'
import type { Snapshot } from './snapshot.ts'

/** What is published now, and the snapshot before it. */
export interface ThingsInput {
  data: SiteData
  previous: Snapshot | null
  today: Temporal.PlainDate
}

/** Everything that has an address, and which things have a new one. */
export interface RememberedThings {
  things: PublishedThing[]
  /** What everything of now was called before. */
  formerId: FormerId
}

/**
 * Everything that has ever had an address: what is published now, what was before, and where each renamed thing went. Nothing is ever
 * forgotten, since an address once given is answered for ever.
 */
export function rememberThings({ data, previous, today }: ThingsInput): RememberedThings {
  const current = currentThings(data, today)
  const known = new Map((previous?.memory.things ?? []).map((thing) => [keyOf(thing), thing]))
  const renames = previous ? findRenames(previous.data, data) : []
  for (const { kind, from, to } of renames) {
    const thing = known.get(keyOf({ kind, id: from }))
    if (thing) known.set(keyOf(thing), { ...thing, movedTo: to })
  }
  for (const thing of current) known.set(keyOf(thing), thing)
  return { things: [...known.values()].toSorted(byKey), formerId: formerIdAmong(renames) }
}

function currentThings(data: SiteData, lastSeen: Temporal.PlainDate): PublishedThing[] {
  const bare = (kind: ThingKind, { id }: { id: string }, title: string): PublishedThing => ({
    kind,
    id,
    title,
    lastSeen,
    movedTo: null,
    placeId: null,
    categoryIds: [],
  })
  return [
    ...data.activities.map((activity) => ({
      ...bare('activity', activity, activity.title),
      placeId: activity.placeId,
      categoryIds: activity.categoryIds,
    })),
    ...data.places.map((place) => bare('place', place, place.name)),
    ...data.categories.map((category) => bare('category', category, category.name)),
    ...data.partners.map((partner) => bare('partner', partner, partner.name)),
    ...data.projects.map((project) => bare('project', project, project.name)),
  ]
}

function keyOf({ kind, id }: { kind: ThingKind; id: string }): string {
  return `${kind}/${id}`
}

function byKey(a: PublishedThing, b: PublishedThing): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}
