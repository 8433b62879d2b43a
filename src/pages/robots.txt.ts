import type { APIRoute } from 'astro'
import { absoluteUrl } from '../domain/published/addresses.ts'
import { loadSiteData } from '../load-site-data.ts'

/** Everything may be found; pages that should not be are marked noindex themselves. */
export const GET: APIRoute = () => {
  const { site } = loadSiteData()
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml', site.url)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
