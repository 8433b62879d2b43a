import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSiteData, snapshotSchema } from '../../../load-site-data.ts'
import { publishedSchemaNames, publishedSchemas, toJsonSchema } from '../../../outputs/data/json-schemas.ts'

const schemas = new Map(Object.entries({ ...publishedSchemas, site: snapshotSchema }))

/** A JSON Schema for each file of open data that there is. */
export const getStaticPaths = (() =>
  [...publishedSchemaNames(loadSiteData().site), 'site'].map((name) => ({
    params: { name },
  }))) satisfies GetStaticPaths

/** What the file with that name looks like. */
export const GET: APIRoute = ({ params: { name = '' } }) => {
  const schema = schemas.get(name)
  if (!schema) throw new Error(`There is no schema with the name "${name}".`)
  return new Response(toJsonSchema(name, schema, loadSiteData().site.url), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
}
