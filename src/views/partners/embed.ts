import { type EmbedFolder, embedAddress } from '../../domain/published/addresses.ts'
import { concernsPlace, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { activityById } from '../../domain/lookup.ts'
import { concernsArea } from '../../domain/occurrences/area-entries.ts'
import { areasOf } from '../../domain/programme/areas.ts'
import { belongsTo } from '../../domain/occurrences/occurrence-groups.ts'
import { associationPhone } from '../../domain/programme/phone-for.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { ProgrammeKind } from '../../domain/programme/programme-kinds.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall, telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import { toDays, type Day } from '../calendar/day-list.ts'
import { toPageFrame, type Link } from '../frame/page-frame.ts'

/** A programme to show inside a partner's own page. */
export interface Embed {
  folder: EmbedFolder
  id: string
  address: string
  /** "Program på Eken": also the best title of the frame. */
  title: string
  days: Day[]
  empty: string | null
  programme: string[]
  call: Link
  /** When the facts were fetched, in words and for the script. */
  age: { text: string; created: string }
  /** Out of the frame, to the whole page. */
  more: Link
  example: string | null
}

/** Days that an embed holds; only those with something on. */
const daysHeld = 14

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

type EmbedKind = Exclude<ProgrammeKind, 'activity'>

const folders: Record<EmbedKind, EmbedFolder> = {
  place: 'plats',
  area: 'omrade',
  partner: 'partner',
  category: 'kategori',
  project: 'projekt',
}

function toEmbed(site: Site, kind: EmbedKind, { id, name }: { id: string; name: string }): Embed {
  const { settings } = site.data
  const address = embedAddress(folders[kind], id)
  const span = { from: site.today, to: site.today.add({ days: daysHeld - 1 }) }
  const filter = filterFor(site, kind, id)
  const days = toDays(site, span, {
    filter,
    ...(kind === 'place' ? { ownPlaceId: id } : {}),
    onlyDaysWithEntries: true,
  })
  const phone = associationPhone(settings)
  return {
    folder: folders[kind],
    id,
    address,
    title: titleOf(kind, name),
    days,
    empty: days.length === 0 ? `Inget är planerat till och med ${formatDay(span.to, site.today)}.` : null,
    programme: programmeSentences(settings, site.today),
    call: { address: telephoneAddress(phone), text: formatCall(phone) },
    age: toPageFrame(site, address).age,
    more: { address: addressesOf(kind, id).page, text: `Hela programmet för ${name}` },
    example: site.isExample ? 'Exempeldata: programmet är påhittat.' : null,
  }
}

function titleOf(kind: EmbedKind, name: string): string {
  if (kind === 'place') return `Program på ${name}`
  return kind === 'area' ? `Program i ${name}` : `Program: ${name}`
}

function filterFor(site: Site, kind: EmbedKind, id: string): (entry: CalendarEntry) => boolean {
  if (kind === 'place') return (entry) => concernsPlace(entry, id)
  if (kind === 'area') return (entry) => concernsArea(entry, site, id)
  return ({ occurrence }) => belongsTo(activityById(site.data, occurrence.activityId), kind, id)
}
