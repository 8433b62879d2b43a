import { accessFacts, formatAddress } from '../domain/access-words.ts'
import type { Activity } from '../domain/activity.ts'
import { absoluteUrl, addresses } from '../domain/addresses.ts'
import { formatBooking } from '../domain/booking-words.ts'
import { activityById, placeById } from '../domain/lookup.ts'
import { wordsForOccurrence, type OccurrenceWords } from '../domain/occurrence-words.ts'
import type { Occurrence, OccurrenceStatus } from '../domain/occurrence.ts'
import { callSentence, phoneFor } from '../domain/phone-for.ts'
import { formatPrice } from '../domain/price-words.ts'
import type { Revision, Revisions } from '../domain/revision.ts'
import type { Site } from '../domain/site.ts'
import { formatTime } from '../domain/swedish.ts'
import { exampleSentence } from './example-sentence.ts'
import type { CalendarEvent } from './icalendar.ts'

const eventsBySite = new WeakMap<Site, Map<string, CalendarEvent>>()

/**
 * An occurrence as an event, the same object each time, with the words of its status first in the summary
 * ("INSTÄLLT: Bingo") for the programs that ignore STATUS. `revisions` is the snapshot's memory.
 */
export function toCalendarEvent(occurrence: Occurrence, site: Site, revisions: Revisions): CalendarEvent {
  const events = eventsBySite.get(site) ?? new Map<string, CalendarEvent>()
  eventsBySite.set(site, events)
  const event = events.get(occurrence.id) ?? makeEvent(occurrence, site, revisions.get(occurrence.id))
  events.set(occurrence.id, event)
  return event
}

function makeEvent(occurrence: Occurrence, site: Site, remembered: Revision | undefined): CalendarEvent {
  const { data, url } = site
  const revision = remembered ?? { sequence: 0, changed: site.created, uid: occurrence.id }
  const activity = activityById(data, occurrence.activityId)
  const place = placeById(data, occurrence.placeId)
  const words = wordsForOccurrence(occurrence, site)
  return {
    uid: `${revision.uid.replace('/', '-')}@${new URL(url).hostname}`,
    revision,
    date: occurrence.date,
    time: occurrence.time,
    summary: summaryOf(words, activity),
    description: descriptionOf(occurrence, words, site),
    location: [isElsewhere(occurrence, activity) ? null : activity.room, place.name, formatAddress(place)]
      .filter((part) => part !== null)
      .join(', '),
    coordinates: place.coordinates,
    url: absoluteUrl(addresses.occurrence(activity.id, occurrence.anchor), url),
    status: statuses[occurrence.status],
    categories: data.categories.filter(({ id }) => activity.categoryIds.includes(id)).map(({ name }) => name),
  }
}

const statuses: Record<OccurrenceStatus, CalendarEvent['status']> = {
  planned: 'CONFIRMED',
  cancelled: 'CANCELLED',
  moved: 'CONFIRMED',
  changed: 'CONFIRMED',
  extra: 'CONFIRMED',
  uncertain: 'TENTATIVE',
}

function summaryOf({ label }: OccurrenceWords, { title }: Activity): string {
  return label ? `${label.toLocaleUpperCase('sv')}: ${title}` : title
}

function descriptionOf(occurrence: Occurrence, { sentences }: OccurrenceWords, site: Site): string {
  const activity = activityById(site.data, occurrence.activityId)
  const paragraphs = [
    sentences.join('\n'),
    activity.summary ?? activity.description ?? '',
    facts(occurrence, activity, site).join('\n'),
    sentences.length > 0 ? '' : callSentence(phoneFor(activity, site)),
    absoluteUrl(addresses.occurrence(activity.id, occurrence.anchor), site.url),
    site.isExample ? exampleSentence : '',
  ]
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

function facts(occurrence: Occurrence, activity: Activity, { data }: Site): string[] {
  return [
    ...timeFacts(occurrence),
    // The reference day leaves the year out whenever the feed is built: an unchanged event keeps its bytes.
    `${formatBooking(activity, occurrence.date)}.`,
    `${activity.price.kind === 'priced' ? 'Pris: ' : ''}${formatPrice(activity.price)}.`,
    ...accessFacts(placeById(data, occurrence.placeId)).map((fact) => `${fact}.`),
  ]
}

function timeFacts({ time }: Occurrence): string[] {
  if (time.kind === 'all-day') return []
  return [
    ...(time.doors ? [`Insläpp klockan ${formatTime(time.doors)}.`] : []),
    ...(time.endIsApproximate && time.end ? [`Slutar ungefär klockan ${formatTime(time.end)}.`] : []),
    ...(time.end ? [] : ['Sluttiden är inte angiven.']),
  ]
}

/** The room is one of the usual place. */
function isElsewhere(occurrence: Occurrence, activity: Activity): boolean {
  return occurrence.placeId !== activity.placeId
}
