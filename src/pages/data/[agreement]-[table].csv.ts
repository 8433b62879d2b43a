import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { agreementPaths } from '../_agreement-paths.ts'
import { agreementCsv } from '../../outputs/data/agreement-data.ts'
import { agreementTableNames } from '../../outputs/data/agreement-records.ts'

/** A file for each table about the agreement, where there is one. */
export const getStaticPaths = (() =>
  agreementPaths().flatMap(({ params }) =>
    agreementTableNames.map((table) => ({ params: { ...params, table }, props: { table } })),
  )) satisfies GetStaticPaths

/** The table as rows. */
export const GET: APIRoute<{ table: (typeof agreementTableNames)[number] }> = ({ props }) =>
  new Response(agreementCsv(props.table, loadSiteData().site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
