import { areasConcerned } from '../occurrences/area-entries.ts'
import { toCalendarEntries } from '../occurrences/calendar-entries.ts'
import { groupIdsOf } from '../occurrences/occurrence-groups.ts'
import { placeById } from '../lookup.ts'
import { areaId } from '../programme/areas.ts'
import type { Activity } from '../programme/activity.ts'
import type { ProgrammeKind } from '../programme/programme-kinds.ts'
import type { Site } from '../site.ts'
import { isoWeekOf } from '../time/iso-weeks.ts'
import { addresses, lettersAddress } from './addresses.ts'
import { currentThings } from './current-things.ts'
import { listLetterAt, listLetters } from './list-letters.ts'
import { mostRowsOfDay } from './parted-days.ts'
import { addressesOf } from './thing-addresses.ts'

/** So many rows a page shows; one with more is parted by day or by letter. Of a day it is more (see parted-days.ts). */
export const mostRows = 300

/**
 * Address of a calendar that has been parted → the first day on which it was. Its parts answer also when all has room on one page
 * again. `/kalender/` has a page a day; `/omraden/`, each area a page a week.
 */
export type PartedLists = Site['partedLists']

/** The calendars that were parted before, with those that are too long today. */
export function rememberPartedLists(known: PartedLists, site: Site): PartedLists {
  const now = longCalendars(site)
  const all = { ...Object.fromEntries(now.map((address) => [address, site.today])), ...known }
  return Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function longCalendars(site: Site): string[] {
  const { horizon } = site
  const rows = new Map<string, number>()
  const ofAreas = new Map<string, number>()
  for (const entry of toCalendarEntries(site.occurrences)) {
    count(rows, entry.date.toString())
    for (const area of new Set(areasConcerned(entry, site)))
      count(ofAreas, addresses.areaWeek(area, isoWeekOf(entry.date)))
  }
  const days: number[] = []
  for (
    let date = horizon.from;
    Temporal.PlainDate.compare(date, horizon.to) <= 0;
    date = date.add({ days: 1 })
  )
    days.push(rows.get(date.toString()) ?? 0)
  // A week may begin on any day: the calendar's first page is of today and the six days after it.
  const isLong = days.some((_, day) => sum(days.slice(day, day + 7)) > mostRows)
  return [
    ...(isLong ? [addresses.calendar()] : []),
    ...(Math.max(...days, ...ofAreas.values()) > mostRowsOfDay ? [addresses.areas()] : []),
  ]
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A list of activities, of how they were understood, or of places, which may be parted by letter. */
export interface LetterList {
  address: string
  /** "Motion"; null for the list of all activities and that of all places. */
  name: string | null
  holds: 'activities' | 'places' | 'understood'
  items: readonly { id: string; name: string }[]
}

/** Every list that may be parted by letter. */
export function letterLists(site: Site): LetterList[] {
  const activities = site.data.activities.map(({ id, title }) => ({ id, name: title }))
  return [
    { address: addresses.activities(), name: null, holds: 'activities', items: activities },
    { address: addresses.places(), name: null, holds: 'places', items: site.data.places },
    { address: addresses.check(), name: 'Så har raderna uppfattats', holds: 'understood', items: activities },
    ...groupKinds.flatMap((kind) => listsOf(site, kind)),
  ]
}

const groupKinds = ['place', 'area', 'category', 'partner', 'project'] as const satisfies ProgrammeKind[]
type GroupKind = (typeof groupKinds)[number]

function listsOf(site: Site, kind: GroupKind): LetterList[] {
  const memberships = site.data.activities.flatMap((activity) => {
    const item = { id: activity.id, name: activity.title }
    return [...new Set(groupsOf(site, kind, activity))].map((group) => ({ group, item }))
  })
  const members = Map.groupBy(memberships, ({ group }) => group)
  return currentThings(kind, site).map(({ id, name }) => ({
    address: addressesOf(kind, id).page,
    name,
    holds: 'activities',
    items: (members.get(id) ?? []).map(({ item }) => item),
  }))
}

function groupsOf({ data }: Site, kind: GroupKind, activity: Activity): readonly string[] {
  if (kind === 'place') return [activity.placeId]
  if (kind !== 'area') return groupIdsOf(activity, kind)
  return [areaId(placeById(data, activity.placeId).district)].filter((id) => id !== null)
}

/** More letters than this don't tell names apart: then they are alike. */
const mostLetters = 3

/** Addresses of the parts that hold something of lists that have too much for one page. */
export function partsOfLists(site: Site): string[] {
  return letterLists(site).flatMap((list) => partsWithin(list))
}

function partsWithin(
  { address, items }: Pick<LetterList, 'address' | 'items'>,
  letters: readonly string[] = [],
): string[] {
  if (items.length <= mostRows || letters.length === mostLetters) return []
  const parts = [...Map.groupBy(items, ({ name }) => listLetterAt(name, letters.length))]
  return parts.flatMap(([letter, part]) => {
    const own = [...letters, letter]
    return [lettersAddress(address, own), ...partsWithin({ address, items: part }, own)]
  })
}

/** Every part of every list, by its letters. */
export function letterParts(site: Site): { list: LetterList; letters: string[] }[] {
  return letterLists(site).flatMap((list) =>
    partsOf(site.parts, list.address).map((letters) => ({ list, letters })),
  )
}

/** The letters of every part of a list that has a page: b; and b, o where there is, or was, too much on b. */
export function partsOf(
  parts: ReadonlySet<string>,
  list: string,
  letters: readonly string[] = [],
): string[][] {
  return listLetters.flatMap((letter) => {
    const part = [...letters, letter]
    return parts.has(lettersAddress(list, part)) ? [part, ...partsOf(parts, list, part)] : []
  })
}
