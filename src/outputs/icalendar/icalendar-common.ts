import { formatStreetAddress } from '../../domain/programme/access-words.ts'
import type { Activity, Terms } from '../../domain/programme/activity.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { formatAudiences } from '../../domain/programme/audience-words.ts'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { formatBooking, formatMost } from '../../domain/programme/booking-words.ts'
import { activityById, placeById } from '../../domain/lookup.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { callSentence, phoneFor } from '../../domain/programme/phone-for.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import type { Site } from '../../domain/site.ts'
import type { CalendarEvent } from './icalendar.ts'

/** What all occurrences of an activity at one place have in common. */
export interface CommonFacts extends Pick<CalendarEvent, 'location' | 'coordinates' | 'categories'> {
  /** The activity's page; an occurrence is an anchor on it. */
  page: string
  /** The host of the site, for UIDs. */
  host: string
  /** Sign-up, price and for whom, a sentence a line. The rest stands on the page that the event leads to. */
  facts: string
  call: string
}

const factsBySite = new WeakMap<Site, Map<string, CommonFacts>>()

type About = Pick<Occurrence, 'activityId' | 'placeId' | 'own'>

/** The facts of an activity on a date, at the place of the date; worked out once, because a year has fifty such occurrences. */
export function commonFacts({ activityId, placeId, own }: About, site: Site): CommonFacts {
  const known = factsBySite.get(site) ?? new Map<string, CommonFacts>()
  factsBySite.set(site, known)
  const key = `${activityId}/${placeId}/${JSON.stringify(own)}`
  const activity = activityById(site.data, activityId)
  const facts =
    known.get(key) ?? describe(activity, { placeId, terms: termsOn(activity, { own, placeId }), site })
  known.set(key, facts)
  return facts
}

function describe(
  activity: Activity,
  { placeId, terms, site }: { placeId: string; terms: Terms; site: Site },
): CommonFacts {
  const place = placeById(site.data, placeId)
  const kinds = site.data.categories.filter(({ id }) => activity.categoryIds.includes(id))
  return {
    location: [terms.room, place.name, formatStreetAddress(place)].filter((part) => part !== null).join(', '),
    coordinates: place.coordinates,
    categories: kinds.map(({ name }) => name),
    page: absoluteUrl(addresses.activity(activity.id), site.url),
    host: site.idHost,
    facts: [...termFacts(terms), ...audienceFacts(activity)].map((fact) => `${fact}.`).join('\n'),
    call: callSentence(phoneFor(activity, site)),
  }
}

/** Far from every deadline: its year is always told, so that the text is the same whenever the feed is built. */
const noDay = Temporal.PlainDate.from('0001-01-01')

function termFacts(terms: Terms): string[] {
  const { price } = terms
  const most = formatMost(terms)
  return [
    formatBooking(terms, noDay),
    price.kind === 'priced' ? `Pris: ${formatPrice(price)}` : formatPrice(price),
    ...(most === null ? [] : [most.replace(/\.$/, '')]),
  ]
}

function audienceFacts(activity: Activity): string[] {
  const { payment } = activity
  const paying = payment === null ? null : `Betalning: ${payment.replace(/\.$/, '')}`
  return [formatAudiences(activity), paying].filter((fact) => fact !== null)
}
