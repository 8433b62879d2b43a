import {
  absoluteUrl,
  addresses,
  changesFeedAddress,
  embedAddress,
  feedAddress,
  type EmbedFolder,
  type FeedFolder,
} from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'

/** An address of this site, and what is there. */
export interface DocumentedAddress {
  url: string
  what: string
}

/** How partners link to the calendar, embed it and subscribe to it. Examples are things of this very site. */
export interface PartnerGuide {
  pages: DocumentedAddress[]
  feeds: DocumentedAddress[]
  files: DocumentedAddress[]
  embeds: { title: string; url: string; code: string }[]
  /** Lines for the Content-Security-Policy of the partner's own site. */
  policy: string[]
  licence: string
}

/** All that the page for partners documents. */
export function toPartnerGuide(site: Site): PartnerGuide {
  const hasAgreement = site.data.partnership.agreements.length > 0
  const origin = new URL(site.url).origin
  const examples = examplesOf(site)
  return {
    pages: [
      documented(site, addresses.calendar(), 'Kalendern, de närmaste sju dagarna'),
      ...examples.flatMap(({ page, name }) => documented(site, page, name)),
    ],
    feeds: [
      documented(site, feedAddress(null, null), 'Alla aktiviteter (iCalendar)'),
      ...examples
        .filter(({ folder }) => folder !== 'aktiviteter' || site.activityFeeds)
        .map(({ folder, id, name }) => documented(site, feedAddress(folder, id), `${name} (iCalendar)`)),
      documented(site, '/andrat.xml', 'Det som har ändrats de senaste 14 dagarna (Atom)'),
      ...site.data.places
        .slice(0, 1)
        .map(({ id, name }) =>
          documented(site, changesFeedAddress(id), `Det som har ändrats på ${name} (Atom)`),
        ),
      ...(hasAgreement ? [documented(site, '/avtal/halldatum.ics', 'Avtalets hålldatum (iCalendar)')] : []),
    ],
    files: dataFiles(site.today)
      .filter(({ address }) => hasAgreement || !address.startsWith('/data/avtal'))
      .map(({ address, what }) => documented(site, address, what)),
    embeds: examples.flatMap((example) => embedOf(site, example)),
    policy: [`frame-src ${origin}`, `connect-src ${origin}`],
    licence: site.data.settings.openDataLicence,
  }
}

interface Example {
  folder: FeedFolder
  embed: EmbedFolder | null
  id: string
  name: string
  page: string
}

/** Those of one month stand for those of every month. */
const dataFiles = (today: Temporal.PlainDate) => [
  { address: '/data/aktiviteter.json', what: 'En post för varje aktivitet' },
  { address: '/data/aktiviteter.csv', what: 'Samma aktiviteter som tabell' },
  { address: '/data/tillfallen.json', what: 'En post för varje tillfälle, med ändringar' },
  { address: '/data/tillfallen.csv', what: 'Samma tillfällen som tabell' },
  {
    address: `/data/tillfallen/${today.toPlainYearMonth().toString()}.json`,
    what: 'Tillfällena under en månad; varje månad har sin fil',
  },
  {
    address: `/data/tillfallen/${today.toPlainYearMonth().toString()}.csv`,
    what: 'Samma månad som tabell',
  },
  { address: '/data/platser.json', what: 'En post för varje plats' },
  { address: '/data/platser.csv', what: 'Samma platser som tabell' },
  { address: '/data/avtal.json', what: 'Avtalet: belopp, åtaganden, hålldatum och uppföljning' },
  { address: '/data/avtal-belopp.csv', what: 'Avtalets belopp som tabell' },
  { address: '/data/avtal-index.csv', what: 'Indextalen som tabell' },
  { address: '/data/avtal-ataganden.csv', what: 'Åtagandena som tabell' },
  { address: '/data/avtal-halldatum.csv', what: 'Hålldatumen som tabell' },
  { address: '/data/avtal-ekonomi.csv', what: 'Föreningens ekonomi som tabell' },
  { address: '/data/avtal-uppfoljning.csv', what: 'Uppföljningen som tabell' },
  { address: '/data/kontroll.json', what: 'Rapporten om fel i kalkylarket' },
  { address: '/data/site.json', what: 'Allt som är publicerat, med allt som nästa körning behöver' },
]

/** The first place, kind, partner, project and activity of the sheet; none where a tab is empty. */
function examplesOf({ data }: Site): Example[] {
  const [place] = data.places
  const [category] = data.categories
  const [partner] = data.partners
  const [project] = data.projects
  const [activity] = data.activities
  return [
    ...(place ? [{ ...subject('platser', 'plats', place), page: addresses.place(place.id) }] : []),
    ...(category
      ? [{ ...subject('kategorier', 'kategori', category), page: addresses.category(category.id) }]
      : []),
    ...(partner ? [{ ...subject('partner', 'partner', partner), page: addresses.partner(partner.id) }] : []),
    ...(project ? [{ ...subject('projekt', 'projekt', project), page: addresses.project(project.id) }] : []),
    ...(activity
      ? [
          {
            ...subject('aktiviteter', null, { id: activity.id, name: activity.title }),
            page: addresses.activity(activity.id),
          },
        ]
      : []),
  ]
}

function subject(folder: FeedFolder, embed: EmbedFolder | null, thing: { id: string; name: string }) {
  return { folder, embed, id: thing.id, name: thing.name }
}

function embedOf(site: Site, { embed, id, name }: Example): PartnerGuide['embeds'] {
  if (!embed) return []
  const url = absoluteUrl(embedAddress(embed, id), site.url)
  const title = `Aktiviteter: ${name}`.replaceAll('"', '&quot;')
  return [
    {
      title: name,
      url,
      code: `<iframe src="${url}" title="${title}" width="100%" height="900" loading="lazy"></iframe>`,
    },
  ]
}

function documented(site: Site, address: string, what: string): DocumentedAddress {
  return { url: absoluteUrl(address, site.url), what }
}
