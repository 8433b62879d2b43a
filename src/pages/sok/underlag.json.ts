import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { toSearchRecords } from '../../outputs/data/search-records.ts'

/** What the search page reads when somebody begins to search. */
export const GET: APIRoute = () =>
  new Response(toSearchRecords(loadSiteData().site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
