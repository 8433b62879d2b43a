import type { APIRoute } from 'astro'
import { loadSiteData } from '../load-site-data.ts'
import { paperFootCss } from '../outputs/paper/paper-foot.ts'

/** What stands at the foot of every printed sheet. */
export const GET: APIRoute = () =>
  new Response(paperFootCss(loadSiteData().site), { headers: { 'content-type': 'text/css; charset=utf-8' } })
