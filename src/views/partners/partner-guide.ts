import { absoluteUrl, addresses, changesFeedAddress, feedAddress } from '../../domain/published/addresses.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import { areasOf } from '../../domain/programme/areas.ts'
import type { ProgrammeKind } from '../../domain/programme/programme-kinds.ts'
import type { Site } from '../../domain/site.ts'
import { toEmbedCodes, type EmbedCodes } from './embed-codes.ts'
import { embedFolders, type EmbedKind } from './embed.ts'

/** An address of this site, and what is there. */
export interface DocumentedAddress {
  url: string
  what: string
}

/** How partners link to the calendar, embed it and subscribe to it. Examples are things of this very site. */
export interface PartnerGuide {
  pages: DocumentedAddress[]
  feeds: DocumentedAddress[]
  /** The four steps for the first thing that there is; null where there is none. */
  codes: EmbedCodes | null
  /** What the element understands, each with an example of this site. */
  attributes: { name: string; example: string; what: string }[]
  licence: string
}

/** All that the page for partners documents. */
export function toPartnerGuide(site: Site): PartnerGuide {
  const hasAgreement = site.data.partnership.agreements.length > 0
  const examples = examplesOf(site)
  const embedded = examples.find(isEmbedded)
  return {
    pages: [
      documented(site, addresses.calendar(), 'Kalendern, de närmaste sju dagarna'),
      ...examples.map(({ kind, id, name }) => documented(site, addressesOf(kind, id).page, name)),
    ],
    feeds: [
      documented(site, feedAddress(null, null), 'Alla aktiviteter (iCalendar)'),
      ...examples
        .filter(({ kind }) => kind !== 'activity' || site.activityFeeds)
        .flatMap(({ kind, id, name }) => {
          const { calendarFeed } = addressesOf(kind, id)
          return calendarFeed ? [documented(site, calendarFeed, `${name} (iCalendar)`)] : []
        }),
      documented(site, changesFeedAddress(null), 'Det som har ändrats de senaste 14 dagarna (Atom)'),
      ...site.data.places
        .slice(0, site.placeTexts ? 1 : 0)
        .map(({ id, name }) =>
          documented(site, changesFeedAddress(id), `Det som har ändrats på ${name} (Atom)`),
        ),
      ...(hasAgreement
        ? [documented(site, addresses.deadlinesFeed(), 'Avtalets hålldatum (iCalendar)')]
        : []),
    ],
    codes: embedded ? toEmbedCodes(site, embedded.kind, embedded) : null,
    attributes: attributesOf(examples),
    licence: site.data.settings.openDataLicence,
  }
}

interface Example<Kind extends ProgrammeKind = ProgrammeKind> {
  kind: Kind
  id: string
  name: string
}

/** The first place, area, kind, partner, project and activity of the sheet; none where a tab is empty. */
function examplesOf({ data }: Site): Example[] {
  const first = (kind: ProgrammeKind, things: readonly { id: string; name: string }[]): Example[] =>
    things.slice(0, 1).map(({ id, name }) => ({ kind, id, name }))
  return [
    ...first('place', data.places),
    ...first('area', areasOf(data.places)),
    ...first('category', data.categories),
    ...first('partner', data.partners),
    ...first('project', data.projects),
    ...first(
      'activity',
      data.activities.slice(0, 1).map(({ id, title }) => ({ id, name: title })),
    ),
  ]
}

function isEmbedded(example: Example): example is Example<EmbedKind> {
  return example.kind !== 'activity'
}

const kindWords: Record<EmbedKind, string> = {
  place: 'En plats',
  area: 'En stadsdel',
  partner: 'En partner',
  project: 'Ett projekt',
  category: 'Ett intresse',
}

function attributesOf(examples: readonly Example[]): PartnerGuide['attributes'] {
  return [
    ...examples.filter(isEmbedded).map(({ kind, id, name }) => ({
      name: embedFolders[kind],
      example: `${embedFolders[kind]}="${id}"`,
      what: `${kindWords[kind]}, här ${name}`,
    })),
    { name: 'dagar', example: 'dagar="7"', what: 'Hur många dagar som visas, från 1 till 14' },
    { name: 'rubrik', example: 'rubrik="3"', what: 'Rubrikens nivå på er sida, från 1 till 6' },
  ]
}

function documented(site: Site, address: string, what: string): DocumentedAddress {
  return { url: absoluteUrl(address, site.url), what }
}
