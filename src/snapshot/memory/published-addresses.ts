import { currentThings } from '../../domain/published/current-things.ts'
import { thingKey, thingKinds, type PublishedThing } from '../../domain/published/published-thing.ts'
import type { SiteData } from '../../domain/site-data.ts'
import { findRenames, formerIdAmong, type FormerId } from '../../domain/published/renames.ts'
import type { Snapshot } from '../snapshot.ts'

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
export function rememberThings(input: ThingsInput): RememberedThings {
  const { data, previous } = input
  const known = new Map((previous?.memory.things ?? []).map((thing) => [thingKey(thing), thing]))
  const renames = previous ? findRenames(previous.data, data) : []
  const now = publishedNow(input)
  const names = new Map(now.map((thing) => [thingKey(thing), thing.title]))
  for (const { kind, from, to } of renames) {
    const thing = known.get(thingKey({ kind, id: from }))
    const title = names.get(thingKey({ kind, id: to })) ?? ''
    // By the name of now: what was taken out of the former one is not remembered.
    if (thing) known.set(thingKey(thing), { ...thing, title, movedTo: to })
  }
  for (const thing of now) known.set(thingKey(thing), thing)
  return { things: [...known.values()].toSorted(byKey), formerId: formerIdAmong(renames) }
}

function publishedNow({ data, today }: ThingsInput): PublishedThing[] {
  const activities = new Map(data.activities.map((activity) => [activity.id, activity]))
  return thingKinds.flatMap((kind) =>
    currentThings(kind, { data, today }).map(({ id, name }) => {
      const activity = kind === 'activity' ? activities.get(id) : undefined
      const { placeId = null, categoryIds = [] } = activity ?? {}
      return { kind, id, title: name, lastSeen: today, movedTo: null, placeId, categoryIds }
    }),
  )
}

function byKey(a: PublishedThing, b: PublishedThing): number {
  return thingKey(a) < thingKey(b) ? -1 : 1
}
