import type { Activity } from '../../domain/programme/activity.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { phoneFor } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Revision, Revisions } from '../../domain/published/revision.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import type { Site } from '../../domain/site.ts'
import { digest } from '../digest.ts'
import type { FormerId } from './renames.ts'
import type { RememberedOccurrence } from './revision-codec.ts'
import type { Memory } from '../snapshot.ts'

type Remembered = Memory['occurrences']

/** What remembering needs: the site of this snapshot, and what the one before remembered. */
export interface OccurrenceMemoryInput {
  site: Site
  previous: Remembered
  formerId: FormerId
}

/**
 * Remembers every occurrence of the site: its sequence rises, and its time of change becomes that of this snapshot, when
 * and only when the facts that are published of it have changed. What has disappeared from the sheet is remembered until its date
 * has left the horizon, so that it goes on counting if it comes back.
 */
export function rememberOccurrences({ site, previous, formerId }: OccurrenceMemoryInput): Remembered {
  const hashOf = occurrenceHasher(site)
  const memory = stillInHorizon(previous, site.horizon.from)
  for (const occurrence of site.occurrences) {
    const { activityId, anchor } = occurrence
    const before = formerId('activity', activityId)
    const known = knownOccurrence(previous, activityId, anchor) ?? formerOccurrence(previous, before, anchor)
    const anchors = memory.get(activityId) ?? new Map<string, RememberedOccurrence>()
    memory.set(activityId, anchors.set(anchor, nextRevision(known, hashOf(occurrence), site.created)))
  }
  return sorted(memory)
}

/**
 * The revision of every remembered occurrence, by occurrence id. No two have one UID: where an activity has been renamed
 * and another has got its former id, the newcomer's UIDs end in "-ny".
 */
export function revisionsOf(memory: Pick<Memory, 'occurrences'>): Revisions {
  const remembered = Object.entries(memory.occurrences).flatMap(([activityId, anchors]) =>
    Object.entries(anchors).map(([anchor, known]) => ({ activityId, anchor, known })),
  )
  const inherited = new Set(
    remembered
      .filter(({ known }) => known.firstActivityId !== null)
      .map(({ anchor, known }) => `${known.firstActivityId}/${anchor}`),
  )
  return new Map(
    remembered.map(
      ({ activityId, anchor, known: { sequence, changed, firstActivityId } }): [string, Revision] => {
        const id = `${activityId}/${anchor}`
        const own = inherited.has(id) ? `${id}-ny` : id
        const uid = firstActivityId === null ? own : `${firstActivityId}/${anchor}`
        return [id, { sequence, changed, uid }]
      },
    ),
  )
}

/** Only what is the memory's own: an activity may be called "constructor". */
function knownOccurrence(previous: Remembered, activityId: string, anchor: string) {
  const anchors = Object.hasOwn(previous, activityId) ? previous[activityId] : undefined
  return anchors?.[anchor]
}

function formerOccurrence(
  previous: Remembered,
  formerId: string,
  anchor: string,
): RememberedOccurrence | undefined {
  const known = knownOccurrence(previous, formerId, anchor)
  return known && { ...known, firstActivityId: known.firstActivityId ?? formerId }
}

function nextRevision(
  known: RememberedOccurrence | undefined,
  hash: string,
  now: Temporal.Instant,
): RememberedOccurrence {
  if (!known) return { hash, sequence: 0, changed: now, firstActivityId: null }
  if (known.hash === hash) return known
  return { ...known, hash, sequence: known.sequence + 1, changed: now }
}

/** By activity and anchor: maps, since an id may be the name of something that every object has. */
type Memories = Map<string, Map<string, RememberedOccurrence>>

function stillInHorizon(previous: Remembered, from: Temporal.PlainDate): Memories {
  const first = from.toString()
  const kept: Memories = new Map()
  for (const [activityId, anchors] of Object.entries(previous)) {
    const later = Object.entries(anchors).filter(([anchor]) => anchor >= first)
    if (later.length > 0) kept.set(activityId, new Map(later))
  }
  return kept
}

function sorted(memory: Memories): Remembered {
  const byKey = <Value>([a]: [string, Value], [b]: [string, Value]) => (a < b ? -1 : 1)
  return Object.fromEntries(
    [...memory]
      .toSorted(byKey)
      .map(([activityId, anchors]) => [activityId, Object.fromEntries([...anchors].toSorted(byKey))]),
  )
}

/**
 * The facts of an occurrence that its calendar event tells: its own, and those of its activity and places. What the event
 * doesn't say, such as what to bring, is not among them: the sequence would rise for nothing.
 */
function occurrenceHasher(site: Site): (occurrence: Occurrence) => string {
  const { places, categories, activities } = site.data
  const names = new Map(categories.map(({ id, name }) => [id, name]))
  const activityFacts = new Map(
    activities.map((activity) => [activity.id, digest(factsOfActivity(activity, names, site))]),
  )
  const placeFacts = new Map(places.map((place) => [place.id, digest(factsOfPlace(place))]))
  return (occurrence) => {
    const { activityId, placeId, original } = occurrence
    const here = [placeId, original?.placeId ?? placeId].map((id) => placeFacts.get(id))
    return digest([
      factsOfOccurrence(occurrence),
      activityFacts.get(activityId),
      here,
      site.url,
      site.isExample,
    ])
  }
}

const timeTexts = new WeakMap<TimeOfDay, string>()

/** Its own facts. The date is in the id, unless it was moved; the time of a series is one object, and made text of once. */
function factsOfOccurrence(occurrence: Occurrence) {
  const { id, status, date, time, placeId, original, ...words } = occurrence
  const timeText = timeTexts.get(time) ?? JSON.stringify(time)
  timeTexts.set(time, timeText)
  const { reason, instead, uncertainty } = words
  const decided = [id, status, timeText, placeId, original && [date, original], reason, instead, uncertainty]
  return [...decided, ...factsOfItsOwn(words)]
}

/** What most dates lack is left out, so that what had no such facts when they were unknown to us hasn't changed. */
function factsOfItsOwn({ lastDate, isFull, theme, details, own }: OwnFacts) {
  return [
    ...(lastDate ? [{ lastDate }] : []),
    ...(isFull ? [{ isFull }] : []),
    ...(theme === null ? [] : [{ theme }]),
    ...(details === null ? [] : [{ details }]),
    ...(Object.keys(own).length > 0 ? [own] : []),
  ]
}

type OwnFacts = Pick<Occurrence, 'lastDate' | 'isFull' | 'theme' | 'details' | 'own'>

function factsOfActivity(activity: Activity, names: ReadonlyMap<string, string>, site: Site) {
  const { title, room, categoryIds, summary, description, price, booking, bookingDeadline } = activity
  const { maxParticipants, maxParticipantsNote, audiences, payment } = activity
  const categories = categoryIds.map((id) => names.get(id))
  const phone = phoneFor(activity, site)
  const most = maxParticipants ?? maxParticipantsNote
  const whom = [most, maxParticipantsNote, ...audiences, payment].filter((fact) => fact !== null)
  return [title, room, categories, summary ?? description, price, booking, bookingDeadline, phone, ...whom]
}

function factsOfPlace({ name, address, postalCode, city, coordinates, access }: Place) {
  return [name, address, postalCode, city, coordinates, access]
}
