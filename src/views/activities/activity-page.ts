import type { Activity } from '../../domain/programme/activity.ts'
import { formatBooking, formatMost } from '../../domain/programme/booking-words.ts'
import { formatAudiences } from '../../domain/programme/audience-words.ts'
import { breaksOf, formatBreak } from '../../domain/occurrences/break-words.ts'
import { toCalendarEntries } from '../../domain/occurrences/calendar-entries.ts'
import { placeById } from '../../domain/lookup.ts'
import type { Place } from '../../domain/programme/place.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDate } from '../../domain/time/swedish.ts'
import { toActivityContact, type ActivityContact } from './activity-contact.ts'
import { toActivityDates, toNextDates, type DateGroup, type NextDate } from './activity-dates.ts'
import { toDateLists, type DateLists } from './date-lists.ts'
import { toRelatedLinks, type RelatedLinks } from './activity-relations.ts'
import { toCalendarLinks, type CalendarLinks, type CalendarSubject } from '../calendar/calendar-links.ts'
import { toPlaceFacts, type PlaceFacts } from '../places/place-facts.ts'
import { toNoDatesLine, toScheduleLine } from './schedule-line.ts'
import { toVanishedDates, type VanishedDateLine } from './vanished-dates.ts'
import { toShareLinks, type ShareLinks } from './share-links.ts'
import { heldBackSentence } from '../../domain/held-back.ts'

/** An activity, in the order people ask about it. */
export interface ActivityPage {
  title: string
  /** Null also where the title says the same. */
  summary: string | null
  description: Description
  held: string | null
  /** "Tisdagar klockan 13.00 till 15.00, 12 januari till 18 maj 2027" */
  schedule: string
  next: NextDate[]
  /** Said where there is no next date. */
  noNext: string
  breaks: string[]
  place: PlaceFacts
  room: string | null
  contact: ActivityContact
  price: string
  booking: string[]
  /** How to pay, in the coordinator's words. */
  payment: string | null
  /** Whom it is for: "För anhöriga, finska". */
  audience: string | null
  firstTime: string | null
  bring: string | null
  related: RelatedLinks
  dates: DateGroup[]
  lists: DateLists
  vanished: VanishedDateLine[]
  programme: string[]
  calendar: CalendarLinks
  share: ShareLinks
  checked: string
}

/** Paragraphs: what stands in sight, and the rest of a long one to unfold. */
export interface Description {
  shown: string[]
  rest: string[]
}

/** All that the page of an activity shows. */
export function toActivityPage(site: Site, activity: Activity): ActivityPage {
  const { data, today } = site
  const place = placeById(data, activity.placeId)
  const facts = toPlaceFacts(place)
  // Of neither: that is said once, last on the page.
  const isCheckUnknown = !activity.checked && !place.checked
  const next = toNextDates(site, activity)
  const dates = toActivityDates(site, toCalendarEntries(occurrencesOf(site, 'activity', activity.id)))
  return {
    title: activity.title,
    summary: isSaidBy(activity.title, activity.summary) ? null : activity.summary,
    description: toDescription(toParagraphs(activity.description)),
    held: heldBackSentence(activity.heldSince),
    schedule: `${toScheduleLine(site, activity)}.`,
    next,
    noNext: `${toNoDatesLine(site, activity)}.`,
    breaks: breakLines(site, activity),
    place: { ...facts, checked: isCheckUnknown ? null : facts.checked },
    room: activity.room,
    contact: toActivityContact(site, activity),
    price: priceLine(activity),
    booking: bookingLines(site, activity),
    payment: activity.payment,
    audience: formatAudiences(activity),
    firstTime: activity.firstTime,
    bring: activity.bring,
    related: toRelatedLinks(data, activity),
    dates,
    lists: toDateLists(
      dates,
      next.map(({ iso }) => iso),
    ),
    vanished: toVanishedDates(site, activity.id),
    programme: programmeSentences(data.settings, today),
    calendar: toCalendarLinks(site, calendarSubject(site, activity)),
    share: toShareLinks(site, activity, next),
    checked: checkedSentence(activity, place),
  }
}

function isSaidBy(title: string, summary: string | null): boolean {
  return summary !== null && title.toLowerCase().includes(summary.toLowerCase().replace(/[.!]$/, ''))
}

/** So many letters are read at once; of more, so many stand in sight. */
const mostAtOnce = 300
const inSight = /^(?:.{1,120}[.!?]|.+?[.!?])(?=\s)/

/** The first sentences of a long description stand in sight. */
function toDescription(paragraphs: readonly string[]): Description {
  if (paragraphs.join(' ').length <= mostAtOnce) return { shown: [...paragraphs], rest: [] }
  const [first = '', ...others] = paragraphs
  const [shown = first] = inSight.exec(first) ?? []
  const left = first.slice(shown.length).trim()
  return { shown: [shown], rest: [...(left ? [left] : []), ...others] }
}

/** Text from one cell as paragraphs: a line break in the cell begins a new one. */
function toParagraphs(text: string | null): string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

function priceLine({ price }: Activity): string {
  return `${capitalize(formatPrice(price))}.${price.kind === 'unknown' ? ' Ring och fråga.' : ''}`
}

function bookingLines(site: Site, activity: Activity): string[] {
  const most = formatMost(activity)
  const isUnknown = activity.booking.kind === 'unknown' && !activity.bookingDeadline
  return [
    isUnknown ? 'Vet ej. Ring och fråga.' : `${formatBooking(activity, site.today)}.`,
    ...(most === null ? [] : [most]),
  ]
}

/** Breaks that take dates from this very activity, from today on. */
function breakLines(site: Site, activity: Activity): string[] {
  return breaksOf(site, { from: site.today, to: site.horizon.to }, activity).map((pause) =>
    formatBreak({ ...pause, placeIds: [], activityIds: [] }, site),
  )
}

function checkedSentence({ checked }: Activity, place: Place): string {
  if (!checked)
    return `Det står inte när uppgifterna om aktiviteten ${place.checked ? '' : 'och platsen '}kontrollerades.`
  return `Uppgifterna om aktiviteten kontrollerades ${formatDate(checked, null)}.`
}

/** Its own calendar, or where there is none that of its place. */
function calendarSubject({ activityFeeds, data }: Site, { id, placeId }: Activity): CalendarSubject {
  if (activityFeeds) return { folder: 'aktiviteter', id }
  return { folder: 'platser', id: placeId, name: placeById(data, placeId).name }
}
