import type { APIRoute } from 'astro'
import { loadSiteData } from '../load-site-data.ts'
import { toLeafMark } from '../outputs/look/site-mark.ts'

/** The leaf beside the site's name. */
export const GET: APIRoute = () =>
  new Response(toLeafMark(loadSiteData().site.data.settings), {
    headers: { 'content-type': 'image/svg+xml' },
  })
