import { z } from 'zod'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { activityRecords, activityRecordSchema } from './activity-records.ts'
import { toCsv, type DataRecord } from './csv.ts'
import { nearestOccurrences, occurrencesOfMonth } from './occurrence-days.ts'
import { occurrenceRecordSchema } from './occurrence-records.ts'
import { placeRecords, placeRecordSchema } from './place-records.ts'

/** What stands first in every file of open data. */
const metaSchema = z.object({
  titel: z.string(),
  utgivare: z.string().describe('Föreningen som ansvarar för uppgifterna.'),
  skapad: z.iso.datetime().describe('När uppgifterna hämtades.'),
  licens: z.string().describe('Villkoren för att använda uppgifterna.'),
  exempeldata: z.boolean().describe('Sant när uppgifterna är påhittade.'),
  från: z.iso.date().describe('Första dagen som filen berättar om.'),
  till: z.iso
    .date()
    .describe('Sista dagen som filen berättar om. Finns det mer står det i filerna per månad.'),
  programmetKlartTill: z.iso.date().nullable(),
  telefon: z.string().describe('Numret att ringa för att vara säker.'),
  webbplats: z.url(),
  dokumentation: z.url(),
  schema: z.url().describe('Filens JSON Schema.'),
})

/** Records, and the days that they tell of. */
interface DataPart {
  records: readonly DataRecord[]
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

interface DataTable {
  title: string
  schema: z.ZodObject
  read: (site: Site) => DataPart
}

const tables = {
  aktiviteter: {
    title: 'Aktiviteter',
    schema: activityRecordSchema,
    read: (site) => ({ records: activityRecords(site), ...site.horizon }),
  },
  tillfallen: { title: 'Tillfällen', schema: occurrenceRecordSchema, read: nearestOccurrences },
  platser: {
    title: 'Platser',
    schema: placeRecordSchema,
    read: (site) => ({ records: placeRecords(site), ...site.horizon }),
  },
} as const satisfies Record<string, DataTable>

/** The tables of open data, by their name in the address: /data/<name>.json and /data/<name>.csv. */
export type DataTableName = keyof typeof tables

/** The names of the tables. */
export const dataTableNames = ['aktiviteter', 'tillfallen', 'platser'] as const satisfies DataTableName[]

/** What a table is called, and its records' schema. */
export function dataTable(name: DataTableName): { title: string; schema: z.ZodObject } {
  return tables[name]
}

/** A table as /data/<name>.json: `{ "meta": …, "<name>": […] }`, a record a line; of occurrences the nearest that fit. */
export function dataJson(name: DataTableName, site: Site): string {
  return partAsJson(name, tables[name].read(site), site)
}

/** A table as /data/<name>.csv. The last column marks the example data, since CSV has no other place to say so. */
export function dataCsv(name: DataTableName, site: Site): string {
  return partAsCsv(name, tables[name].read(site), site)
}

/** The occurrences of one month as /data/tillfallen/<month>.json. */
export function monthJson(month: Temporal.PlainYearMonth, site: Site): string {
  return partAsJson('tillfallen', occurrencesOfMonth(site, month), site)
}

/** The occurrences of one month as /data/tillfallen/<month>.csv. */
export function monthCsv(month: Temporal.PlainYearMonth, site: Site): string {
  return partAsCsv('tillfallen', occurrencesOfMonth(site, month), site)
}

function partAsJson(name: DataTableName, part: DataPart, site: Site): string {
  const meta = JSON.stringify(metaOf(name, part, site))
  const lines = part.records.map((record) => JSON.stringify(record))
  return `{"meta": ${meta},\n"${name}": [\n${lines.join(',\n')}\n]}\n`
}

function partAsCsv(name: DataTableName, { records }: DataPart, site: Site): string {
  const columns = [...Object.keys(tables[name].schema.shape), 'exempeldata']
  return toCsv(
    columns,
    records.map((record) => ({ ...record, exempeldata: site.isExample })),
  )
}

/** What the whole JSON file of a table looks like. */
export function dataSchema(name: DataTableName): z.ZodType {
  return z.object({ meta: metaSchema, [name]: z.array(tables[name].schema) })
}

/** Whether there is a table by that name. */
export function isDataTable(name: string): name is DataTableName {
  return Object.hasOwn(tables, name)
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

function metaOf(name: DataTableName, { from, to }: DataPart, site: Site): z.output<typeof metaSchema> {
  const { settings } = site.data
  return {
    titel: `${tables[name].title} – ${settings.siteName}`,
    utgivare: settings.association,
    skapad: site.created.toString({ smallestUnit: 'second' }),
    licens: settings.openDataLicence,
    exempeldata: site.isExample,
    från: from.toString(),
    till: to.toString(),
    programmetKlartTill: settings.programmeUntil?.toString() ?? null,
    telefon: settings.phone.display,
    webbplats: site.url,
    dokumentation: absoluteUrl(addresses.openData(), site.url),
    schema: absoluteUrl(schemaAddress(name), site.url),
  }
}
