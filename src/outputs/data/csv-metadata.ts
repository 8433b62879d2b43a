import { z } from 'zod'
import { absoluteUrl } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { agreementTables, type agreementTableNames } from './agreement-records.ts'
import { licenceAddress } from './licence.ts'
import { dataTable, type DataTableName } from './open-data.ts'

/** Where the description of a CSV file lies, by the W3C's rule (Metadata Vocabulary for Tabular Data, 5.2). */
export function metadataAddress(csvAddress: string): string {
  return `${csvAddress}-metadata.json`
}

/** What stands beside a table of open data, also that of one month: its columns, for programs that read CSVW. */
export function dataCsvMetadata(name: DataTableName, file: string, site: Site): string {
  const { title, schema } = dataTable(name)
  return toMetadata({ file, title, schema, primaryKey: 'id' }, site)
}

/** The same for a table about the agreement. */
export function agreementCsvMetadata(name: (typeof agreementTableNames)[number], site: Site): string {
  const { schema } = agreementTables[name]
  return toMetadata({ file: `avtal-${name}.csv`, title: `Avtalet: ${name}`, schema, primaryKey: null }, site)
}

interface Table {
  /** The name of the CSV file, in the same folder. */
  file: string
  title: string
  schema: z.ZodObject
  primaryKey: string | null
}

function toMetadata({ file, title, schema, primaryKey }: Table, site: Site): string {
  const { siteName, association, openDataLicence } = site.data.settings
  const shape: z.core.$ZodShape = schema.shape
  const columns = [...Object.entries(shape), ['exempeldata', isExample] as const].map(([name, type]) =>
    toColumn(name, type),
  )
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: file,
    'dc:title': `${title} – ${siteName}`,
    'dc:publisher': association,
    'dc:license': licenceAddress(openDataLicence)
      ? { '@id': licenceAddress(openDataLicence) }
      : openDataLicence,
    'dc:modified': { '@value': site.created.toString({ smallestUnit: 'second' }), '@type': 'xsd:dateTime' },
    'dc:source': { '@id': absoluteUrl('/data/', site.url) },
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', header: true, lineTerminators: ['\r\n'] },
    tableSchema: { columns, ...(primaryKey ? { primaryKey } : {}) },
  }
  return `${JSON.stringify(metadata, null, 1)}\n`
}

const isExample = z.boolean().describe('Ja när uppgifterna är påhittade.')

const fieldSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
})
const anyFieldSchema = fieldSchema.extend({ anyOf: z.array(fieldSchema).optional() })

/** A column as CSVW tells it, from the field's JSON Schema, which has every kind of value said already. */
function toColumn(name: string, type: z.core.$ZodType) {
  const field = anyFieldSchema.parse(z.toJSONSchema(type, { io: 'input' }))
  const kinds = (field.anyOf ?? [field]).flatMap(({ type: types, ...rest }) =>
    [types ?? 'string'].flat().map((each) => ({ ...rest, type: each })),
  )
  const [only, another] = kinds.filter((kind) => kind.type !== 'null')
  const isList = only?.type === 'array'
  return {
    titles: name,
    // Names are parts of URI templates, which know no å, ä, ö.
    name: encodeURIComponent(name),
    ...(field.description ? { 'dc:description': field.description } : {}),
    datatype: only && !another ? datatypeOf(only) : 'string',
    ...(isList ? { separator: ';' } : {}),
    required: !isList && kinds.every((kind) => kind.type !== 'null'),
  }
}

function datatypeOf({ type, format, enum: words }: z.output<typeof fieldSchema>) {
  if (type === 'boolean') return { base: 'boolean', format: 'ja|nej' }
  if (type === 'integer') return 'integer'
  if (type === 'number') return 'number'
  if (words) return { base: 'string', format: words.map(escapePattern).join('|') }
  if (format === 'date') return 'date'
  return format === 'uri' ? 'anyURI' : 'string'
}

function escapePattern(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
