import type { Activity, OwnTerms } from '../../domain/programme/activity.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { placeById } from '../../domain/lookup.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { isUndecided, schedulesOf } from '../../domain/programme/activity-parts.ts'
import { formatBooking } from '../../domain/programme/booking-words.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import { formatSchedules } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDate, swedishOrder } from '../../domain/time/swedish.ts'

/** How a row of Aktiviteter was understood, so that a misreading is seen at a glance. */
export interface UnderstoodActivity {
  address: string
  title: string
  place: string
  /** "Tisdagar jämna veckor klockan 13.00 till 15.00: 9 tillfällen, nästa 12 januari 2027. Pris: 40 kronor. Anmälan behövs inte." */
  text: string
  /** That the row is being corrected and its last good version is what stands here. */
  note: string | null
}

/** Activities from A to Ö, with what was understood of their days. */
export function toUnderstood(site: Site, activities: readonly Activity[]): UnderstoodActivity[] {
  return activities
    .toSorted((a, b) => swedishOrder.compare(a.title, b.title) || swedishOrder.compare(a.id, b.id))
    .map((activity) => ({
      address: addresses.activity(activity.id),
      title: activity.title,
      place: placeById(site.data, activity.placeId).name,
      text: `${textOf(activity, site)} ${termsOf(activity, site.today)}`,
      note:
        activity.heldSince &&
        `Raden har ett fel sedan ${formatDate(activity.heldSince, null)}. Det här är den senaste rätta versionen.`,
    }))
}

function textOf(activity: Activity, site: Site): string {
  if (schedulesOf(activity).every(isUndecided))
    return 'Dag eller tid är inte bestämd: den står inte i kalendern.'
  const schedule = capitalize(formatSchedules(schedulesOf(activity), site.today).replace(/\.$/, ''))
  const ahead = occurrencesOf(site, 'activity', activity.id).filter(
    ({ status, date, lastDate }) =>
      status !== 'cancelled' && Temporal.PlainDate.compare(lastDate ?? date, site.today) >= 0,
  )
  const [next] = ahead
  if (!next) return `${schedule}: inga tillfällen kvar.`
  return `${schedule}: ${counted(ahead.length, 'tillfälle', 'tillfällen')}, nästa ${formatDate(next.date, null)}.`
}

/** "Pris: 40 kronor. Anmälan behövs, senast tisdag 8 december 2026. Högst 12 (ca 12). Lördag 12 december 2026: Pris: 80 kronor." */
function termsOf(activity: Activity, today: Temporal.PlainDate): string {
  const usual = sentences(activity, today)
  const own = activity.parts.flatMap(({ schedule, own: terms }) => {
    const said = sentences(terms, today)
    return said === '' ? [] : [`${capitalize(formatSchedules([schedule], today))}: ${said}`]
  })
  return [usual, ...own].join(' ')
}

/** What is counted of the terms, of an activity or of a date's own. */
function sentences(terms: OwnTerms, today: Temporal.PlainDate): string {
  const {
    price,
    booking,
    bookingDeadline = null,
    maxParticipants: most = null,
    maxParticipantsNote: note = null,
  } = terms
  const isUnknown = price?.kind === 'unknown' && price.note === null
  const parts = [
    price && (isUnknown ? 'Pris ej angivet' : `Pris: ${formatPrice(price)}`),
    booking && formatBooking({ booking, bookingDeadline }, today),
    most && `Högst ${most}${note === null ? '' : ` (${note.replace(/\.$/, '')})`}`,
  ].filter((part) => typeof part === 'string')
  return parts.map((part) => `${part}.`).join(' ')
}
