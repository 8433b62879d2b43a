import { absoluteUrl, feedAddress, type FeedFolder } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import type { Link } from '../frame/page-frame.ts'

/** Ways to take a part of the calendar along. */
export interface CalendarLinks {
  /** Opens the phone's or the computer's own calendar, which then follows all changes. */
  subscribe: Link
  /** The same calendar as a file. */
  file: Link
  /** The address to paste where a calendar asks for one. */
  url: string
}

/** Whose calendar: of one thing, or with `folder` and `id` null of everything. */
export interface CalendarSubject {
  folder: FeedFolder | null
  id: string | null
  /** Said where it isn't the page's own: "Ryds servicehus". */
  name?: string
}

/** The links to a calendar that people subscribe to. */
export function toCalendarLinks(site: Site, { folder, id, name }: CalendarSubject): CalendarLinks {
  const address = feedAddress(folder, id)
  const url = absoluteUrl(address, site.url)
  const whose = name ? `: ${name}` : ''
  return {
    subscribe: { address: url.replace(/^https?:/, 'webcal:'), text: `Lägg till i min kalender${whose}` },
    file: { address, text: `Hämta som kalenderfil${whose}` },
    url,
  }
}
