import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { dataJson, dataTableNames } from '../../outputs/data/open-data.ts'

/** A file of open data for each table. */
export const getStaticPaths = (() =>
  dataTableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths

/** The table with what it is about, its licence and its age. */
export const GET: APIRoute<{ table: (typeof dataTableNames)[number] }> = ({ props }) =>
  new Response(dataJson(props.table, loadSiteData().site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
