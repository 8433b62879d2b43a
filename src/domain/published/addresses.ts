/**
 * The pages that a site may have whatever its programme. The sitemap, `_headers` and the names that no place can have for a
 * short address follow from them.
 */
const fixedPages = {
  start: () => '/',
  calendar: () => '/kalender/',
  activities: () => '/aktiviteter/',
  places: () => '/platser/',
  categories: () => '/kategorier/',
  partners: () => '/partner/',
  search: () => '/sok/',
  changes: () => '/andrat/',
  agreement: () => '/avtal/',
  economy: () => '/avtal/ekonomi/',
  followUp: () => '/avtal/uppfoljning/',
  verbatim: () => '/avtal/ordagrant/',
  forPartners: () => '/for-partner/',
  checkLink: () => '/for-partner/lank/',
  openData: () => '/data/',
  forCoordinators: () => '/for-samordnare/',
  volunteer: () => '/volontar/',
  about: () => '/om/',
  accessibility: () => '/tillganglighet/',
  privacy: () => '/integritet/',
} as const

/**
 * The site's permanent addresses, from its root. All are Swedish, and those of pages end in a slash. Where the site
 * lies below a path of its host, the layout adds that path (see middleware.ts); outputs add the whole public address.
 */
export const addresses = {
  ...fixedPages,
  /** `2026-v48`, ISO week with its week-numbering year */
  week: (year: number, week: number) => `/kalender/${year}-v${String(week).padStart(2, '0')}/`,
  /** `2026-12` */
  month: (month: Temporal.PlainYearMonth | string) => `/kalender/${month.toString()}/`,
  /** `2026-12-08`, where a week has too much for one page. */
  day: (date: Temporal.PlainDate) => `/kalender/${date.toString()}/`,
  activity: (id: string) => `/aktiviteter/${id}/`,
  /** Beside a link to the activity, where its page is shown by others. */
  activityPicture: (id: string) => `/aktiviteter/${id}.png`,
  occurrence: (activityId: string, anchor: string) => `/aktiviteter/${activityId}/#${anchor}`,
  /** What is printed of a place's address: `/ryd/` */
  short: (shortAddress: string) => `/${shortAddress}/`,
  place: (id: string) => `/platser/${id}/`,
  areas: () => '/omraden/',
  area: (id: string) => `/omraden/${id}/`,
  /** A week of one area, where a day has too much for one page. */
  areaWeek: (id: string, { year, week }: { year: number; week: number }) =>
    `/omraden/${id}/${year}-v${String(week).padStart(2, '0')}/`,
  poster: (placeId: string) => `/platser/${placeId}/affisch/`,
  screen: (placeId: string) => `/platser/${placeId}/skarm/`,
  weekText: (placeId: string) => `/platser/${placeId}/vecka.txt`,
  /** The weeks of all places in one text. */
  allWeekTexts: () => '/vecka.txt',
  /** A day of one area, where its week has too much for one page. */
  areaDay: (id: string, date: Temporal.PlainDate) => `/omraden/${id}/${date.toString()}/`,
  category: (id: string) => `/kategorier/${id}/`,
  partner: (id: string) => `/partner/${id}/`,
  project: (id: string) => `/projekt/${id}/`,
  /** One of several agreements over time; the one in force also stands at `agreement()`. */
  agreementPeriod: (id: string) => `/avtal/perioder/${id}/`,
  yearlyReport: (year: number) => `/avtal/verksamhetsberattelse/${year}/`,
  deadlinesFeed: () => '/avtal/halldatum.ics',
  /** The script of the element that partners put on their own pages. */
  calendarElement: () => '/samvaro-kalender.js',
  /** The open data as a catalogue of DCAT-AP-SE. */
  catalogue: () => '/data/katalog.rdf',
  check: () => '/kontroll/',
} as const

/** Where the pages lie that a site may have whatever its programme. */
export function fixedAddresses(): string[] {
  return Object.values(fixedPages).map((toAddress) => toAddress())
}

/** A part of a day, of the calendar or an area, that has too much for one page: `/kalender/2026-12-08/formiddag/`. */
export function dayTimeAddress(day: string, time: string): string {
  return `${day}${time}/`
}

/** What begins with some letters in a list with too much for one page: `/aktiviteter/bokstav/b/`, `…/b/o/`. */
export function lettersAddress(list: string, letters: readonly string[]): string {
  return `${list}bokstav/${letters.join('/')}/`
}

/** The kinds of thing that have an iCalendar feed of their own, by their folder in the address. */
export type FeedFolder = 'platser' | 'omraden' | 'kategorier' | 'partner' | 'projekt' | 'aktiviteter'

/** Address of an iCalendar feed: the whole calendar, or one thing's. */
export function feedAddress(folder: FeedFolder | null, id: string | null): string {
  return folder && id ? `/${folder}/${id}.ics` : '/kalender.ics'
}

/** Address of the Atom feed of changes: all, or those of one place. */
export function changesFeedAddress(placeId: string | null): string {
  return placeId === null ? '/andrat.xml' : `/platser/${placeId}.xml`
}

/** The kinds of thing that partners can embed, by their folder in the address. */
export type EmbedFolder = 'plats' | 'omrade' | 'partner' | 'kategori' | 'projekt'

/** Address of the page that a partner puts in a frame. */
export function embedAddress(folder: EmbedFolder, id: string): string {
  return `/badda-in/${folder}/${id}/`
}

/** Address of what stands for a page where programs that read oEmbed are given its address. */
export function oembedAddress(folder: EmbedFolder, id: string): string {
  return `/badda-in/${folder}/${id}.json`
}

/** A site address as a whole URL. `siteUrl` ends in a slash. */
export function absoluteUrl(address: string, siteUrl: string): string {
  return new URL(address.slice(1), siteUrl).href
}
