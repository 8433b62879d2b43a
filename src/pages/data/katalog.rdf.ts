import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { toCatalogue } from '../../outputs/data/catalogue.ts'

/** The open data for data portals. */
export const GET: APIRoute = () =>
  new Response(toCatalogue(loadSiteData().site), {
    headers: { 'Content-Type': 'application/rdf+xml; charset=utf-8' },
  })
