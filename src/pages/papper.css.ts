import type { APIRoute } from 'astro'
import { loadSiteData } from '../load-site-data.ts'
import { paperFootCss } from '../outputs/paper/paper-foot.ts'
import paperStyles from '../styles/print.css?inline'

/** How every page is printed, and what stands at the foot of each sheet. */
export const GET: APIRoute = () =>
  new Response(`${paperStyles}\n${paperFootCss(loadSiteData().site)}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
