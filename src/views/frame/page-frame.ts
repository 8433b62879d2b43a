import { addresses, absoluteUrl } from '../../domain/published/addresses.ts'
import { printedAddress } from '../../domain/published/printed-address.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import type { Phone } from '../../domain/programme/phone.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import { capitalize, formatMoment } from '../../domain/time/swedish.ts'
import { languageAddress, languages } from '../languages/languages.ts'

/** A link as shown: its address from the site's root, or a whole one, and its words. */
export interface Link {
  address: string
  text: string
  /** The language of the words, where it is not that of the page. */
  lang?: string
}

/** What stands round the content of every page. */
export interface PageFrame {
  siteName: string
  /** The site's name in two parts, "Samvaro" and "i Linköping"; the second is null where it has none. */
  nameParts: [string, string | null]
  /** Whether the name leaves no room for the picture beside it and the number, on a phone. */
  isLongName: boolean
  /** The whole public address of the page. */
  canonical: string
  call: { address: string; text: string; hours: string | null }
  /** "Mejla …", where the association has an address. */
  mail: Link | null
  example: string | null
  /** When the sheet was read, in words, and for the script that tells its age. */
  age: { text: string; created: string }
  menu: (Link & { isHere: boolean })[]
  /** To what the menu doesn't lead to. */
  links: Link[]
  /** For paper: where the page is found again. */
  printedFrom: string
}

/** The frame of the page at `address` (from the site's root). */
export function toPageFrame(site: Site, address: string): PageFrame {
  const { settings } = site.data
  return {
    siteName: settings.siteName,
    nameParts: splitName(settings.siteName),
    isLongName: isLong(splitName(settings.siteName)),
    canonical: absoluteUrl(address, site.url),
    call: toCall(associationPhone(settings)),
    mail: settings.email
      ? { address: `mailto:${settings.email}`, text: `Skriv till ${settings.email}` }
      : null,
    example: site.isExample ? 'Exempeldata. Bara avtalstexten är äkta.' : null,
    age: {
      text: `Sidan uppdaterades senast ${formatMoment(site.created)}.`,
      created: site.created.toString(),
    },
    menu: menu.map((link) => ({ ...link, isHere: address.startsWith(link.address) })),
    links: linksFor(site),
    printedFrom: printedAddress(address, site),
  }
}

/** "Samvaro i Linköping" is Samvaro, in Linköping: the place is written smaller. */
function splitName(name: string): PageFrame['nameParts'] {
  const [, first, rest] = /^(.+?) (i \p{Lu}.*)$/u.exec(name) ?? []
  return first && rest ? [first, rest] : [name, null]
}

/** At 360 px there is room for so many letters of each line, in their sizes. */
function isLong([name, rest]: PageFrame['nameParts']): boolean {
  return name.length > 9 || (rest?.length ?? 0) > 12
}

function toCall(phone: Phone): PageFrame['call'] {
  const hours = phone.note && capitalize(phone.note)
  return { address: telephoneAddress(phone), text: formatCall(phone), hours }
}

const menu: Link[] = [
  { address: addresses.calendar(), text: 'Kalender' },
  { address: addresses.activities(), text: 'Aktiviteter' },
  { address: addresses.places(), text: 'Platser' },
  { address: addresses.search(), text: 'Sök' },
]

/** A page that the site lacks isn't linked to. */
function linksFor({ data }: Site): PageFrame['links'] {
  const hasAgreement = data.partnership.agreements.length > 0
  return links.filter(({ address }) => hasAgreement || address !== addresses.agreement())
}

const inOtherLanguages = languages.map((language) => ({
  address: languageAddress(language),
  text: language.name,
  lang: language.lang,
}))

/** In an order in which they fill the lines of a phone. */
const links: PageFrame['links'] = [
  { address: addresses.categories(), text: 'Efter intresse' },
  { address: addresses.partners(), text: 'Våra partner' },
  ...inOtherLanguages,
  { address: addresses.changes(), text: 'Ändrat de senaste dagarna' },
  { address: addresses.volunteer(), text: 'Volontärer' },
  { address: addresses.agreement(), text: 'Avtalet på en minut' },
  { address: addresses.about(), text: 'Om webbplatsen' },
  { address: addresses.accessibility(), text: 'Tillgänglighetsredogörelse' },
  { address: addresses.forPartners(), text: 'För partner' },
  { address: addresses.privacy(), text: 'Dina uppgifter hos oss' },
  { address: addresses.forCoordinators(), text: 'För samordnare' },
]
