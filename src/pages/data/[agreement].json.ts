import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { agreementPaths } from '../_agreement-paths.ts'
import { agreementJson } from '../../outputs/data/agreement-data.ts'

/** Where there is an agreement. */
export const getStaticPaths = agreementPaths

/** The agreements as open data. */
export const GET: APIRoute = () =>
  new Response(agreementJson(loadSiteData().site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
