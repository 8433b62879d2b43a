import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { printedAddress } from '../../domain/published/printed-address.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import { formatCall } from '../../domain/programme/spoken-phone.ts'
import type { Site } from '../../domain/site.ts'
import type { Poster } from './poster.ts'

/** What stands in a file whose week has been or whose place is gone. */
export type OldPoster = Omit<Poster, 'span' | 'validity'> & { span: null; validity: null }

/** Says that the sheet no longer holds, and leads to the programme of the place, or of all where it is gone. */
export function toOldPoster(site: Site, title: string, placeId: string | null): OldPoster {
  const phone = associationPhone(site.data.settings)
  const address = placeId === null ? addresses.start() : addresses.place(placeId)
  return {
    title,
    size: 'small',
    weeks: 'Den här affischen gäller inte längre.',
    span: null,
    days: [],
    empty: placeId === null ? `${title} finns inte längre i programmet.` : null,
    more: null,
    notes: ['Programmet som gäller nu finns på adressen här nedanför. Du kan också ringa och fråga.'],
    call: formatCall(phone),
    callHours: phone.note,
    url: absoluteUrl(address, site.url),
    shortUrl: printedAddress(address, site),
    validity: null,
    held: null,
    example: site.isExample ? 'Exempeldata: programmet är påhittat.' : null,
  }
}
