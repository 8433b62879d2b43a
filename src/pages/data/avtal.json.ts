import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { agreementJson } from '../../outputs/data/agreement-data.ts'

/** The agreements as open data. */
export const GET: APIRoute = () =>
  new Response(agreementJson(loadSiteData().site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
