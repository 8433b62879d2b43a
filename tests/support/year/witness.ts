import { makeSite } from '../../../src/domain/make-site.ts'
import type { Site } from '../../../src/domain/site.ts'
import { allSheetAddresses } from '../../../src/domain/published/paper-sheets.ts'
import { thingKey } from '../../../src/domain/published/published-thing.ts'
import { addressesOf } from '../../../src/domain/published/thing-addresses.ts'
import { revisionsOf } from '../../../src/snapshot/memory/occurrence-memory.ts'
import { encodeSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { toFormerPages } from '../../../src/views/gone/former-pages.ts'
import { addressesGivenBy } from './given-addresses.ts'
import { privateWord, type ChangeRow, type Row, type Sheet } from './edited-sheet.ts'

/** What must never be seen in a snapshot, after those before it; none where all is well. */
export type Witness = (snapshot: Snapshot, sheet: Sheet) => string[]

/** Somebody who looks at every snapshot from outside, and forgets nothing of what was in those before. */
export function witness(): Witness {
  const looks = [identities(), revisions(), cancellations(), answers()]
  return (snapshot, sheet) => {
    const { data, today, created } = snapshot
    const site = makeSite({ data, today, created, url: 'https://exempel.se/', isExample: false })
    const seen = { snapshot, sheet, site }
    return [...wordsFound(seen), ...looks.flatMap((look) => look(seen))]
  }
}

interface Seen {
  snapshot: Snapshot
  sheet: Sheet
  site: Site
}

type Look = (seen: Seen) => string[]

/** What was taken out of the sheet, and what stands in columns of its own. */
function wordsFound({ snapshot, sheet }: Seen): string[] {
  const text = encodeSnapshot(snapshot)
  return [...sheet.forgotten, privateWord]
    .filter((word) => text.includes(word))
    .map((word) => `${word} is there`)
}

/**
 * An activity's address and an event's UID go on meaning what they first meant: that row, or one of its name and place; or
 * one that its ID was copied to, since nobody can tell afterwards which of the two had it first.
 */
function identities(): Look {
  const meanings = new Map<string, Set<unknown>>()
  return ({ snapshot: { memory, data }, sheet, site }) => {
    const subjects = new Map(data.activities.map(({ id }) => [id, subjectsOf(id, site, sheet)]))
    const uids = revisionsOf(memory)
    const named = [
      ...[...subjects].map(([id, own]) => ({ name: `the address ${id}`, own, id })),
      ...site.occurrences.map(({ id, activityId }) => ({
        name: uids.get(id)?.uid ?? id,
        own: subjects.get(activityId) ?? [],
        id: activityId,
      })),
    ]
    return named.flatMap(({ name, own, id }) => {
      const before = meanings.get(name)
      if (!before && own.length === 0) return []
      const known = before ?? new Set(own)
      const isOther = own.length > 0 && !own.some((each) => known.has(each))
      for (const each of [...own, ...sheet.activities.filter(({ ID }) => ID === id)]) known.add(each)
      meanings.set(name, known)
      return isOther ? [`${name} means another activity`] : []
    })
  }
}

/** The rows that a published activity is made of, and its name and place. */
function subjectsOf(id: string, { data }: Site, { activities, places }: Sheet): unknown[] {
  const activity = data.activities.find((each) => each.id === id)
  const place = data.places.find((each) => each.id === activity?.placeId)
  const rows = activities.filter(
    ({ Aktivitet, Plats, Visa }) => Visa !== 'Nej' && Aktivitet === activity?.title && Plats === place?.name,
  )
  if (rows.length === 0) return []
  return [...rows, `${activity?.title ?? ''} @ ${places.findIndex(({ Plats }) => Plats === place?.name)}`]
}

function revisions(): Look {
  const sequences = new Map<string, number>()
  return ({ snapshot: { memory } }) => {
    const now = [...revisionsOf(memory).values()]
    const twins = now.length - new Set(now.map(({ uid }) => uid)).size
    const fallen = now.filter(({ uid, sequence }) => (sequences.get(uid) ?? 0) > sequence)
    for (const { uid, sequence } of now) sequences.set(uid, sequence)
    return [
      ...(twins > 0 ? [`${twins} events share a UID with another`] : []),
      ...fallen.map(({ uid }) => `the sequence of ${uid} falls`),
    ]
  }
}

/** What a row has cancelled is never planned while the row stands and says so, though it may have been mistyped. */
function cancellations(): Look {
  const cancelled = new Map<ChangeRow, { date: string; uids: ReadonlySet<string> }>()
  return ({ snapshot: { memory }, sheet, site }) => {
    const uids = revisionsOf(memory)
    const own = site.occurrences.map((each) => ({ ...each, uid: uids.get(each.id)?.uid ?? each.id }))
    const statuses = new Map(own.map(({ uid, status }) => [uid, status]))
    return sheet.changes.flatMap((row) => {
      const { Ändring = '', Datum: date = '', Aktivitet } = { ...row.cells, ...row.right }
      if (Ändring !== 'Inställt') return []
      const known = new Set(cancelled.get(row)?.date === date ? cancelled.get(row)?.uids : [])
      const fresh = own
        .filter(({ status, anchor }) => status === 'cancelled' && anchor.startsWith(date))
        .filter(({ activityId }) => isOf(row.of, activityId, site))
      cancelled.set(row, { date, uids: new Set([...known, ...fresh.map(({ uid }) => uid)]) })
      return [...known]
        .filter((uid) => statuses.get(uid) === 'planned')
        .map((uid) => `${uid} was cancelled and is planned, though a row says "${Aktivitet ?? ''} ${date}"`)
    })
  }
}

function isOf({ Aktivitet, Plats }: Row, activityId: string, { data }: Site): boolean {
  const activity = data.activities.find(({ id }) => id === activityId)
  const place = data.places.find(({ id }) => id === activity?.placeId)
  return activity?.title === Aktivitet && place?.name === Plats
}

/** Every address that was ever given out is answered, by what it was for or by a page that says that it is gone. */
function answers(): Look {
  const given = new Set<string>()
  return ({ snapshot, site }) => {
    const now = addressesGivenBy(snapshot)
    for (const address of now) given.add(address)
    // All of them are gone through once a week: that is most of the time that a year takes.
    if (site.today.dayOfWeek !== 7) return []
    const { memory } = snapshot
    const feeds = memory.things.flatMap(({ kind, id }) => {
      const { calendarFeed, weekText, changesFeed } = addressesOf(kind, id)
      const since = kind === 'place' ? memory.sheetsSince : null
      const sheets = since === null ? [] : allSheetAddresses(id, { today: site.today, since })
      return [calendarFeed, weekText, changesFeed, ...sheets]
    })
    const former = toFormerPages(memory, site).map(({ address }) => address)
    const answered = new Set<string | null>([...now, ...former, ...feeds])
    const keys = memory.things.map(thingKey)
    return [
      ...[...given].filter((address) => !answered.has(address)).map((address) => `${address} answers 404`),
      ...(new Set(keys).size < keys.length ? ['a thing is remembered twice'] : []),
    ]
  }
}
