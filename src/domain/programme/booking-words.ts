import type { Activity, BookingDeadline } from './activity.ts'
import { capitalize, formatDay } from '../time/swedish.ts'

/** "Anmälan behövs inte", "Anmälan behövs, senast tisdag 8 december"; unknown is "Anmälan: vet ej". The year where it isn't that of `today`. */
export function formatBooking(
  { booking, bookingDeadline }: Pick<Activity, 'booking' | 'bookingDeadline'>,
  today: Temporal.PlainDate,
): string {
  const deadline = bookingDeadline ? `, ${withNote(bookingDeadline, today)}` : ''
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

function withNote(deadline: BookingDeadline, today: Temporal.PlainDate): string {
  const words = formatDeadline(deadline, today)
  return deadline.note === null ? words : `${words} (${deadline.note})`
}

/** "Det finns plats för 30 personer (ca 30).", "minst 12 deltagare."; null where nothing is said of how many. */
export function formatMost({
  maxParticipants,
  maxParticipantsNote,
}: Pick<Activity, 'maxParticipants' | 'maxParticipantsNote'>): string | null {
  const note = maxParticipantsNote?.replace(/\.$/, '') ?? null
  if (maxParticipants === null) return note === null ? null : `${capitalize(note)}.`
  return `Det finns plats för ${maxParticipants} personer${note === null ? '' : ` (${note})`}.`
}

function formatDeadline(deadline: BookingDeadline, today: Temporal.PlainDate): string {
  if (deadline.kind === 'date') return `senast ${formatDay(deadline.date, today)}`
  if (deadline.days === 0) return 'senast samma dag'
  return deadline.days === 1 ? 'senast dagen före' : `senast ${deadline.days} dagar före`
}
