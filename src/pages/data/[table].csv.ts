import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { dataCsv, dataTableNames } from '../../outputs/data/open-data.ts'

/** A file of open data for each table. */
export const getStaticPaths = (() =>
  dataTableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths

/** The table as rows. */
export const GET: APIRoute<{ table: (typeof dataTableNames)[number] }> = ({ props }) =>
  new Response(dataCsv(props.table, loadSiteData().site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
