import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import type { Revision, Revisions } from '../../domain/published/revision.ts'
import type { Site } from '../../domain/site.ts'
import type { Memory } from '../snapshot.ts'
import { occurrenceHasher } from './occurrence-facts.ts'
import type { VanishedDate } from '../../domain/occurrences/vanished-dates.ts'
import type { FormerId } from '../../domain/published/renames.ts'
import type { RememberedOccurrence } from './revision-codec.ts'

type Remembered = Memory['occurrences']

/** What remembering needs: the site of this snapshot, what was published before it, and what was remembered then. */
interface OccurrenceMemoryInput {
  site: Site
  /** What was published last, expanded for the same day; null the first time. */
  before: Site | null
  previous: Remembered
  formerId: FormerId
  /** The dates that are in the programme no longer, by the ids of now: what has become another date goes on as that. */
  vanished: readonly VanishedDate[]
  /** How many snapshots there were before this one. */
  earlier: number
}

/**
 * Remembers every occurrence of the site: its sequence rises, and its time of change becomes that of this snapshot, when
 * and only when the facts that are published of it have changed. What has disappeared from the sheet is remembered until
 * its last date has left the horizon, so that it goes on counting if it comes back. No two ever get one UID. A date that is
 * moved after it has been forgotten begins above any sequence that it may have had: one rises at most once a snapshot.
 */
export function rememberOccurrences(input: OccurrenceMemoryInput): Remembered {
  const { site, before, formerId, earlier } = input
  const first = site.horizon.from.toString()
  const hashOf = occurrenceHasher(site)
  const hashBefore = hashesById(before)
  const memory = carriedOver(input)
  const taken = new Set(uidsIn(memory))
  for (const occurrence of site.occurrences) {
    const { activityId, anchor } = occurrence
    const anchors = memory.get(activityId) ?? new Map<string, RememberedOccurrence>()
    const known = anchors.get(anchor)
    const hash = hashOf(occurrence)
    // Compared as both are read today, so that another version of this program is no change of the facts.
    const was = hashBefore.get(`${formerId('activity', activityId)}/${anchor}`) ?? known?.hash
    const revision = known
      ? nextRevision(known, was === hash, site.created)
      : {
          sequence: anchor < first ? earlier : 0,
          changed: site.created,
          uid: freeUid(`${activityId}/${anchor}`, taken),
        }
    const next = { ...revision, hash, until: lastDayOf(occurrence) }
    taken.add(wholeUid(activityId, anchor, next))
    memory.set(activityId, anchors.set(anchor, next))
  }
  return sorted(memory)
}

/** The revision of every remembered occurrence, by occurrence id. Their UIDs are whole where the memory has a domain. */
export function revisionsOf({
  occurrences,
  uidDomain,
}: Pick<Memory, 'occurrences' | 'uidDomain'>): Revisions {
  return new Map(
    Object.entries(occurrences).flatMap(([activityId, anchors]) =>
      Object.entries(anchors).map(([anchor, known]): [string, Revision] => {
        const { sequence, changed } = known
        const own = wholeUid(activityId, anchor, known)
        const uid = uidDomain === null ? own : `${own.replace('/', '-')}@${uidDomain}`
        return [`${activityId}/${anchor}`, { sequence, changed, uid }]
      }),
    ),
  )
}

/** What it was first published as. Earlier snapshots remember only the activity's first id. */
function wholeUid(activityId: string, anchor: string, { uid }: Pick<RememberedOccurrence, 'uid'>): string {
  if (uid === null) return `${activityId}/${anchor}`
  return uid.includes('/') ? uid : `${uid}/${anchor}`
}

/** Null where an occurrence's own id is free, else one that nothing has had. */
function freeUid(id: string, taken: ReadonlySet<string>): string | null {
  if (!taken.has(id)) return null
  let number = 1
  while (taken.has(`${id}-ny${number}`)) number++
  return `${id}-ny${number}`
}

function nextRevision(known: RememberedOccurrence, isSame: boolean, now: Temporal.Instant) {
  return isSame ? known : { ...known, sequence: known.sequence + 1, changed: now }
}

/** The last day that an occurrence is published for, where it isn't the one in its anchor. */
function lastDayOf({ anchor, date }: Occurrence): string | null {
  const day = date.toString()
  return day > anchor.slice(0, 10) ? day : null
}

/** By activity and anchor: maps, since an id may be the name of something that every object has. */
type Memories = Map<string, Map<string, RememberedOccurrence>>

/**
 * What was remembered, under the ids of now: what belonged to a renamed activity goes with it, and leaves nothing to
 * whoever gets its former id. What lies before the horizon is left behind.
 */
function carriedOver({ previous, site, formerId, vanished }: OccurrenceMemoryInput): Memories {
  const moves = new Map(
    vanished.map(({ activityId, anchor, movedTo }) => [`${activityId}/${anchor}`, movedTo]),
  )
  const first = site.horizon.from.toString()
  const newIds = new Map(
    site.data.activities.flatMap(({ id }) => {
      const old = formerId('activity', id)
      return old === id ? [] : [[old, id]]
    }),
  )
  const kept: Memories = new Map()
  for (const [activityId, anchors] of Object.entries(previous)) {
    const id = newIds.get(activityId) ?? activityId
    for (const [formerAnchor, known] of Object.entries(anchors)) {
      if (formerAnchor < first && (known.until ?? '') < first) continue
      const anchor = moves.get(`${id}/${formerAnchor}`) ?? formerAnchor
      const isSame = id === activityId && anchor === formerAnchor
      const uid = isSame ? known.uid : wholeUid(activityId, formerAnchor, known)
      const there = kept.get(id) ?? new Map<string, RememberedOccurrence>()
      if (there.has(anchor) && id === activityId) continue
      // The day isn't among the facts that are hashed: one that has got another is another.
      const hash = anchor === formerAnchor ? known.hash : ''
      kept.set(id, there.set(anchor, { ...known, hash, uid: uid === `${id}/${anchor}` ? null : uid }))
    }
  }
  return kept
}

function uidsIn(memory: Memories): string[] {
  return [...memory].flatMap(([activityId, anchors]) =>
    [...anchors].map(([anchor, known]) => wholeUid(activityId, anchor, known)),
  )
}

function hashesById(site: Site | null): Map<string, string> {
  if (!site) return new Map()
  const hashOf = occurrenceHasher(site)
  return new Map(site.occurrences.map((occurrence) => [occurrence.id, hashOf(occurrence)]))
}

function sorted(memory: Memories): Remembered {
  const byKey = <Value>([a]: [string, Value], [b]: [string, Value]) => (a < b ? -1 : 1)
  return Object.fromEntries(
    [...memory]
      .toSorted(byKey)
      .map(([activityId, anchors]) => [activityId, Object.fromEntries([...anchors].toSorted(byKey))]),
  )
}
