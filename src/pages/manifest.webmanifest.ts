import type { APIRoute } from 'astro'
import { absoluteUrl } from '../domain/published/addresses.ts'
import { usualColour } from '../domain/programme/site-look.ts'
import { loadSiteData } from '../load-site-data.ts'

/** What a phone needs to put the site among its apps. */
export const GET: APIRoute = () => {
  const { site } = loadSiteData()
  const { siteName, colour } = site.data.settings
  const manifest = {
    name: siteName,
    short_name: siteName.slice(0, 30),
    lang: 'sv',
    start_url: site.url,
    scope: site.url,
    display: 'browser',
    background_color: '#fffaf0',
    theme_color: colour ?? usualColour,
    icons: [{ src: absoluteUrl('/favicon.svg', site.url), sizes: 'any', type: 'image/svg+xml' }],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
