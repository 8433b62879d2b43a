import { afterEach, describe, expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import { tabNames } from '../../../../src/sheet/tab-names.ts'
import { SetupError } from '../../../../src/sheet/setup-error.ts'
import { initGoogleSheet } from '../../../../src/sheet/sources/google/google-init.ts'
import { loadWorkbook } from '../../../../src/sheet/sources/load-workbook.ts'
import type { FakeTab } from '../../../support/google/fake-sheets-a1.ts'
import { apiFault, startFakeSheets, type FakeSheets } from '../../../support/google/fake-sheets-server.ts'
import { smallWorkbook } from '../../../support/google/fake-workbook.ts'

let google: FakeSheets

afterEach(() => google.close())

describe('a blank spreadsheet', () => {
  test('gets every tab with every column, and can be read at once', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    const done = await init()
    expect(google.tabs.map(({ title }) => title)).toEqual(['Blad1', 'Läs mig', ...tabNames])
    expect(tabOf('Uppehåll').rows[0]).toEqual(['Från*', 'Till', 'Plats', 'Aktivitet', 'Orsak'])
    expect(done).toContain(
      `Lade till fliken Aktiviteter med ${contract.Aktiviteter.columns.length} kolumner.`,
    )
    const { brakes, problems } = await loadWorkbook({ ...options(), sheet: google.spreadsheetId })
    expect([...brakes, ...problems]).toEqual([])
  })

  test('becomes Swedish, in Stockholm’s time', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    await init()
    expect(google.properties).toEqual({ locale: 'sv_SE', timeZone: 'Europe/Stockholm' })
  })

  test('gets help, lists, formats, a frozen and protected header row, and colour for what is missing', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    await init()
    const activities = tabOf('Aktiviteter')
    expect(activities).toMatchObject({ frozenRowCount: 1, protections: ['Samvaro: rubrikerna'] })
    expect(activities.notes![columnOf('Aktiviteter', 'Tid')]).toBe(
      'Måste fyllas i. Till exempel 13.00–15.00, 13-15 eller hela dagen.',
    )
    expect(activities.rules![columnOf('Aktiviteter', 'Plats')]).toEqual({
      condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Platser'!$B$2:$B" }] },
      strict: false,
      showCustomUi: true,
    })
    expect(activities.rules![columnOf('Aktiviteter', 'Visa')]).toMatchObject({ strict: true })
    expect(formatOf('Aktiviteter', 'Tid')).toEqual({ type: 'TEXT' })
    expect(formatOf('Aktiviteter', 'Från')).toEqual({ type: 'DATE', pattern: 'yyyy-mm-dd' })
    expect(formatOf('Aktiviteter', 'Max antal')).toBeUndefined()
    expect(coloursOf('Kategorier')).toEqual(['=AND(LEN($B2)=0;COUNTA($A2:$D2)>0)'])
  })

  test('explains itself in a tab that is never read, with the coordinators’ own link', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    await init({
      checkUrl: 'https://traffas.example/kontroll/#https://docs.google.com/spreadsheets/d/x/edit',
    })
    const text = tabOf('Läs mig').rows.flat().join('\n')
    expect(text).toContain('Ta inte bort aktiviteten, för då vet ingen att den är inställd.')
    expect(text).toContain('https://traffas.example/kontroll/#https://docs.google.com/spreadsheets/d/x/edit')
  })
})

describe('a spreadsheet in use', () => {
  test('is left as it is by a second run', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    await init()
    const before = JSON.stringify(google.tabs)
    expect(await init()).toEqual([])
    expect(JSON.stringify(google.tabs)).toBe(before)
    expect(google.requests.filter(({ step }) => step === 'update')).toHaveLength(1)
  })

  test('gets what is missing after what it has; no cell, order or setting is changed', async () => {
    google = await startFakeSheets([
      {
        title: 'Kategorier',
        sheetId: 0,
        columnCount: 3,
        rows: [
          ['Anteckning', 'KATEGORI:', 'Privat'],
          ['x', 'Samvaro', 'CANARY'],
        ],
      },
    ])
    const done = await init()
    expect(tabOf('Kategorier').rows).toEqual([
      ['Anteckning', 'KATEGORI:', 'Privat', 'ID', 'Beskrivning', 'Sökord'],
      ['x', 'Samvaro', 'CANARY'],
    ])
    expect(done).toContain('Lade till kolumnen ID i fliken Kategorier.')
    expect(done).toContain('Lade till hjälp eller listor för 1 kolumner i Kategorier.')
    expect(google.properties).toEqual({})
    const lists = tabOf('Aktiviteter').rules![columnOf('Aktiviteter', 'Kategori')]
    expect(JSON.stringify(lists)).toContain("='Kategorier'!$B$2:$B")
  })

  test('keeps its own help texts and lists', async () => {
    const tabs = smallWorkbook()
    tabs[3] = {
      ...tabs[3]!,
      notes: { 0: 'Vår egen hjälp' },
      rules: { 0: { condition: { type: 'BOOLEAN' } } },
    }
    google = await startFakeSheets(tabs)
    await init()
    expect(tabOf('Kategorier').notes![0]).toBe('Vår egen hjälp')
    expect(tabOf('Kategorier').rules![0]).toEqual({ condition: { type: 'BOOLEAN' } })
  })

  test('with a header twice gets no third', async () => {
    google = await startFakeSheets([
      { title: 'Kategorier', sheetId: 0, columnCount: 3, rows: [['Kategori', 'Sökord', 'Sökord']] },
    ])
    await init()
    expect(tabOf('Kategorier').rows[0]).toEqual(['Kategori', 'Sökord', 'Sökord', 'ID', 'Beskrivning'])
  })

  test('never gets a header above private notes that have none: new columns come after all that there are', async () => {
    const rows = [['Kategori'], ['Samvaro', '', 'CANARY']]
    google = await startFakeSheets([
      ...smallWorkbook().filter(({ title }) => title !== 'Kategorier'),
      { title: 'Kategorier', sheetId: 5, columnCount: 26, rows },
    ])
    await init()
    const [headers] = tabOf('Kategorier').rows
    expect(headers!.slice(1, 26).join('')).toBe('')
    expect(headers!.slice(26)).toEqual(['ID', 'Beskrivning', 'Sökord'])
    const { tables } = await loadWorkbook({ ...options(), sheet: google.spreadsheetId })
    expect(JSON.stringify([...tables.get('Kategorier')!.rows[0]!.cells])).not.toContain('CANARY')
  })

  test.each(['headers', 'structure'] as const)(
    'waits and tries again when Google is busy (%s)',
    async (step) => {
      google = await startFakeSheets(smallWorkbook())
      const busy = apiFault(503, 'UNAVAILABLE', 'The service is currently unavailable.')
      const quota = apiFault(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded')
      const isSecondRead = step === 'structure' ? [{ act: () => undefined }] : []
      google.fail(step, ...isSecondRead, busy, quota)
      expect(await init()).toContain('Lade till kolumnen ID i fliken Kategorier.')
    },
  )

  test('is asked for nothing private: neither other columns nor other tabs', async () => {
    google = await startFakeSheets([
      {
        title: 'Kategorier',
        sheetId: 0,
        rows: [
          ['Privat', 'Kategori'],
          ['CANARY', 'Samvaro'],
        ],
      },
      { title: 'Medlemmar', sheetId: 8, rows: [['CANARY']] },
      { title: 'Partner', sheetId: 9, rows: [['Bara privat']] },
    ])
    await init()
    const asked = google.askedRanges().filter((range) => !range.endsWith('!1:1'))
    expect(asked).toEqual(["'Kategorier'", "'Partner'", "'Kategorier'!B1:B2"])
    expect(JSON.stringify(google.updates)).not.toContain('CANARY')
  })
})

describe('when it may not', () => {
  test('write: says to share as an editor', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    google.failAlways('update', apiFault(403, 'PERMISSION_DENIED', 'The caller does not have permission'))
    const error = await init().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SetupError)
    expect((error as SetupError).problem.action).toMatch(
      /gör samvaro@exempel\.iam\.gserviceaccount\.com till Redigerare/,
    )
  })

  test('an update that fails is not sent twice', async () => {
    google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    google.failAlways('update', apiFault(503, 'UNAVAILABLE', 'The service is currently unavailable.'))
    await expect(init()).rejects.toMatchObject({
      finding: { code: 'SHEET_UNREACHABLE', reason: 'server-error' },
    })
    expect(google.requests.filter(({ step }) => step === 'update')).toHaveLength(1)
  })
})

function options() {
  return { spreadsheetId: google.spreadsheetId, credentials: google.credentials, rootUrl: google.rootUrl }
}

function init(extra: { checkUrl?: string } = {}) {
  return initGoogleSheet({ checkUrl: null, ...options(), ...extra })
}

function tabOf(title: string): FakeTab {
  return google.tabs.find((tab) => tab.title === title)!
}

function columnOf(tab: keyof typeof contract, header: string): number {
  return contract[tab].columns.findIndex((column) => column.header === header)
}

/** As far as the test looks into a request. */
interface LoggedUpdate {
  repeatCell?: {
    range: { sheetId: number; startColumnIndex: number }
    cell: { userEnteredFormat: { numberFormat: object } }
  }
  addConditionalFormatRule?: {
    rule: {
      ranges: { sheetId: number }[]
      booleanRule: { condition: { values: { userEnteredValue: string }[] } }
    }
  }
}

function formatOf(tab: keyof typeof contract, header: string) {
  const { sheetId } = tabOf(tab)
  const formats = (google.updates as LoggedUpdate[]).flatMap(({ repeatCell }) => repeatCell ?? [])
  return formats.find(
    ({ range }) => range.sheetId === sheetId && range.startColumnIndex === columnOf(tab, header),
  )?.cell.userEnteredFormat.numberFormat
}

function coloursOf(tab: string): string[] {
  const { sheetId } = tabOf(tab)
  const rules = (google.updates as LoggedUpdate[]).flatMap(({ addConditionalFormatRule }) =>
    addConditionalFormatRule ? [addConditionalFormatRule.rule] : [],
  )
  return rules
    .filter(({ ranges }) => ranges[0]!.sheetId === sheetId)
    .map(({ booleanRule }) => booleanRule.condition.values[0]!.userEnteredValue)
}
