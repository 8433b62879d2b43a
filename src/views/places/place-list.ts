import { formatAccess, formatStreetAddress, formatPlaceType } from '../../domain/programme/access-words.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { plainLetterAt } from '../../domain/published/list-letters.ts'
import { isOff, slotOf } from '../../domain/occurrences/calendar-entries.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import { fewLetters, toPartLinks, type LetterLink } from '../activities/letter-links.ts'
import { datesIn, entriesOn } from '../calendar/entries-by-day.ts'

/** A place as it stands in the list of places. */
export interface ListedPlace {
  address: string
  name: string
  lines: string[]
}

/** Places of one district, or of one letter where there are very many without districts, or all. */
export interface PlaceGroup {
  heading: string
  isLetter: boolean
  /** Of its heading on the page. */
  anchor: string
  places: ListedPlace[]
}

/** Of more places than these each has its address alone: the rest is on its page. */
const mostInFull = 40

/** Places from A to Ö within each district; very many without districts by letter. */
export function toPlaceGroups(site: Site): PlaceGroup[] {
  const { places } = site.data
  const hasDistricts = places.some(({ district }) => district)
  if (isLongList(site) && !hasDistricts) return toLetterGroups(places)
  const counts = countsOfWeek(site)
  return [...Map.groupBy(inOrder(places), ({ district }) => district ?? 'Övriga platser')]
    .toSorted(([a], [b]) => swedishOrder.compare(a, b))
    .map(([heading, group], index) => ({
      anchor: `omrade-${index + 1}`,
      heading: hasDistricts ? heading : 'Alla platser',
      isLetter: false,
      places: group
        .map((place) => toListed(place, countWords(counts.get(place.id) ?? 0)))
        .map((place) => (isLongList(site) ? { ...place, lines: place.lines.slice(0, 1) } : place)),
    }))
}

function toLetterGroups(places: readonly Place[]): PlaceGroup[] {
  return [...Map.groupBy(inOrder(places), ({ name }) => plainLetterAt(name, 0))]
    .toSorted(([a], [b]) => swedishOrder.compare(a, b))
    .map(([heading, group]) => ({
      anchor: `bokstav-${heading.toLowerCase()}`,
      heading,
      isLetter: true,
      places: toListedPlaces(group),
    }))
}

/** Some of the places of a long group, to unfold by the first and the last: "Björkgården till Granen". */
export interface PlaceFold {
  summary: string
  places: ListedPlace[]
}

/** The places of a group that is too long to scroll through, in folds of much the same length; none of a shorter one. */
export function toPlaceFolds(places: readonly ListedPlace[]): PlaceFold[] {
  if (places.length <= mostInFull) return []
  const length = Math.ceil(places.length / Math.ceil(places.length / mostInFull))
  const starts = Array.from({ length: Math.ceil(places.length / length) }, (_, index) => index * length)
  return starts.map((start) => {
    const own = places.slice(start, start + length)
    return { summary: `${own[0]?.name ?? ''} till ${own.at(-1)?.name ?? ''}`, places: own }
  })
}

function inOrder(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => swedishOrder.compare(a.name, b.name))
}

/** Some of very many places, from A to Ö, each with its address alone; the town only where they lie in several. */
export function toListedPlaces(places: readonly Place[]): ListedPlace[] {
  const towns = new Set(places.flatMap(({ city }) => city ?? []))
  return inOrder(places).map((place) => ({
    address: addresses.place(place.id),
    name: place.name,
    lines: [
      addressLine(
        place,
        place.address && towns.size < 2
          ? place.address
          : [place.address, place.city].filter(Boolean).join(', '),
      ),
    ],
  }))
}

/** Ways to the letters of a list of places on one page; none where it isn't by letter, or has few. */
export function toPlaceIndex(groups: readonly PlaceGroup[]): LetterLink[] {
  if (groups.length <= fewLetters) return []
  return groups
    .filter(({ isLetter }) => isLetter)
    .map(({ anchor, heading, places }) => ({
      address: `#${anchor}`,
      letter: heading,
      name: `${heading}, ${counted(places.length, 'plats', 'platser')}`,
    }))
}

/** Ways to the letters of the places, where they are too many for one page. */
export function placeLetters(site: Site): LetterLink[] {
  const names = site.data.places.map(({ name }) => name)
  return toPartLinks(site, { list: addresses.places() }, { names, words: ['plats', 'platser'] })
}

/** Until when the list counts, so that it stays true on a page that isn't rebuilt; null where it counts nothing. */
export function countedUntil(site: Site): string | null {
  if (isLongList(site)) return null
  return `Antalet tillfällen gäller till och med ${formatDay(site.today.add({ days: 6 }), site.today)}.`
}

/** Whether there are so many places that the list needs ways into it. */
export function isLongList({ data }: Site): boolean {
  return data.places.length > mostInFull
}

function addressLine(place: Place, street: string): string {
  const type = formatPlaceType(place.type)
  return type && !place.name.toLowerCase().includes(type.toLowerCase()) ? `${type}, ${street}` : street
}

function toListed(place: Place, week: string): ListedPlace {
  // Under its area's heading the street is enough.
  const street = (place.district && place.address) || formatStreetAddress(place)
  return {
    address: addresses.place(place.id),
    name: place.name,
    lines: [
      addressLine(place, street),
      `${week}. Entré utan trappsteg: ${formatAccess(place.access.stepFreeEntrance)}`,
    ],
  }
}

function countWords(count: number): string {
  if (count === 0) return 'Inget planerat'
  return `${count} ${count === 1 ? 'tillfälle' : 'tillfällen'}`
}

/** How much each place has in the coming seven days, without what is cancelled or moved away. */
function countsOfWeek(site: Site): Map<string, number> {
  const counts = new Map<string, number>()
  for (const date of datesIn({ from: site.today, to: site.today.add({ days: 6 }) })) {
    for (const entry of entriesOn(site, date)) {
      if (isOff(entry)) continue
      const { placeId } = slotOf(entry)
      counts.set(placeId, (counts.get(placeId) ?? 0) + 1)
    }
  }
  return counts
}
