import { onceFor } from '../once-for.ts'
import type { SiteData } from '../site-data.ts'
import type { Site } from '../site.ts'
import { absoluteUrl, addresses } from './addresses.ts'

/** "exempel.se/ryd": what one writes off a sheet of paper to come to the page at `address`; the short one of a place that has one. */
export function printedAddress(address: string, site: Pick<Site, 'data' | 'url'>): string {
  const place = placesByAddress(site.data).get(address)
  const printed = place?.shortAddress ? addresses.short(place.shortAddress) : address
  return absoluteUrl(printed, site.url)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
}

const placesByAddress = onceFor(
  ({ places }: SiteData) => new Map(places.map((place) => [addresses.place(place.id), place])),
)
