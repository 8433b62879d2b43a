import type { Activity } from '../../domain/programme/activity.ts'
import type { PublishedThing } from '../../domain/published/published-thing.ts'
import { toSlug } from '../parse/slugs.ts'

/** What the addresses of activities have meant so far. */
export interface KnownAddresses {
  /** The address that an activity of that name and place has, or had when it was last published; null when it had none. */
  of: (name: string, placeId: string) => string | null
  /** Whether an address has meant another activity, which isn't published under it any longer. */
  wasAnothers: (id: string, name: string, placeId: string) => boolean
}

/**
 * An address that has meant one activity never means another, and an activity that comes back has its own again: an
 * activity is its name and its place, as everywhere in the sheet.
 */
export function knownAddresses(
  activities: readonly Activity[],
  things: readonly PublishedThing[],
): KnownAddresses {
  const former = things.filter(({ kind }) => kind === 'activity')
  const gone = former
    .filter(({ movedTo }) => movedTo === null)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.lastSeen, other.lastSeen))
  const ids = new Map([...gone, ...activities].map((each) => [keyOf(each.title, each.placeId), each.id]))
  const current = new Set(activities.map(({ id }) => id))
  const meanings = new Map(former.map((thing) => [thing.id, keyOf(thing.title, thing.placeId)]))
  return {
    of: (name, placeId) => ids.get(keyOf(name, placeId)) ?? null,
    wasAnothers: (id, name, placeId) =>
      !current.has(id) && meanings.has(id) && meanings.get(id) !== keyOf(name, placeId),
  }
}

function keyOf(name: string, placeId: string | null): string {
  return `${toSlug(name)}/${placeId ?? ''}`
}
