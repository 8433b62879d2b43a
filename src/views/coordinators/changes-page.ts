import { addresses, changesFeedAddress } from '../../domain/published/addresses.ts'
import { changeSentences } from '../../domain/published/change-words.ts'
import { daysOfChanges, type PublishedChange } from '../../domain/published/published-change.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDate, formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
import { toLeaf, type Leaf } from '../calendar/leaf.ts'
import { occurrenceLabels, type OccurrenceLabel } from '../../domain/occurrences/occurrence-words.ts'
import type { Link } from '../frame/page-frame.ts'

/** A change as it is told at a place. */
export interface ListedChange {
  /** "Inställt", as a mark before the title; null where it is no status of a date. */
  mark: OccurrenceLabel | null
  /** "Bingo"; as it was written where there is no mark. */
  title: string
  /** "Inställt: Bingo" */
  name: string
  /** Of the date that it concerns; null where it concerns more than one date. */
  leaf: Leaf | null
  sentences: string[]
  /** "Ändrat söndag 22 november" */
  posted: string
  address: string | null
}

/** What changed at one place: a slip of paper for its notice board. */
export interface PlaceChanges {
  id: string
  heading: string
  link: Link
  /** Null where only that of all places is. */
  feed: Link | null
  changes: ListedChange[]
}

/** What changed in the last 14 days. */
export interface ChangesPage {
  intro: string
  /** What concerns every place. */
  everywhere: ListedChange[]
  places: PlaceChanges[]
  /** Ways to the slips, "Eken: 2", where there are more than one sees at once. */
  jumps: Link[]
  feed: Link
  /** Said where nothing has changed. */
  empty: string | null
}

/** So few slips need no ways to them. */
const fewPlaces = 2

/** All that /andrat/ shows. `changes` is the snapshot's log, newest first; what is now over is left out of the slips. */
export function toChangesPage(changes: readonly PublishedChange[], site: Site): ChangesPage {
  const everywhere = changes.filter(({ placeIds }) => placeIds.length === 0)
  const first = site.today.subtract({ days: daysOfChanges })
  const span = `från ${formatDate(first, site.today)} till ${formatDate(site.today, null)}`
  const places = site.data.places
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .flatMap(({ id, name }) => {
      const own = changes.filter(({ placeIds }) => placeIds.includes(id))
      return own.length > 0 ? [toPlaceChanges({ id, name }, own, site)] : []
    })
  return {
    intro: `Här står det som ändrades ${span}. Skriv ut sidan och rätta lappen på tavlan.`,
    everywhere: everywhere.map((change) => toListed(change, site)),
    places,
    jumps:
      places.length > fewPlaces
        ? places.map(({ id, heading, changes: own }) => ({
            address: `#${id}`,
            text: `${heading}: ${own.length}`,
          }))
        : [],
    feed: { address: changesFeedAddress(null), text: 'Alla ändringar som nyhetsflöde' },
    empty: changes.length === 0 ? `Inget ändrades ${span}.` : null,
  }
}

function toPlaceChanges(
  { id, name }: { id: string; name: string },
  changes: readonly PublishedChange[],
  site: Site,
): PlaceChanges {
  return {
    id,
    heading: name,
    link: { address: addresses.place(id), text: `Programmet på ${name}` },
    feed: site.placeTexts
      ? { address: changesFeedAddress(id), text: `Ändringar på ${name} som nyhetsflöde` }
      : null,
    changes: inOrder(changes).map((change) => toListed(change, site)),
  }
}

/** Single dates first, by date, since they are the most urgent; then the rest, newest first. */
function inOrder(changes: readonly PublishedChange[]): PublishedChange[] {
  const key = ({ date }: PublishedChange) => date?.toString() ?? '9999'
  return changes.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1))
}

function toListed(change: PublishedChange, site: Site): ListedChange {
  const day = change.at.toZonedDateTimeISO(timeZone).toPlainDate()
  const mark = occurrenceLabels.find((label) => change.title.startsWith(`${label}: `)) ?? null
  return {
    mark,
    title: mark ? change.title.slice(mark.length + 2) : change.title,
    name: change.title,
    leaf: change.date && toLeaf(change.date),
    sentences: changeSentences(change, site).map(capitalize),
    posted: `Ändrat ${formatDay(day, site.today)}`,
    address: addressOf(change, site),
  }
}

function addressOf({ activityId, occurrenceId }: PublishedChange, { data }: Site): string | null {
  if (activityId === null || !data.activities.some(({ id }) => id === activityId)) return null
  const anchor = occurrenceId?.split('/')[1]
  return anchor ? addresses.occurrence(activityId, anchor) : addresses.activity(activityId)
}
