import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkReportSchema } from '../../../../src/domain/published/check-report.ts'
import type { Site } from '../../../../src/domain/site.ts'
import { publishedSchemas, toJsonSchema } from '../../../../src/outputs/data/json-schemas.ts'
import { dataCsv, dataFields, dataJson, dataTableNames } from '../../../../src/outputs/data/open-data.ts'
import { composeSnapshot } from '../../../../src/snapshot/compose-snapshot.ts'
import { encodeSnapshot, snapshotSchema } from '../../../../src/snapshot/snapshot.ts'
import { activity, partner, phone, schedule, settings, site } from '../../../support/site/site-data.ts'
import { statusSite } from '../../../support/site/status-fixture.ts'

describe.each(dataTableNames)('%s', (name) => {
  test('is what its JSON Schema says', () => {
    expect(schemaErrors(name, dataJson(name, statusSite()))).toEqual([])
  })

  test('has the same fields in JSON and CSV, in the same order, and the mark of the example', () => {
    const made = statusSite({ isExample: true })
    const [first] = read(dataJson(name, made))[name] as object[]
    const rows = parse<Record<string, string>>(dataCsv(name, made), { bom: true, columns: true })
    expect(Object.keys(rows[0] ?? {})).toEqual([...Object.keys(first ?? {}), 'exempeldata'])
    expect(Object.keys(first ?? {})).toEqual(dataFields(name).map((field) => field.name))
    expect(new Set(rows.map((row) => row.exempeldata))).toEqual(new Set(['ja']))
    expect(rows).toHaveLength((read(dataJson(name, made))[name] as object[]).length)
  })

  test('of an association that has nothing yet is empty and valid', () => {
    const empty = site({ activities: [], places: [] })
    expect(read(dataJson(name, empty))[name]).toEqual([])
    expect(schemaErrors(name, dataJson(name, empty))).toEqual([])
    expect(dataCsv(name, empty).split('\r\n')).toHaveLength(2)
  })

  test('a schema can refuse', () => {
    const spoilt = dataJson(name, statusSite()).replace('"id":', '"identitet":')
    expect(schemaErrors(name, spoilt).join()).toContain("must have required property 'id'")
  })
})

test('says what it is, how old, under which licence and whom to call', () => {
  const made = site({ settings: settings({ openDataLicence: 'CC BY 4.0' }) })
  expect(read(dataJson('tillfallen', made)).meta).toEqual({
    titel: 'Tillfällen – Träffas i Lillstad',
    utgivare: 'Föreningen Gemenskap',
    skapad: '2026-11-21T23:00:00Z',
    licens: 'CC BY 4.0',
    exempeldata: false,
    från: '2026-10-19',
    till: '2027-11-21',
    programmetKlartTill: null,
    telefon: '031-390 06 00',
    webbplats: 'https://exempel.se/',
    dokumentation: 'https://exempel.se/data/',
    schema: 'https://exempel.se/data/schema/tillfallen.json',
  })
})

describe('tillfallen', () => {
  test.each([
    [
      'cancelled',
      'bingo/2026-12-01',
      {
        status: 'inställd',
        start: '2026-12-01T13:00:00+01:00',
        slut: '2026-12-01T15:00:00+01:00',
        orsak: 'Ledaren är sjuk',
        iStället: 'Fika i matsalen; kom, alla!',
        ursprungligStart: null,
      },
    ],
    [
      'moved, once, at the place in force',
      'bingo/2026-12-08',
      {
        status: 'flyttad',
        plats: 'linden',
        start: '2026-12-10T13:00:00+01:00',
        ursprungligStart: '2026-12-08T13:00:00+01:00',
        ursprungligPlats: 'eken',
        url: 'https://exempel.se/aktiviteter/bingo/#2026-12-08',
      },
    ],
    [
      'new time',
      'bingo/2026-12-15',
      { status: 'ändrad', start: '2026-12-15T10:00:00+01:00', ursprungligStart: '2026-12-15T13:00:00+01:00' },
    ],
    [
      'new place',
      'bingo/2026-12-22',
      { status: 'ändrad', plats: 'linden', ursprungligStart: null, ursprungligPlats: 'eken' },
    ],
    [
      'open end',
      'fika/2026-12-24',
      { status: 'osäker', start: '2026-12-24T14:00:00+01:00', slut: null, helDag: false },
    ],
    ['all day', 'sang/2026-12-02', { start: '2026-12-02', slut: null, helDag: true }],
    [
      'summer time',
      'bingo/2027-06-01',
      {
        status: 'planerad',
        start: '2027-06-01T13:00:00+02:00',
        orsak: null,
        iStället: null,
        meddelande: null,
      },
    ],
  ])('%s', (_, id, expected) => {
    const records = read(dataJson('tillfallen', statusSite())).tillfallen as { id: string }[]
    expect(records.filter((record) => record.id === id)).toMatchObject([expected])
  })
})

test('aktiviteter tell when and what in words, and what is not known', () => {
  const rows = {
    activities: [
      activity({
        schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [2], weeks: 'even' }] }),
        contact: { name: null, phone: phone('070-174 06 05'), email: null },
        price: { kind: 'free', note: null },
        organizer: { kind: 'partner', partnerId: 'pro' },
        partnerIds: ['pro'],
      }),
    ],
    partners: [partner()],
  }
  expect(read(dataJson('aktiviteter', site(rows))).aktiviteter).toMatchObject([
    {
      id: 'bingo',
      när: expect.stringMatching(/^Tisdagar jämna veckor klockan 13\.00 till 15\.00/) as string,
      nästaTillfälle: '2026-11-24T13:00:00+01:00',
      pris: 'Gratis',
      gratis: true,
      anmälan: 'Anmälan: vet ej',
      telefon: '070-174 06 05',
      arrangör: 'PRO',
      iSamverkanMed: ['PRO'],
      kalender: 'https://exempel.se/aktiviteter/bingo.ics',
    },
  ])
  expect(read(dataJson('aktiviteter', site())).aktiviteter).toMatchObject([
    { pris: 'Pris ej angivet', gratis: null },
  ])
})

test('the next date is one that is held', () => {
  const made: Site = statusSite({})
  const later = { ...made, today: Temporal.PlainDate.from('2026-12-01') }
  const [bingo] = read(dataJson('aktiviteter', later)).aktiviteter as { nästaTillfälle: string }[]
  expect(bingo?.nästaTillfälle).toBe('2026-12-09T13:00:00+01:00')
})

test('site.json and kontroll.json are what their JSON Schemas say', () => {
  const snapshot = composeSnapshot({
    data: statusSite().data,
    problems: [],
    rows: { Aktiviteter: { read: 3, published: 2, held: 1 } },
    source: { kind: 'csv', hash: 'abc' },
    gids: {},
    columns: {},
    mayNamePerson: () => false,
    previous: null,
    now: Temporal.Instant.from('2026-11-22T05:00:00Z'),
    today: Temporal.PlainDate.from('2026-11-22'),
    url: 'https://exempel.se/',
  })
  expect(schemaErrors('site', encodeSnapshot(snapshot))).toEqual([])
  const report = z.encode(checkReportSchema, snapshot.report)
  expect(schemaErrors('kontroll', JSON.stringify(report))).toEqual([])
})

function schemaErrors(name: string, json: string): string[] {
  const schema = name === 'site' ? snapshotSchema : publishedSchemas[name]
  if (!schema) return [`no schema for ${name}`]
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(toJsonSchema(name, schema, 'https://exempel.se/')) as object)
  validate(JSON.parse(json))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

function read(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>
}
