import type { APIRoute } from 'astro'
import { loadSiteData } from '../../../load-site-data.ts'
import { monthJson } from '../../../outputs/data/open-data.ts'
import { monthPaths } from '../_month-paths.ts'

/** A file for each month. */
export const getStaticPaths = monthPaths

/** The occurrences of the month. */
export const GET: APIRoute<{ month: Temporal.PlainYearMonth }> = ({ props }) =>
  new Response(monthJson(props.month, loadSiteData().site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
