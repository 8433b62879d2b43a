import { currentThings } from '../../domain/published/current-things.ts'
import {
  namelessThings,
  thingKey,
  thingKinds,
  type PublishedThing,
} from '../../domain/published/published-thing.ts'
import type { SiteData } from '../../domain/site-data.ts'
import { findRenames, formerIdAmong, type FormerId } from '../../domain/published/renames.ts'
import type { Snapshot } from '../snapshot.ts'

/** What is published now, and the snapshot before it. */
interface ThingsInput {
  data: SiteData
  previous: Snapshot | null
  today: Temporal.PlainDate
  /** Whether a name may be a person's, or hold one. */
  mayNamePerson: (name: string) => boolean
}

/** Everything that has an address, and which things have a new one. */
interface RememberedThings {
  things: PublishedThing[]
  /** What everything of now was called before. */
  formerId: FormerId
}

/**
 * Everything that has had an address: what is published now, what was before, and where each renamed thing went, since an address
 * once given is answered for ever. What has left the site is called what it has become, or nothing where its name may be a
 * person's. Of more than hosts have room for, those that went first are forgotten: the site's page for lost addresses answers there.
 */
export function rememberThings(input: ThingsInput): RememberedThings {
  const { data, previous } = input
  const known = new Map((previous?.memory.things ?? []).map((thing) => [thingKey(thing), thing]))
  const renames = previous ? findRenames(previous.data, data) : []
  const now = publishedNow(input)
  for (const { kind, from, to } of renames) {
    const thing = known.get(thingKey({ kind, id: from }))
    if (thing) known.set(thingKey(thing), { ...thing, movedTo: to })
  }
  for (const thing of now) known.set(thingKey(thing), thing)
  const current = new Map(now.map((thing) => [thingKey(thing), thing.title]))
  const named = [...known.values()].map((thing) => ({ thing, name: nameNow(thing, known, current) }))
  const here = named.flatMap(({ thing, name }) => (name === null ? [] : [{ ...thing, title: name }]))
  const gone = named.flatMap(({ thing, name }) => (name === null ? [thing] : []))
  const kept = lastOf(gone, mostGone(here.length)).map((thing) => ({
    ...thing,
    title: input.mayNamePerson(thing.title) ? namelessThings[thing.kind] : thing.title,
  }))
  return { things: [...here, ...kept].toSorted(byKey), formerId: formerIdAmong(renames) }
}

/** So many things have room on a site, gone ones counted in: each is a file or more, of which hosts take 20,000 (Cloudflare Pages). */
const mostThings = 8_000

/** How many that are gone have a page that says so, beside those that are here; the largest sites have room for few. */
function mostGone(here: number): number {
  return Math.max(1_000, mostThings - here)
}

/** Those that went last. */
function lastOf(gone: readonly PublishedThing[], most: number): readonly PublishedThing[] {
  if (gone.length <= most) return gone
  const latestFirst = (a: PublishedThing, b: PublishedThing) =>
    Temporal.PlainDate.compare(b.lastSeen, a.lastSeen) || byKey(a, b)
  return gone.toSorted(latestFirst).slice(0, most)
}

/** What a thing is called that is there, under its own id or a later one; null where it is gone. */
function nameNow(
  { kind, id }: PublishedThing,
  known: ReadonlyMap<string, PublishedThing>,
  current: ReadonlyMap<string, string>,
): string | null {
  const seen = new Set<string>()
  for (let next: string | null = id; next !== null && !seen.has(next);) {
    const key = thingKey({ kind, id: next })
    const name = current.get(key)
    if (name !== undefined) return name
    seen.add(next)
    next = known.get(key)?.movedTo ?? null
  }
  return null
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
