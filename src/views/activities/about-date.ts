import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { formatBooking, formatMost } from '../../domain/programme/booking-words.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize } from '../../domain/time/swedish.ts'
import { activityById } from '../../domain/lookup.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'

/**
 * What is said of one date alone, in sentences: its subject, and the room, price and sign-up that aren't the usual ones.
 * Null where all is as usual.
 */
export function aboutDate(occurrence: Occurrence, { data, today }: Site): string | null {
  const { theme, details, own } = occurrence
  const { room } = termsOn(activityById(data, occurrence.activityId), occurrence)
  const { bring, price, booking, bookingDeadline = null, maxParticipants = null } = own
  const most = formatMost({ maxParticipants, maxParticipantsNote: own.maxParticipantsNote ?? null })
  const sentences = [
    theme,
    details,
    own.room ? room : null,
    price ? formatPrice(price) : null,
    booking ? formatBooking({ booking, bookingDeadline }, today) : null,
    most,
    bring ? `Ta med: ${bring}` : null,
  ].filter((sentence) => sentence !== null)
  return sentences.length > 0 ? sentences.map(asSentence).join(' ') : null
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? capitalize(text) : `${capitalize(text)}.`
}
