import { capitalize } from '../time/swedish.ts'
import type { Terms } from './activity.ts'
import { formatBooking } from './booking-words.ts'
import { formatPrice } from './price-words.ts'

/** "Gratis. Anmälan behövs inte.": what it costs and whether to sign up, in two sentences. The year where it isn't that of `today`. */
export function formatCost(
  terms: Pick<Terms, 'price' | 'booking' | 'bookingDeadline'>,
  today: Temporal.PlainDate,
): string {
  return `${capitalize(formatPrice(terms.price))}. ${formatBooking(terms, today)}.`
}
