import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { agreementTableNames } from '../../outputs/data/agreement-records.ts'
import { agreementCsvMetadata } from '../../outputs/data/csv-metadata.ts'
import { agreementPaths } from '../_agreement-paths.ts'

/** A description beside each table about the agreement, where there is one. */
export const getStaticPaths = (() =>
  agreementPaths().flatMap(({ params }) =>
    agreementTableNames.map((table) => ({ params: { ...params, table }, props: { table } })),
  )) satisfies GetStaticPaths

/** The columns of the table. */
export const GET: APIRoute<{ table: (typeof agreementTableNames)[number] }> = ({ props }) =>
  new Response(agreementCsvMetadata(props.table, loadSiteData().site), {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  })
