import type { PublishedThing, ThingKind } from './published-thing.ts'
import type { SiteData } from './site-data.ts'

/** Something that had an address and isn't published any more. */
export interface FormerThing {
  /** Its place and kinds are those of now, where they have been renamed. */
  thing: PublishedThing
  /** The id that it certainly has now; null where it is gone. */
  successorId: string | null
}

/** Everything that was published once and isn't now, each with what it became, through several renames if need be. */
export function formerThings(things: readonly PublishedThing[], data: SiteData): FormerThing[] {
  const current = currentKeys(data)
  const known = new Map(things.map((thing) => [keyOf(thing), thing]))
  const idNow = (kind: ThingKind, id: string) => {
    const thing = known.get(keyOf({ kind, id }))
    return (thing && successorOf(thing, known, current)) ?? id
  }
  return things
    .filter((thing) => !current.has(keyOf(thing)))
    .map((thing) => ({
      thing: {
        ...thing,
        placeId: thing.placeId && idNow('place', thing.placeId),
        categoryIds: thing.categoryIds.map((id) => idNow('category', id)),
      },
      successorId: successorOf(thing, known, current),
    }))
}

function successorOf(
  thing: PublishedThing,
  known: ReadonlyMap<string, PublishedThing>,
  current: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>()
  let next: PublishedThing | undefined = thing
  while (next?.movedTo && !seen.has(next.id)) {
    seen.add(next.id)
    const key = keyOf({ kind: thing.kind, id: next.movedTo })
    if (current.has(key)) return next.movedTo
    next = known.get(key)
  }
  return null
}

function currentKeys(data: SiteData): ReadonlySet<string> {
  const lists: Record<ThingKind, readonly { id: string }[]> = {
    activity: data.activities,
    place: data.places,
    category: data.categories,
    partner: data.partners,
    project: data.projects,
  }
  const keys = thingKinds.flatMap((kind) => lists[kind].map(({ id }) => keyOf({ kind, id })))
  return new Set(keys)
}

const thingKinds = ['activity', 'place', 'category', 'partner', 'project'] as const

function keyOf({ kind, id }: { kind: ThingKind; id: string }): string {
  return `${kind}/${id}`
}
