import type { Activity } from './activity.ts'
import type { Phone } from './phone.ts'
import type { Settings } from './settings.ts'
import { formatHours } from './spoken-phone.ts'

/**
 * The number to call about an activity: its own, where it may be published, else the association's, with the hours
 * when somebody answers. Always a number, because every cancelled or uncertain date says whom to call.
 */
export function phoneFor(activity: Activity, site: { data: { settings: Settings } }): Phone {
  return activity.contact.phone ?? associationPhone(site.data.settings)
}

/** The association's number, with its hours as the note. */
export function associationPhone(settings: Settings): Phone {
  const hours = settings.phone.note ?? settings.phoneHours
  return { ...settings.phone, note: hours && formatHours(hours) }
}

/** "Datum kommer – ring 031-390 06 00": of days or times that aren't decided. */
export function undecidedLine(activity: Activity, site: { data: { settings: Settings } }): string {
  return `Datum kommer – ring ${phoneFor(activity, site).display}`
}

/** "Ring 031-390 06 00 (vardagar 9 till 12) om du undrar."; after a status, which says why, nothing more. */
export function callSentence(phone: Phone, why: string | null = 'om du undrar'): string {
  const hours = phone.note ? ` (${formatHours(phone.note)})` : ''
  return `Ring ${phone.display}${hours}${why === null ? '' : ` ${why}`}.`
}
