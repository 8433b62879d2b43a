import { z } from 'zod'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { activityRecords, activityRecordSchema } from './activity-records.ts'
import { toCsv, type DataRecord } from './csv.ts'
import { occurrenceRecords, occurrenceRecordSchema } from './occurrence-records.ts'
import { placeRecords, placeRecordSchema } from './place-records.ts'

/** What stands first in every file of open data. */
const metaSchema = z.object({
  titel: z.string(),
  utgivare: z.string().describe('Föreningen som ansvarar för uppgifterna.'),
  skapad: z.iso.datetime().describe('När uppgifterna hämtades.'),
  licens: z.string().describe('Villkoren för att använda uppgifterna.'),
  exempeldata: z.boolean().describe('Sant när uppgifterna är påhittade.'),
  från: z.iso.date().describe('Första dagen som filen berättar om.'),
  till: z.iso.date().describe('Sista dagen som filen berättar om.'),
  programmetKlartTill: z.iso.date().nullable(),
  telefon: z.string().describe('Numret att ringa för att vara säker.'),
  webbplats: z.url(),
  dokumentation: z.url(),
  schema: z.url().describe('Filens JSON Schema.'),
})

const tables = {
  aktiviteter: { title: 'Aktiviteter', schema: activityRecordSchema, records: activityRecords },
  tillfallen: { title: 'Tillfällen', schema: occurrenceRecordSchema, records: occurrenceRecords },
  platser: { title: 'Platser', schema: placeRecordSchema, records: placeRecords },
} as const satisfies Record<string, DataTable>

interface DataTable {
  title: string
  schema: z.ZodObject
  records: (site: Site) => DataRecord[]
}

/** The tables of open data, by their name in the address: /data/<name>.json and /data/<name>.csv. */
export type DataTableName = keyof typeof tables

/** The names of the tables. */
export const dataTableNames = ['aktiviteter', 'tillfallen', 'platser'] as const satisfies DataTableName[]

/** A table as /data/<name>.json: `{ "meta": …, "<name>": […] }`, a record a line. */
export function dataJson(name: DataTableName, site: Site): string {
  const { title, records } = tables[name]
  const lines = records(site).map((record) => JSON.stringify(record))
  return `{"meta": ${JSON.stringify(metaOf(name, title, site))},\n"${name}": [\n${lines.join(',\n')}\n]}\n`
}

/** A table as /data/<name>.csv. The last column marks the example data, since CSV has no other place to say so. */
export function dataCsv(name: DataTableName, site: Site): string {
  const { schema, records } = tables[name]
  const columns = [...Object.keys(schema.shape), 'exempeldata']
  return toCsv(
    columns,
    records(site).map((record) => ({ ...record, exempeldata: site.isExample })),
  )
}

/** What the whole JSON file of a table looks like. */
export function dataSchema(name: DataTableName): z.ZodType {
  return z.object({ meta: metaSchema, [name]: z.array(tables[name].schema) })
}

/** The fields of a table with their descriptions, for the page that documents them. */
export function dataFields(name: DataTableName): { name: string; description: string }[] {
  const shape: z.core.$ZodShape = tables[name].schema.shape
  return Object.entries(shape).map(([field, type]) => ({
    name: field,
    description: z.globalRegistry.get(type)?.description ?? '',
  }))
}

/** Address of a table's JSON Schema. */
export function schemaAddress(name: string): string {
  return `/data/schema/${name}.json`
}

function metaOf(name: DataTableName, title: string, site: Site): z.output<typeof metaSchema> {
  const { settings } = site.data
  return {
    titel: `${title} – ${settings.siteName}`,
    utgivare: settings.association,
    skapad: site.created.toString({ smallestUnit: 'second' }),
    licens: settings.openDataLicence,
    exempeldata: site.isExample,
    från: site.horizon.from.toString(),
    till: site.horizon.to.toString(),
    programmetKlartTill: settings.programmeUntil?.toString() ?? null,
    telefon: settings.phone.display,
    webbplats: site.url,
    dokumentation: absoluteUrl(addresses.forPartners(), site.url),
    schema: absoluteUrl(schemaAddress(name), site.url),
  }
}
