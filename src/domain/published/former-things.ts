import { currentThings } from './current-things.ts'
import { thingKey, thingKinds, type PublishedThing, type ThingKind } from './published-thing.ts'
import type { Site } from '../site.ts'

/** Something that had an address and isn't published any more. */
export interface FormerThing {
  /** Its place and kinds are those of now, where they have been renamed. */
  thing: PublishedThing
  /** The id that it certainly has now; null where it is gone. */
  successorId: string | null
}

/** Everything that was published once and isn't now, each with what it became, through several renames if need be. */
export function formerThings(
  things: readonly PublishedThing[],
  now: Pick<Site, 'data' | 'today'>,
): FormerThing[] {
  const current = currentKeys(now)
  const known = new Map(things.map((thing) => [thingKey(thing), thing]))
  const idNow = (kind: ThingKind, id: string) => {
    const thing = known.get(thingKey({ kind, id }))
    return (thing && successorOf(thing, known, current)) ?? id
  }
  return things
    .filter((thing) => !current.has(thingKey(thing)))
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
    const key = thingKey({ kind: thing.kind, id: next.movedTo })
    if (current.has(key)) return next.movedTo
    next = known.get(key)
  }
  return null
}

function currentKeys(now: Pick<Site, 'data' | 'today'>): ReadonlySet<string> {
  return new Set(
    thingKinds.flatMap((kind) => currentThings(kind, now).map(({ id }) => thingKey({ kind, id }))),
  )
}
