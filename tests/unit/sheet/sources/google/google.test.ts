import { afterEach, describe, expect, test } from 'vitest'
import { loadWorkbook } from '../../../../../src/sheet/sources/load-workbook.ts'
import type { Workbook } from '../../../../../src/sheet/workbook.ts'
import { apiFault, startFakeSheets, type FakeSheets } from '../../../../support/google/fake-sheets-server.ts'
import { smallWorkbook, tabsFromCsv } from '../../../../support/google/fake-workbook.ts'

let google: FakeSheets

afterEach(() => google.close())

test('the example gives the same cells with the same addresses as its CSV folder', async () => {
  google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
  const example = await loadWorkbook({ sheet: null })
  const workbook = await load()
  expect(cellsOf(workbook)).toEqual(cellsOf(example))
  expect(workbook.source.kind).toBe('google')
  expect(JSON.stringify(workbook.source)).not.toContain(google.spreadsheetId)
})

describe('cells', () => {
  test('values come as they are: numbers without a format, ticks, and error cells in words', async () => {
    google = await startFakeSheets(
      small({
        Aktiviteter: [
          ['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid', 'Visa', 'Max antal'],
          ['Fika', 'Samvaro', 'Eken', 46110, 0.7708333333333334, true, 12],
          ['Sång', 'Samvaro', 'Eken', 46110.770833333336, '13–15', false, '#N/A (Did not find value ”x”.)'],
        ],
      }),
    )
    const rows = (await load()).tables.get('Aktiviteter')!.rows.map(({ cells }) => [...cells.values()])
    expect(rows).toEqual([
      ['Fika', 'Samvaro', 'Eken', 46110, 0.7708333333333334, 12, true],
      ['Sång', 'Samvaro', 'Eken', 46110.770833333336, '13–15', '#N/A (Did not find value ”x”.)', false],
    ])
  })

  test('five hundred unticked checkboxes are no rows, and row numbers count what is skipped', async () => {
    const boxes = Array.from({ length: 500 }, () => ['', '', '', '', '', false])
    google = await startFakeSheets(
      small({
        Aktiviteter: [
          ['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid', 'Visa'],
          ['Fika', 'Samvaro', 'Eken', 'tisdagar', '13–15', true],
          ...boxes,
          ['Sång', 'Samvaro', 'Eken', 'onsdagar', '13–15', true],
        ],
      }),
    )
    const rows = (await load()).tables.get('Aktiviteter')!.rows
    expect(rows.map(({ number }) => number)).toEqual([2, 503])
  })

  test('trimmed ends and empty ranges are empty cells', async () => {
    google = await startFakeSheets(
      small({
        Platser: [
          ['Plats', 'Typ', 'Adress', 'Hiss'],
          ['Eken', 'servicehus', 'Ekvägen 1'],
          ['', '', ''],
          ['Asken', 'servicehus', 'Askvägen 2'],
        ],
      }),
    )
    const rows = (await load()).tables.get('Platser')!.rows
    expect(rows.map(({ number, cells }) => [number, cells.get('Plats'), cells.get('Hiss')])).toEqual([
      [2, 'Eken', ''],
      [4, 'Asken', ''],
    ])
  })

  test('merged cells are pointed at', async () => {
    const tabs = smallWorkbook()
    tabs[2]!.merges = [
      { sheetId: tabs[2]!.sheetId, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 },
      {
        sheetId: tabs[2]!.sheetId,
        startRowIndex: 1,
        endRowIndex: 4,
        startColumnIndex: 20,
        endColumnIndex: 22,
      },
    ]
    google = await startFakeSheets(tabs)
    expect((await load()).problems).toMatchObject([
      {
        finding: { code: 'CELLS_MERGED', range: 'C2:C4' },
        severity: 'warning',
        where: { tab: 'Aktiviteter', cell: 'C2' },
      },
    ])
  })

  test('what is still being computed is read again a little later', async () => {
    const tabs = small({ Kategorier: [['Kategori'], ['Loading...']] })
    google = await startFakeSheets(tabs)
    google.fail('columns', { act: () => undefined }, { act: () => void (tabs[3]!.rows[1] = ['Samvaro']) })
    const workbook = await load()
    expect(workbook.tables.get('Kategorier')!.rows[0]!.cells.get('Kategori')).toBe('Samvaro')
    expect(google.requests.filter(({ step }) => step === 'columns')).toHaveLength(2)
  })
})

describe('tabs and columns', () => {
  test('a renamed tab is found again by its id, with a warning', async () => {
    const tabs = smallWorkbook()
    google = await startFakeSheets(tabs)
    const { source } = await load()
    tabs[1]!.title = 'Platser 2027'
    const workbook = await load({ remembered: { source, gids: { Platser: tabs[1]!.sheetId } } })
    expect(workbook.brakes).toEqual([])
    expect(workbook.problems).toMatchObject([
      {
        finding: { code: 'TAB_RENAMED', tab: 'Platser' },
        severity: 'warning',
        where: { tab: 'Platser', gid: tabs[1]!.sheetId },
      },
    ])
    expect(workbook.tables.get('Platser')!.rows).toHaveLength(1)
  })

  test('ids from another spreadsheet are not trusted', async () => {
    const tabs = smallWorkbook()
    tabs[1]!.title = 'Platser 2027'
    google = await startFakeSheets(tabs)
    const source = { kind: 'google' as const, hash: 'en annan' }
    const workbook = await load({ remembered: { source, gids: { Platser: tabs[1]!.sheetId } } })
    expect(workbook.brakes.map(({ finding }) => finding)).toEqual([
      { code: 'TAB_MISSING', tab: 'Platser', nearest: 'Platser 2027' },
    ])
  })

  test('a column inserted between two reads: everything is read again', async () => {
    const tabs = smallWorkbook()
    google = await startFakeSheets(tabs)
    google.fail('columns', {
      act: () => tabs[1]!.rows.forEach((row, index) => row.unshift(index ? 'CANARY' : 'Privat')),
    })
    const workbook = await load()
    expect(workbook.brakes).toEqual([])
    expect(workbook.tables.get('Platser')!.letters.get('Plats')).toBe('B')
    expect(workbook.tables.get('Platser')!.rows[0]!.cells.get('Plats')).toBe('Eken')
    expect(JSON.stringify(cellsOf(workbook))).not.toContain('CANARY')
    expect(steps()).toEqual(['structure', 'headers', 'columns', 'structure', 'headers', 'columns', 'looks'])
  })

  test('a tab renamed between two reads: everything is read again', async () => {
    const tabs = smallWorkbook()
    google = await startFakeSheets(tabs)
    google.fail('headers', { act: () => void (tabs[1]!.title = 'Ställen') })
    expect((await load()).brakes.map(({ finding }) => finding)).toMatchObject([
      { code: 'TAB_MISSING', tab: 'Platser' },
    ])
    expect(steps()).toEqual(['structure', 'headers', 'structure', 'headers', 'columns', 'looks'])
  })

  test('columns that never stand still are a brake after three starts', async () => {
    const tabs = smallWorkbook()
    google = await startFakeSheets(tabs)
    google.failAlways('columns', { act: () => tabs[1]!.rows.forEach((row) => row.unshift('')) })
    expect((await load()).brakes.map(({ finding }) => finding)).toEqual([
      { code: 'SHEET_CHANGED_WHILE_READING' },
    ])
    expect(steps()).toHaveLength(9)
  })

  test('a range past the grid, again and again, is a brake too: somebody is taking columns away', async () => {
    google = await startFakeSheets(smallWorkbook())
    const message = 'Range (Platser!AB1:AB5) exceeds grid limits. Max rows: 1000, max columns: 26'
    google.failAlways('columns', apiFault(400, 'INVALID_ARGUMENT', message))
    expect((await load()).brakes.map(({ finding }) => finding)).toEqual([
      { code: 'SHEET_CHANGED_WHILE_READING' },
    ])
  })

  test('a title with an apostrophe, and a chart on a tab of its own, are no trouble', async () => {
    const tabs = smallWorkbook()
    tabs.push({ title: "Olles 'egna'", sheetId: 5, rows: [['CANARY']] })
    tabs.push({ title: 'Partner', sheetId: 6, rows: [], sheetType: 'OBJECT' })
    google = await startFakeSheets(tabs)
    const workbook = await load()
    expect(workbook.brakes).toEqual([])
    expect(workbook.tables.has('Partner')).toBe(false)
  })

  test('headers in any order, with spaces, capitals, stars and hidden signs, are found', async () => {
    google = await startFakeSheets(
      small({
        Platser: [
          ['ADRESS:', '', ' Typ\u00a0', 'Plats\u200b *'],
          ['Ekvägen 1', 'privat', 'servicehus', 'Eken'],
        ],
      }),
    )
    const table = (await load()).tables.get('Platser')!
    expect([...table.letters]).toEqual([
      ['Plats', 'D'],
      ['Typ', 'C'],
      ['Adress', 'A'],
    ])
  })
})

describe('private means private', () => {
  test('no request names a column or a tab that the contract does not', async () => {
    google = await startFakeSheets([
      ...small({
        Platser: [
          ['Plats', 'Hemnummer', 'Typ', 'Adress', 'Anteckning', 'Visa'],
          ['Eken', 'CANARY-1', 'servicehus', 'Ekvägen 1', 'CANARY-2', 'Ja'],
        ],
      }),
      {
        title: 'Volontärer',
        sheetId: 99,
        rows: [
          ['Namn', 'Telefon'],
          ['CANARY-3', 'CANARY-4'],
        ],
      },
    ])
    const workbook = await load()
    expect(google.askedRanges().filter((range) => range.includes('Platser'))).toEqual([
      "'Platser'!1:1",
      "'Platser'!A1:A",
      "'Platser'!C1:D",
      "'Platser'!F1:F",
      "'Platser'!A2:A2",
      "'Platser'!C2:C2",
      "'Platser'!D2:D2",
    ])
    expect(google.requests.map(({ url }) => decodeURIComponent(url.href)).join()).not.toMatch(
      /Volontärer|Hemnummer/,
    )
    expect(JSON.stringify([cellsOf(workbook), workbook.problems, workbook.brakes])).not.toContain('CANARY')
  })

  test('of two columns with one header neither is asked for', async () => {
    google = await startFakeSheets(
      small({
        Platser: [
          ['Plats', 'Typ', 'Adress', 'Telefon', 'Telefon'],
          ['Eken', 'servicehus', 'Ekvägen 1', '031-390 06 02', 'CANARY'],
        ],
      }),
    )
    const workbook = await load()
    expect(workbook.brakes.map(({ finding }) => finding)).toEqual([
      { code: 'HEADER_TWICE', tab: 'Platser', header: 'Telefon', letters: ['D', 'E'] },
    ])
    expect(google.askedRanges()).not.toContain("'Platser'!A1:E")
    expect(JSON.stringify(cellsOf(workbook))).not.toContain('CANARY')
  })

  test('notes and comments are never asked for, and of how cells look nothing but what changes their meaning', async () => {
    google = await startFakeSheets(smallWorkbook())
    await load()
    const fields = google.requests.map(({ url }) => url.searchParams.get('fields')).filter(Boolean)
    expect(fields).toEqual([
      'spreadsheetId,sheets(properties(sheetId,title,sheetType),merges)',
      'spreadsheetId,sheets(properties(title),data(rowData(values(effectiveValue(numberValue),effectiveFormat(numberFormat(type,pattern),textFormat(strikethrough)))),rowMetadata(hiddenByUser,hiddenByFilter)))',
    ])
    expect(google.requests.every(({ url }) => !url.searchParams.has('includeGridData'))).toBe(true)
  })
})

function small(changed: Record<string, unknown[][]>) {
  return smallWorkbook().map((tab) => ({ ...tab, rows: changed[tab.title] ?? tab.rows }))
}

function load(options: Partial<Parameters<typeof loadWorkbook>[0]> = {}): Promise<Workbook> {
  return loadWorkbook({
    sheet: `https://docs.google.com/spreadsheets/d/${google.spreadsheetId}/edit?gid=0#gid=0`,
    credentials: google.credentials,
    rootUrl: google.rootUrl,
    limits: { request: 1000, total: 5000, firstWait: 10, longestWait: 30, loadingWait: 5 },
    ...options,
  })
}

function steps() {
  return google.requests.map(({ step }) => step).slice(3)
}

function cellsOf({ tables }: Workbook) {
  return [...tables].map(([tab, { rows, letters }]) => ({
    tab,
    letters: [...letters],
    rows: rows.map(({ number, cells }) => ({ number, cells: [...cells] })),
  }))
}
