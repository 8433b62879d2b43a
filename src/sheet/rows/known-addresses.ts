import type { Activity } from '../../domain/programme/activity.ts'
import { isNameless, type PublishedThing } from '../../domain/published/published-thing.ts'
import { toSlug } from '../parse/slugs.ts'
import type { Candidate } from './identify.ts'

/** What the addresses of activities have meant so far. */
export interface KnownAddresses {
  /** The address that an activity of that name and place has, or had when it was last published; null when it had none. */
  of: (name: string, placeId: string) => string | null
  /** Whether an address has meant another activity, which isn't what this one was until it was edited. */
  wasAnothers: (id: string, row: AddressedRow) => boolean
}

/** A row of Aktiviteter, by what makes it the same activity. */
export interface AddressedRow {
  name: string
  placeId: string
  /** The cell ID, where it is filled in. */
  given: string | null
}

/**
 * An address that has meant one activity never means another, and an activity that comes back has its own again: an
 * activity is its name and its place, as everywhere in the sheet.
 */
export function knownAddresses(
  activities: readonly Activity[],
  things: readonly PublishedThing[],
  rows: readonly { [Key in keyof AddressedRow]: AddressedRow[Key] | null }[],
): KnownAddresses {
  const known = addressesByKey(
    activities.map(({ id, title, placeId }) => ({ id, key: keyOf(title, placeId) })),
    things
      .filter((thing) => thing.kind === 'activity' && !isNameless(thing))
      .map((thing) => ({ ...thing, key: keyOf(thing.title, thing.placeId) })),
    rows.map(({ name, placeId, given }) => ({ key: keyOf(name ?? '', placeId), given })),
  )
  return {
    of: (name, placeId) => known.of(keyOf(name, placeId)),
    wasAnothers: (id, { name, placeId, given }) =>
      known.wasAnothers(id, { key: keyOf(name, placeId), given }),
  }
}

/** What is known of one kind of thing: what was published last time, and everything that ever had an address. */
interface KnownThings {
  kind: PublishedThing['kind']
  previous: readonly { id: string; name: string }[]
  things: readonly PublishedThing[]
}

/** Rows of places, kinds, partners or projects, each with what its addresses have meant so far: they are their names. */
export function withKnownAddresses<Item>(
  candidates: readonly Candidate<Item>[],
  { kind, previous, things }: KnownThings,
): Candidate<Item>[] {
  const known = addressesByKey(
    previous.map(({ id, name }) => ({ id, key: toSlug(name) })),
    things
      .filter((thing) => thing.kind === kind && !isNameless(thing))
      .map((thing) => ({ ...thing, key: toSlug(thing.title) })),
    candidates.map(({ name, given }) => ({ key: toSlug(name ?? ''), given })),
  )
  return candidates.map((candidate) => {
    if (candidate.name === null) return candidate
    const key = toSlug(candidate.name)
    const wish = { key, given: candidate.given }
    return { ...candidate, formerId: known.of(key), wasAnothers: (id) => known.wasAnothers(id, wish) }
  })
}

/** By what makes a thing the same one. */
function addressesByKey(
  current: readonly { id: string; key: string }[],
  former: readonly (Pick<PublishedThing, 'id' | 'movedTo' | 'lastSeen'> & { key: string })[],
  rows: readonly { key: string; given: string | null }[],
) {
  const gone = former
    .filter(({ movedTo }) => movedTo === null)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.lastSeen, other.lastSeen))
  const ids = new Map([...gone, ...current].map(({ key, id }) => [key, id]))
  const holders = new Map(current.map(({ id, key }) => [id, key]))
  const meanings = new Map(former.map(({ id, key }) => [id, key]))
  const rowsOf = Map.groupBy(rows, ({ key }) => key)
  const rowsNamed = Map.groupBy(rows, ({ key }) => nameIn(key))
  return {
    of: (key: string) => ids.get(key) ?? null,
    wasAnothers: (id: string, { key, given }: { key: string; given: string | null }) => {
      const holder = holders.get(id)
      if (holder === undefined) return meanings.has(id) && meanings.get(id) !== key
      if (holder === key) return false
      if (given === null && nameIn(holder) !== nameIn(key)) return true
      // A row that keeps its ID may well be called something else; but not while another row is what it was.
      const isNumbered = given !== null && given !== id
      const asHolder = isNumbered ? rowsNamed.get(nameIn(holder)) : rowsOf.get(holder)
      return asHolder?.some((row) => row.given !== (given ?? id)) ?? false
    },
  }
}

function nameIn(key: string): string {
  return key.replace(/\/.*$/u, '')
}

function keyOf(name: string, placeId: string | null): string {
  return `${toSlug(name)}/${placeId ?? ''}`
}
