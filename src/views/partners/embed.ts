import { type EmbedFolder, embedAddress } from '../../domain/published/addresses.ts'
import { concernsPlace, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { activityById } from '../../domain/lookup.ts'
import { areasOf } from '../../domain/programme/areas.ts'
import { belongsTo, groupIdsOf, type Membership } from '../../domain/occurrences/occurrence-groups.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { ProgrammeKind } from '../../domain/programme/programme-kinds.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import { toDays, type Day, type DayListOptions } from '../calendar/day-list.ts'
import { toPageFrame, type Link } from '../frame/page-frame.ts'
import { fitDays, type FittedDays } from './fitted-days.ts'

/** A programme to show inside a partner's own page. */
export interface Embed {
  folder: EmbedFolder
  id: string
  address: string
  /** "Program på Eken": also the best title of the frame. */
  title: string
  days: Day[]
  empty: string | null
  /** How far it goes, where not all had room. */
  cut: string | null
  programme: string[]
  call: Link
  /** When the facts were fetched, in words and for the script. */
  age: { text: string; created: string }
  /** Out of the frame, to the whole page. */
  more: Link
  example: string | null
}

/** Days that an embed holds; only those with something on. */
const daysShown = 14

/** Rows that a frame can hold and still be found one's way in. */
const mostRows = 80

/** Every embed of the site: a place, an area, a partner, a kind or a project each. */
export function toEmbeds(site: Site): Embed[] {
  const { places, partners, categories, projects } = site.data
  return [
    ...places.map((thing) => toEmbed(site, 'place', thing)),
    ...areasOf(places).map((thing) => toEmbed(site, 'area', thing)),
    ...partners.map((thing) => toEmbed(site, 'partner', thing)),
    ...categories.map((thing) => toEmbed(site, 'category', thing)),
    ...projects.map((thing) => toEmbed(site, 'project', thing)),
  ]
}

/** With more things than this to embed they have no file for oEmbed each: hosts take no more than some thousands of files. */
const mostWithOembed = 1_000

/** Whether each page tells what stands for it (oEmbed). Nobody types that address, so a site that grows may lose them. */
export function hasOembeds({ data }: Pick<Site, 'data'>): boolean {
  const { places, partners, categories, projects } = data
  const things = [places, areasOf(places), partners, categories, projects]
  return things.flat().length <= mostWithOembed
}

/** What can be embedded. */
export type EmbedKind = Exclude<ProgrammeKind, 'activity'>

/** The folder of each kind among the embeds, which is also its name as an attribute of the element. */
export const embedFolders: Readonly<Record<EmbedKind, EmbedFolder>> = {
  place: 'plats',
  area: 'omrade',
  partner: 'partner',
  category: 'kategori',
  project: 'projekt',
}

function toEmbed(site: Site, kind: EmbedKind, { id, name }: { id: string; name: string }): Embed {
  const { settings } = site.data
  const address = embedAddress(embedFolders[kind], id)
  const more = toMore(kind, { id, name })
  const { days, cut } = embedDays(site, kind, { id, name, days: daysShown })
  const last = site.today.add({ days: daysShown - 1 })
  const phone = associationPhone(settings)
  const { age } = toPageFrame(site, address)
  return {
    folder: embedFolders[kind],
    id,
    address,
    title: embedTitle(kind, name),
    days: days.map((day) => withGroups(day, site)),
    empty: days.length === 0 ? `Inget är planerat till och med ${formatDay(last, site.today)}.` : null,
    cut,
    programme: [
      ...breaksOf(site, { from: site.today, to: last }, kind === 'place' ? id : null),
      ...programmeSentences(settings, site.today),
    ],
    call: { address: telephoneAddress(phone), text: formatCall(phone) },
    // Where it is shown "sidan" would be somebody else's.
    age: { ...age, text: age.text.replace(/^Sidan/, 'Programmet') },
    more,
    example: site.isExample ? 'Exempeldata: programmet är påhittat.' : null,
  }
}

/** The coming days of a thing on which something is on, as far as there is room. */
export function embedDays(
  site: Site,
  kind: EmbedKind,
  { id, name, days }: { id: string; name: string; days: number },
): FittedDays {
  const span = { from: site.today, to: site.today.add({ days: days - 1 }) }
  const all = toDays(site, span, {
    ...entriesFor(site, kind, id),
    onlyDaysWithEntries: true,
  })
  return fitDays(all, mostRows, { more: toMore(kind, { id, name }), today: site.today })
}

/** Of a place what is said of it, else what is said of everything. */
function breaksOf(site: Site, span: DaySpan, placeId: string | null): string[] {
  return breaksIn(site, span, placeId)
    .filter(({ placeIds, activityIds }) => placeId !== null || placeIds.length + activityIds.length === 0)
    .map((pause) => formatBreak({ ...pause, placeIds: [] }, site))
}

function toMore(kind: EmbedKind, { id, name }: { id: string; name: string }): Link {
  return { address: addressesOf(kind, id).page, text: `Hela programmet för ${name}` }
}

/** "Program på Eken", "Program i Ryd", "Program: PRO". */
export function embedTitle(kind: EmbedKind, name: string): string {
  if (kind === 'place') return `Program på ${name}`
  return kind === 'area' ? `Program i ${name}` : `Program: ${name}`
}

function entriesFor(site: Site, kind: EmbedKind, id: string): DayListOptions {
  if (kind === 'place') return { ownPlaceId: id, filter: (entry) => concernsPlace(entry, id) }
  if (kind === 'area') return { areaId: id }
  const filter = ({ occurrence }: CalendarEntry) =>
    belongsTo(activityById(site.data, occurrence.activityId), kind, id)
  return { filter }
}

const memberships: readonly Membership[] = ['partner', 'project', 'category']

/** So that one programme can be chosen in by another: the partner's of one kind. */
function withGroups(day: Day, { data }: Site): Day {
  return {
    ...day,
    occurrences: day.occurrences.map((occurrence) => {
      const activity = activityById(data, occurrence.activityId)
      const groups = memberships.flatMap((kind) =>
        groupIdsOf(activity, kind).map((id) => `${embedFolders[kind]}/${id}`),
      )
      return { ...occurrence, groups: groups.join(' ') }
    }),
  }
}
