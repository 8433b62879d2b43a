import type { Activity } from '../../domain/programme/activity.ts'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { activityById, placeById } from '../../domain/lookup.ts'
import { endOf, startOf } from '../../domain/occurrences/occurrence-instants.ts'
import { wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { organizerName } from '../../domain/programme/organizer-name.ts'
import type { Offer, Price } from '../../domain/programme/price.ts'
import type { Site } from '../../domain/site.ts'
import { exampleSentence } from '../example-sentence.ts'
import { placeNode } from './json-ld-place.ts'

/** The name of an activity's EventSeries among the data of a page. */
export function seriesId(activity: Activity, site: Site): string {
  return `${absoluteUrl(addresses.activity(activity.id), site.url)}#serie`
}

/**
 * An occurrence as schema.org's Event, with its own address, its true status and the words of it. Moved and a new time
 * are EventRescheduled with previousStartDate; schema.org has no word for uncertain, so the description says it.
 */
export function eventNode(occurrence: Occurrence, site: Site): object {
  const activity = activityById(site.data, occurrence.activityId)
  const words = wordsForOccurrence(occurrence, site)
  const url = absoluteUrl(addresses.occurrence(activity.id, occurrence.anchor), site.url)
  const end = endOf(occurrence)
  return {
    '@type': 'Event',
    '@id': url,
    name: words.title,
    url,
    startDate: startOf(occurrence),
    ...(end ? { endDate: end } : {}),
    eventStatus: `https://schema.org/${statusOf(occurrence)}`,
    ...(isRescheduled(occurrence) && occurrence.original
      ? { previousStartDate: startOf(occurrence.original) }
      : {}),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeNode(placeById(site.data, occurrence.placeId), site),
    superEvent: { '@id': seriesId(activity, site) },
    ...factsOfActivity(activity, site, words.sentences),
  }
}

/** What an activity and each of its dates have in common; the sentences of a date's status come first. */
export function factsOfActivity(activity: Activity, site: Site, sentences: readonly string[] = []): object {
  const { summary, description, price, maxParticipants } = activity
  const told = [...sentences, summary ?? description, site.isExample ? exampleSentence : null]
  const text = told.filter((part) => part !== null).join(' ')
  return {
    ...(text ? { description: text } : {}),
    inLanguage: 'sv',
    organizer: organizerNode(activity, site),
    ...priceFacts(price),
    ...(maxParticipants ? { maximumPhysicalAttendeeCapacity: maxParticipants } : {}),
  }
}

function statusOf(occurrence: Occurrence): string {
  if (occurrence.status === 'cancelled') return 'EventCancelled'
  return isRescheduled(occurrence) ? 'EventRescheduled' : 'EventScheduled'
}

function isRescheduled(occurrence: Occurrence): boolean {
  const { original, status } = occurrence
  return status !== 'cancelled' && original !== null && startOf(original) !== startOf(occurrence)
}

function organizerNode(activity: Activity, { data, url }: Site): object {
  const { organizer } = activity
  const partner =
    organizer.kind === 'partner' ? data.partners.find(({ id }) => id === organizer.partnerId) : undefined
  const website =
    organizer.kind === 'association' ? (data.settings.website ?? url) : (partner?.website ?? null)
  return {
    '@type': 'Organization',
    name: organizerName(activity, data),
    ...(website ? { url: website } : {}),
  }
}

/** An unknown price says nothing: it is not free. */
function priceFacts(price: Price): object {
  if (price.kind === 'unknown') return {}
  if (price.kind === 'free') return { isAccessibleForFree: true }
  return { isAccessibleForFree: false, offers: price.offers.map(offerNode) }
}

function offerNode({ low, high, audience, unit }: Offer): object {
  const name = [audience, unit].filter((part) => part !== null).join(' ')
  const amount =
    low === high
      ? { '@type': 'Offer', price: kronor(low) }
      : { '@type': 'AggregateOffer', lowPrice: kronor(low), highPrice: kronor(high) }
  return { ...amount, priceCurrency: 'SEK', ...(name ? { name } : {}) }
}

/** "20.00", as schema.org writes amounts. Takes öre. */
function kronor(ore: number): string {
  return (ore / 100).toFixed(2)
}
