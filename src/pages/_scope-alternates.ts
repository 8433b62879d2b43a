import { absoluteUrl, oembedAddress } from '../domain/published/addresses.ts'
import { addressesOf } from '../domain/published/thing-addresses.ts'
import type { Site } from '../domain/site.ts'
import type { Alternate } from '../layouts/alternate.ts'
import { embedFolders, hasOembeds, type EmbedKind } from '../views/partners/embed.ts'

/** The other forms of a programme's page: its calendar, the changes of a place, and what stands for it where its address is written. */
export function scopeAlternates(
  site: Site,
  kind: EmbedKind,
  { id, name }: { id: string; name: string },
): Alternate[] {
  const { calendarFeed, changesFeed } = addressesOf(kind, id)
  return [
    ...(calendarFeed ? [{ address: calendarFeed, type: 'text/calendar', title: name }] : []),
    ...(changesFeed && site.placeTexts
      ? [{ address: changesFeed, type: 'application/atom+xml', title: `Ändrat: ${name}` }]
      : []),
    ...(hasOembeds(site)
      ? [
          {
            // Whole, for WordPress takes it as it stands.
            address: absoluteUrl(oembedAddress(embedFolders[kind], id), site.url),
            type: 'application/json+oembed',
            title: name,
          },
        ]
      : []),
  ]
}
