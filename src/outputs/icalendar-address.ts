import type { PublishedThing, ThingKind } from '../domain/published-thing.ts'
import type { SiteData } from '../domain/site-data.ts'
import { calendarOf, endedCalendar, type FeedSource, type FeedThing } from './icalendar-feed.ts'

/** Everything with a feed of its own: what is published now, and what has ever been, by the snapshot's memory. */
export function feedIds(data: SiteData, things: readonly PublishedThing[], kind: ThingKind): string[] {
  const published = things.filter((thing) => thing.kind === kind).map(({ id }) => id)
  return [...new Set([...currentThings(data, kind).map(({ id }) => id), ...published])].sort()
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
  const current = currentThings(source.site.data, kind)
  const published = new Map(things.filter((thing) => thing.kind === kind).map((thing) => [thing.id, thing]))
  const wanted = currentId(id, current, published)
  const thing = current.find((each) => each.id === wanted)
  if (thing) return calendarOf(source, thing)
  const ended = published.get(id)
  if (!ended) throw new Error(`Nothing of the kind ${kind} has ever had the id "${id}".`)
  return endedCalendar(source, ended)
}

function currentId(
  id: string,
  current: readonly FeedThing[],
  published: ReadonlyMap<string, PublishedThing>,
): string {
  const seen = new Set<string>()
  let now = id
  while (!seen.has(now) && !current.some((thing) => thing.id === now)) {
    seen.add(now)
    now = published.get(now)?.movedTo ?? now
  }
  return now
}

function currentThings(data: SiteData, kind: ThingKind): FeedThing[] {
  const named = (things: readonly { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ kind, id, name }))
  switch (kind) {
    case 'activity':
      return data.activities.map(({ id, title }) => ({ kind, id, name: title }))
    case 'place':
      return named(data.places)
    case 'category':
      return named(data.categories)
    case 'partner':
      return named(data.partners)
    case 'project':
      return named(data.projects)
  }
}
