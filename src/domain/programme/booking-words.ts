import type { Activity } from './activity.ts'
import { formatDay } from '../time/swedish.ts'

/** "Anmälan behövs inte", "Anmälan behövs, senast tisdag 8 december"; unknown is "Anmälan: vet ej". The year where it isn't that of `today`. */
export function formatBooking(
  { booking, bookingDeadline }: Pick<Activity, 'booking' | 'bookingDeadline'>,
  today: Temporal.PlainDate,
): string {
  const deadline = bookingDeadline ? `, ${formatDeadline(bookingDeadline, today)}` : ''
  switch (booking.kind) {
    case 'unknown':
      return deadline ? `Anmälan${deadline}` : 'Anmälan: vet ej'
    case 'not-needed':
      return 'Anmälan behövs inte'
    case 'needed':
      return `Anmälan behövs${deadline}`
    case 'note':
      return `${booking.text.replace(/\.$/, '')}${deadline}`
  }
}

function formatDeadline(
  deadline: NonNullable<Activity['bookingDeadline']>,
  today: Temporal.PlainDate,
): string {
  if (deadline.kind === 'date') return `senast ${formatDay(deadline.date, today)}`
  if (deadline.days === 0) return 'senast samma dag'
  return deadline.days === 1 ? 'senast dagen före' : `senast ${deadline.days} dagar före`
}
