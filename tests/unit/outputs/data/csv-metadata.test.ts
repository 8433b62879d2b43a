import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { agreementCsv } from '../../../../src/outputs/data/agreement-data.ts'
import { agreementTableNames } from '../../../../src/outputs/data/agreement-records.ts'
import { agreementCsvMetadata, dataCsvMetadata } from '../../../../src/outputs/data/csv-metadata.ts'
import { dataCsv, dataTableNames } from '../../../../src/outputs/data/open-data.ts'
import { site } from '../../../support/site/site-data.ts'
import { statusSite } from '../../../support/site/status-fixture.ts'

interface Column {
  titles: string
  name: string
  datatype: string | { base: string; format?: string }
  separator?: string
  required: boolean
}

const made = statusSite()
const tables: [string, string, string][] = [
  ...dataTableNames.map((name): [string, string, string] => [
    name,
    dataCsv(name, made),
    dataCsvMetadata(name, `${name}.csv`, made),
  ]),
  ...agreementTableNames.map((name): [string, string, string] => [
    `avtal-${name}`,
    agreementCsv(name, made),
    agreementCsvMetadata(name, made),
  ]),
]

describe.each(tables)('what stands beside %s.csv', (name, csv, metadata) => {
  const { url, tableSchema } = JSON.parse(metadata) as { url: string; tableSchema: { columns: Column[] } }
  const rows = parse<Record<string, string>>(csv, { bom: true, columns: true })

  test('names the file and its columns in their order', () => {
    expect(url).toBe(`${name}.csv`)
    const [header] = parse(csv, { bom: true, toLine: 1 })
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header)
  })

  test('every value is what its column says', () => {
    for (const column of tableSchema.columns) {
      const values = rows.map((row) => row[column.titles] ?? '')
      expect([column.titles, values.filter((value) => !fits(value, column))]).toEqual([column.titles, []])
    }
  })
})

/** The rules of Metadata Vocabulary for Tabular Data that our columns use. */
function fits(value: string, { datatype, separator, required }: Column): boolean {
  if (value === '') return !required
  if (separator) return true
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype
  const patterns: Record<string, RegExp> = {
    boolean: /^(ja|nej)$/,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    date: /^\d{4}-\d\d-\d\d$/,
    anyURI: /^https?:\/\/\S+$/,
    string: new RegExp(`^(?:${format ?? '[^]*'})$`),
  }
  return patterns[base]?.test(value) ?? false
}

test('words of one’s own are no address of a licence', () => {
  const { data } = site()
  const own = site({ settings: { ...data.settings, openDataLicence: 'Fråga oss först' } })
  expect(JSON.parse(dataCsvMetadata('platser', 'platser.csv', own))).toMatchObject({
    'dc:license': 'Fråga oss först',
  })
})
