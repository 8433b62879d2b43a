import { escapeMarkup } from '../domain/published/markup.ts'
import { absoluteUrl, addresses, changesFeedAddress } from '../domain/published/addresses.ts'
import { changeSentences } from '../domain/published/change-words.ts'
import type { PublishedChange } from '../domain/published/published-change.ts'
import { programmeSentences } from '../domain/programme/programme-words.ts'
import type { Site } from '../domain/site.ts'
import { timeZone } from '../domain/time/time-zone.ts'

/** A feed of changes: all of them, or those of one place. */
export interface ChangesFeed {
  changes: readonly PublishedChange[]
  /** The place that it is about; null for all. Its name is kept also when the place is gone. */
  place: { id: string; name: string } | null
  /** When anything in the feed last changed: never the hour of the build. */
  updated: Temporal.Instant
  /** Said first, of a place that is gone. */
  note: string | null
}

/** Changes as Atom (RFC 4287). The same changes give the same bytes whenever it is built. */
export function toAtom(feed: ChangesFeed, site: Site): string {
  const { place, updated, note } = feed
  const { settings } = site.data
  const name = place ? `Ändrat på ${place.name}` : 'Ändrat i programmet'
  const subtitle = [
    ...(site.isExample ? ['Exempeldata: programmet är påhittat.'] : []),
    ...(note ? [note] : []),
    ...programmeSentences(settings, site.today),
  ]
  const address = changesFeedAddress(place?.id ?? null)
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    element('id', absoluteUrl(address, site.url)),
    element('title', `${name} – ${settings.siteName}`),
    ...(subtitle.length > 0 ? [element('subtitle', subtitle.join(' '))] : []),
    element('updated', formatInstant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(absoluteUrl(address, site.url))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(absoluteUrl(addresses.changes(), site.url))}"/>`,
    `<author>${element('name', settings.association)}</author>`,
    ...feed.changes.map((change) => entry(change, site)),
    '</feed>',
  ])
}

/** The changes that concern a place, in the same order: its own, and those for all. */
export function changesAt(placeId: string, changes: readonly PublishedChange[]): PublishedChange[] {
  return changes.filter(({ placeIds }) => placeIds.length === 0 || placeIds.includes(placeId))
}

/** The time of a feed in which nothing has happened: the beginning of the first day that was ever published. */
export function emptySince(firstDay: Temporal.PlainDate): Temporal.Instant {
  return firstDay.toZonedDateTime(timeZone).toInstant()
}

function entry(change: PublishedChange, site: Site): string {
  const text = changeSentences(change, site)
  return [
    '<entry>',
    element('id', entryId(change, site)),
    element('title', change.title),
    element('updated', formatInstant(change.at)),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(absoluteUrl(addressOf(change, site), site.url))}"/>`,
    `<category term="${change.kind}"/>`,
    `<content type="text">${escapeMarkup(text.join('\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

/** A tag URI (RFC 4151) of the site's first host, which outlives a change of scheme, of page and of host. */
function entryId({ id, at }: PublishedChange, site: Site): string {
  return `tag:${site.idHost},${at.toString().slice(0, 10)}:andrat/${id}`
}

function addressOf({ activityId, occurrenceId, placeIds }: PublishedChange, { data }: Site): string {
  if (activityId && data.activities.some(({ id }) => id === activityId)) {
    const anchor = occurrenceId?.split('/')[1]
    return anchor ? addresses.occurrence(activityId, anchor) : addresses.activity(activityId)
  }
  const [placeId] = placeIds
  return placeId && placeIds.length === 1 ? addresses.place(placeId) : addresses.changes()
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}

function formatInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`
}
