import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { dataCsvMetadata } from '../../outputs/data/csv-metadata.ts'
import { dataTableNames } from '../../outputs/data/open-data.ts'

/** A description beside each table. */
export const getStaticPaths = (() =>
  dataTableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths

/** The columns of the table. */
export const GET: APIRoute<{ table: (typeof dataTableNames)[number] }> = ({ props: { table } }) =>
  new Response(dataCsvMetadata(table, `${table}.csv`, loadSiteData().site), {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  })
