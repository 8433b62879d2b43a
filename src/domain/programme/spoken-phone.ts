import { capitalize } from '../time/swedish.ts'
import type { Phone } from './phone.ts'

/** "Ring 031‑390 06 00" that never breaks over two lines: hyphen and spaces are the non-breaking ones. */
export function formatCall(phone: Phone, verb = 'Ring'): string {
  return `${verb} ${phone.display}`.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')
}

/** The address that dials a number (RFC 3966). */
export function telephoneAddress(phone: Phone): string {
  return `tel:${phone.e164}`
}

/** "vardagar klockan 9 till 12" from "vardagar klockan 9–12": speech synthesisers drop the dash. */
export function formatHours(hours: string): string {
  return hours.replace(/(\d)\s*[–-]\s*(\d)/g, '$1 till $2')
}

/** What stands after a number: "Telefontid: vardagar klockan 9 till 12"; whom to ask for is no time: "Anknytning 12". */
export function formatPhoneNote(note: string): string {
  return /\b(ankn|anknytning|knappval|växel|växeln|vx)\b/i.test(note)
    ? capitalize(note)
    : `Telefontid: ${formatHours(note)}`
}
