import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'

/** The snapshot as it was read: open data, and what the next run compares with. */
export const GET: APIRoute = () =>
  new Response(loadSiteData().snapshotText, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
