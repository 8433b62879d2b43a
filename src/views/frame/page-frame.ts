import { addresses, absoluteUrl } from '../../domain/published/addresses.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import type { Phone } from '../../domain/programme/phone.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import { capitalize, formatDay, formatTime } from '../../domain/time/swedish.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
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
  /** The whole public address of the page. */
  canonical: string
  call: { address: string; text: string; hours: string | null }
  /** "Mejla …", where the association has an address. */
  mail: Link | null
  notice: string | null
  example: string | null
  /** When the sheet was read, in words, and for the script that tells its age. */
  age: { text: string; created: string }
  menu: (Link & { isHere: boolean })[]
  groups: { heading: string; links: Link[] }[]
  /** For paper: where the page is found again. */
  printedFrom: string
}

/** The frame of the page at `address` (from the site's root). */
export function toPageFrame(site: Site, address: string): PageFrame {
  const { settings } = site.data
  return {
    siteName: settings.siteName,
    canonical: absoluteUrl(address, site.url),
    call: toCall(associationPhone(settings)),
    mail: settings.email
      ? { address: `mailto:${settings.email}`, text: `Skriv till ${settings.email}` }
      : null,
    notice: currentNotice(site),
    example: site.isExample ? 'Exempeldata: aktiviteter, platser och telefonnummer är påhittade.' : null,
    age: { text: `Sidan uppdaterades senast ${formatMoment(site)}.`, created: site.created.toString() },
    menu: menu.map((link) => ({ ...link, isHere: address.startsWith(link.address) })),
    groups,
    printedFrom: absoluteUrl(address, site.url).replace(/^https?:\/\//, ''),
  }
}

/** The important notice, until its last day has passed. */
function currentNotice(site: Site): string | null {
  const notice = site.data.settings.importantNotice
  if (!notice) return null
  const isOver = notice.until && Temporal.PlainDate.compare(notice.until, site.today) < 0
  return isOver ? null : notice.text
}

function toCall(phone: Phone): PageFrame['call'] {
  const hours = phone.note && capitalize(phone.note)
  return { address: telephoneAddress(phone), text: formatCall(phone), hours }
}

function formatMoment(site: Site): string {
  const moment = site.created.toZonedDateTimeISO(timeZone)
  return `${formatDay(moment.toPlainDate(), null)} klockan ${formatTime(moment.toPlainTime())}`
}

const menu: Link[] = [
  { address: addresses.calendar(), text: 'Kalender' },
  { address: addresses.activities(), text: 'Aktiviteter' },
  { address: addresses.places(), text: 'Platser' },
  { address: addresses.search(), text: 'Sök' },
]

const groups: PageFrame['groups'] = [
  {
    heading: 'Hitta något att göra',
    links: [
      { address: addresses.start(), text: 'Startsidan' },
      { address: addresses.calendar(), text: 'Kalendern dag för dag' },
      { address: addresses.activities(), text: 'Alla aktiviteter från A till Ö' },
      { address: addresses.places(), text: 'Alla platser' },
      { address: addresses.categories(), text: 'Efter intresse' },
      { address: addresses.changes(), text: 'Ändrat de senaste dagarna' },
    ],
  },
  {
    heading: 'Om oss',
    links: [
      { address: addresses.about(), text: 'Om webbplatsen' },
      { address: addresses.agreement(), text: 'Avtalet på en minut' },
      { address: addresses.volunteer(), text: 'Volontärer' },
      { address: addresses.partners(), text: 'Våra partner' },
    ],
  },
  {
    heading: 'Hjälp',
    links: [
      { address: addresses.accessibility(), text: 'Tillgänglighetsredogörelse' },
      { address: addresses.privacy(), text: 'Dina uppgifter hos oss' },
      { address: addresses.forPartners(), text: 'För partner' },
      { address: addresses.forCoordinators(), text: 'För samordnare' },
      ...languages.map((language) => ({
        address: languageAddress(language),
        text: language.name,
        lang: language.lang,
      })),
    ],
  },
]
