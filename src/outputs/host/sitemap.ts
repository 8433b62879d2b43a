import { absoluteUrl, addresses, fixedAddresses } from '../../domain/published/addresses.ts'
import { escapeMarkup } from '../../domain/published/markup.ts'
import { areasOf } from '../../domain/programme/areas.ts'
import type { Site } from '../../domain/site.ts'

/** A sitemap (sitemaps.org 0.9) of the given addresses, from the site's root, and of everything in the sheet. */
export function toSitemap(site: Site, others: readonly string[]): string {
  const urls = [...others, ...fixedPagesOf(site), ...thingAddresses(site)].map((address) =>
    absoluteUrl(address, site.url),
  )
  const entries = [...new Set(urls)].map((url) => `  <url><loc>${escapeMarkup(url)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** The pages that this site has whatever its programme: those about the agreement where there is one. */
export function fixedPagesOf({ data }: Pick<Site, 'data'>): string[] {
  const hasAgreement = data.partnership.agreements.length > 0
  return fixedAddresses().filter((address) => hasAgreement || !address.startsWith(addresses.agreement()))
}

function thingAddresses({ data }: Site): string[] {
  return [
    ...data.activities.map(({ id }) => addresses.activity(id)),
    ...data.places.map(({ id }) => addresses.place(id)),
    ...areasOf(data.places).map(({ id }) => addresses.area(id)),
    ...data.categories.map(({ id }) => addresses.category(id)),
    ...data.partners.map(({ id }) => addresses.partner(id)),
    ...data.projects.map(({ id }) => addresses.project(id)),
  ]
}
