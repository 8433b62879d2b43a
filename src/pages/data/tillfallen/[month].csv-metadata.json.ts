import type { APIRoute } from 'astro'
import { loadSiteData } from '../../../load-site-data.ts'
import { dataCsvMetadata } from '../../../outputs/data/csv-metadata.ts'
import { monthPaths } from '../_month-paths.ts'

/** A description beside the table of each month. */
export const getStaticPaths = monthPaths

/** The columns of the table. */
export const GET: APIRoute<{ month: Temporal.PlainYearMonth }> = ({ props: { month } }) =>
  new Response(dataCsvMetadata('tillfallen', `${month.toString()}.csv`, loadSiteData().site), {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  })
