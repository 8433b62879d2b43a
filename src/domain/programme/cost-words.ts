import { capitalize } from '../time/swedish.ts'
import type { Terms } from './activity.ts'
import { formatBooking } from './booking-words.ts'
import { formatPrice } from './price-words.ts'

type Cost = Pick<Terms, 'price' | 'booking' | 'bookingDeadline'>

/** "Gratis. Anmälan behövs inte.": what it costs and whether to sign up, in two sentences. The year where it isn't that of `today`. */
export function formatCost(terms: Cost, today: Temporal.PlainDate): string {
  return costSentences(terms, today).join(' ')
}

/** The sentences of a cost, one a fact; "Pris och anmälan: vet ej." where nothing is known of either. */
export function costSentences(terms: Cost, today: Temporal.PlainDate): string[] {
  const { price, booking, bookingDeadline } = terms
  const isUnknown = price.kind === 'unknown' && price.note === null
  if (isUnknown && booking.kind === 'unknown' && bookingDeadline === null)
    return ['Pris och anmälan: vet ej.']
  return [`${capitalize(formatPrice(price))}.`, `${formatBooking(terms, today)}.`]
}
