import type { APIRoute } from 'astro'
import { loadSiteData } from '../load-site-data.ts'
import { toFavicon } from '../outputs/look/site-mark.ts'

/** The mark of the site's tab in a browser. */
export const GET: APIRoute = () =>
  new Response(toFavicon(loadSiteData().site.data.settings), { headers: { 'content-type': 'image/svg+xml' } })
