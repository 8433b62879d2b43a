import type { Activity } from '../../domain/programme/activity.ts'
import { phoneFor } from '../../domain/programme/phone-for.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, formatPhoneNote, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import { capitalize } from '../../domain/time/swedish.ts'
import type { Link } from '../frame/page-frame.ts'

/** Whom to call about an activity. There is always a number. */
export interface ActivityContact {
  call: Link
  /** Who answers, and when: one line each. */
  lines: string[]
  mail: Link | null
}

/** The activity's own contact, else the association's. */
export function toActivityContact(site: Site, activity: Activity): ActivityContact {
  const { name, phone, email } = activity.contact
  const number = phoneFor(activity, site)
  const who = phone
    ? name && capitalize(`${name} svarar.`)
    : `${site.data.settings.association} svarar.${name ? ` Fråga efter ${name}.` : ''}`
  return {
    call: { address: telephoneAddress(number), text: formatCall(number) },
    lines: [who, number.note && formatPhoneNote(number.note)].filter((line) => line !== null),
    mail: email ? { address: `mailto:${email}`, text: `Skriv till ${email}` } : null,
  }
}
