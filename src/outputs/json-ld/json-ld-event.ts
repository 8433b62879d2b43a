import type { Activity, OwnTerms } from '../../domain/programme/activity.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { activityById, placeById } from '../../domain/lookup.ts'
import { endOf, startOf } from '../../domain/occurrences/occurrence-instants.ts'
import { wordsForOccurrence, type OccurrenceWords } from '../../domain/occurrences/occurrence-words.ts'
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
    ...factsOfActivity(activity, site, { own: occurrence.own, sentences: sentencesOf(occurrence, words) }),
  }
}

/** The words of the status, what is beside the time, and what is said of this date alone. */
function sentencesOf({ time, theme, details }: Occurrence, words: OccurrenceWords): string[] {
  const own = [time.note, theme, details].filter((text) => text !== null)
  return [...words.sentences, ...own.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))]
}

interface OfDate {
  own: OwnTerms
  sentences: readonly string[]
}

/** What an activity and each of its dates have in common; what is said of a date alone comes first. */
export function factsOfActivity(
  activity: Activity,
  site: Site,
  { own, sentences }: OfDate = { own: {}, sentences: [] },
): object {
  const { summary, description } = activity
  const { price, maxParticipants } = termsOn(activity, { own, placeId: activity.placeId })
  const told = [...sentences, summary ?? description, site.isExample ? exampleSentence : null]
  const text = told.filter((part) => part !== null).join(' ')
  return {
    ...(text ? { description: text } : {}),
    inLanguage: 'sv',
    organizer: organizerNode(activity, site),
    ...priceFacts(price),
    ...audienceFacts(activity),
    ...(maxParticipants ? { maximumPhysicalAttendeeCapacity: maxParticipants } : {}),
  }
}

function audienceFacts({ audiences }: Activity): object {
  if (audiences.length === 0) return {}
  return { audience: { '@type': 'Audience', audienceType: audiences.join(', ') } }
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
