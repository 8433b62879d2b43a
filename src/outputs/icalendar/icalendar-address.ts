import { onceFor } from '../../domain/once-for.ts'
import { currentThings, type NamedThing } from '../../domain/published/current-things.ts'
import type { PublishedThing } from '../../domain/published/published-thing.ts'
import type { ProgrammeKind } from '../../domain/programme/programme-kinds.ts'
import type { Site } from '../../domain/site.ts'
import type { FeedSource } from './icalendar-event.ts'
import { calendarOf, endedCalendar, type FeedThing } from './icalendar-feed.ts'

/** Everything with a feed of its own: what is published now, and what has ever been, by the snapshot's memory. */
export function feedIds(site: Site, things: readonly PublishedThing[], kind: ProgrammeKind): string[] {
  if (kind === 'activity' && !site.activityFeeds) return []
  const published = things.filter((thing) => thing.kind === kind).map(({ id }) => id)
  return [...new Set([...currentThings(kind, site).map(({ id }) => id), ...published])].sort()
}

/**
 * The feed at an address that has been given out: of the thing that is there, of what it is called now if it has been
 * renamed (calendar programs follow no redirect page), else empty with a note. Throws for an id that never was.
 */
export function calendarAt(
  source: FeedSource,
  things: readonly PublishedThing[],
  { kind, id }: Pick<FeedThing, 'kind' | 'id'>,
): string {
  const current = currentById(source.site, kind)
  const here = current.get(id)
  if (here) return calendarOf(source, { kind, ...here })
  const published = new Map(things.filter((thing) => thing.kind === kind).map((thing) => [thing.id, thing]))
  const wanted = currentId(id, current, published)
  const thing = current.get(wanted)
  if (thing) return calendarOf(source, { kind, ...thing })
  const ended = published.get(id)
  if (!ended) throw new Error(`Nothing of the kind ${kind} has ever had the id "${id}".`)
  return endedCalendar(source, { kind, id, name: ended.title })
}

/** Thousands ask, one for each feed. */
function currentById(site: Site, kind: ProgrammeKind): ReadonlyMap<string, NamedThing> {
  return currentOf(site).getOrInsertComputed(
    kind,
    () => new Map(currentThings(kind, site).map((thing) => [thing.id, thing])),
  )
}

const currentOf = onceFor((): Map<ProgrammeKind, ReadonlyMap<string, NamedThing>> => new Map())

function currentId(
  id: string,
  current: ReadonlyMap<string, NamedThing>,
  published: ReadonlyMap<string, PublishedThing>,
): string {
  const seen = new Set<string>()
  let now = id
  while (!seen.has(now) && !current.has(now)) {
    seen.add(now)
    now = published.get(now)?.movedTo ?? now
  }
  return now
}
