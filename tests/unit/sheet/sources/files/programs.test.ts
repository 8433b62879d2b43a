import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { readSheet } from '../../../../../src/sheet/read-sheet.ts'
import { formulaWithoutResult } from '../../../../../src/sheet/cell-value.ts'
import { SetupError } from '../../../../../src/sheet/setup-error.ts'
import { loadWorkbook } from '../../../../../src/sheet/sources/load-workbook.ts'
import { listed } from '../../../../support/workbooks/expect-problems.ts'
import { smallWorkbook } from '../../../../support/google/fake-workbook.ts'
import { temporaryFolder } from '../../../../support/commands/temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

/** Files that other programs have written, all of one workbook: tests/fixtures/workbooks/make.py. */
const workbooks = 'tests/fixtures/workbooks'

describe('the same workbook, saved by', () => {
  test.each([
    ['xlsxwriter', 'XlsxWriter, which stores 0 beside a formula', 'unknown'],
    ['xlsxwriter-1904', 'XlsxWriter, with days counted from 1904', 'unknown'],
    ['openpyxl', 'openpyxl, which stores nothing beside a formula', 'unknown'],
    ['sheetjs', 'SheetJS', 'unknown'],
    ['strict-ooxml', 'a program that writes strict OOXML, with dates as text', 'unknown'],
    ['capitals-in-part-names', 'a program that writes SharedStrings.xml', 'unknown'],
    ['backslashes', 'a program that writes backslashes in the zip file', 'unknown'],
    ['libreoffice', 'LibreOffice, which works formulas out', 'known'],
  ])('%s: %s', async (file, _name, formulas) => {
    const { tables, brakes } = await loadWorkbook({ sheet: `${workbooks}/${file}.xlsx` })
    expect(brakes).toEqual([])
    const rows = [...tables.values()].flatMap(({ tab, rows: ofTab }) =>
      ofTab.map(({ cells }) => [tab, ...[...cells.values()].map(String)].join(' | ')),
    )
    const unknown = formulas === 'unknown'
    expect(rows).toEqual([
      'Inställningar | Webbplatsens namn | Träffas',
      'Inställningar | Förening | Föreningen',
      'Inställningar | Kommun | Ekby',
      'Inställningar | Telefon | 031-390 06 01',
      'Platser | Eken | servicehus | Ekvägen 1 | true | 2026-12-08 | true',
      'Aktiviteter | Fika | Samvaro | Eken | tisdagar | 13:30 | 2026-12-08 |  | Kaffe, kaka\noch prat | 12 | true',
      `Aktiviteter | Bingo | Samvaro | Eken | 2026-12-08 | 13–15 |  | ${unknown ? formulaWithoutResult : 46532} | 2026-12-08 13:30 |  | ${unknown ? formulaWithoutResult : 'Nej'}`,
      'Kategorier | Samvaro',
      'Avtal | Titel | Överenskommelse',
      'Avtal | Undertecknat | 2026-12-08',
      'Index | 2026 | 2,7 % | definitiv',
    ])
  })

  test('a formula that nothing has worked out holds the row: a hidden row is never shown, an end never lost', async () => {
    const workbook = await loadWorkbook({ sheet: `${workbooks}/openpyxl.xlsx` })
    const { problems } = readSheet(workbook, { today, previous: null })
    const own = problems.filter(({ finding }) => finding.code === 'FORMULA_NOT_CALCULATED')
    expect(listed(own)).toEqual([
      'Aktiviteter!G3 FORMULA_NOT_CALCULATED',
      'Aktiviteter!J3 FORMULA_NOT_CALCULATED',
    ])
    expect(own.map(({ severity }) => severity)).toEqual(['error', 'error'])
  })
})

describe('an .xlsx file', () => {
  test('without the list of texts that it refers to is refused, not read as empty cells', async () => {
    const parts = unzipSync(readFileSync(`${workbooks}/xlsxwriter.xlsx`))
    delete parts['xl/sharedStrings.xml']
    expect((await setupProblem(zipSync(parts))).what).toMatch(/går inte att läsa som en Excelfil/)
  })

  test('whose parts unpack to more than any workbook is refused before they are unpacked', async () => {
    const parts = unzipSync(readFileSync(`${workbooks}/xlsxwriter.xlsx`))
    const bomb = { ...parts, 'xl/worksheets/sheet1.xml': strToU8(' '.repeat(50_000_000)) }
    const { what, action } = await setupProblem(zipSync(bomb))
    expect(what).toMatch(/innehåller mer än något riktigt kalkylark och läses inte/)
    expect(action).toMatch(/flikar som inte behövs/)
  })
})

describe('a folder of CSV files', () => {
  test.each([
    ['saved from Google, a tab at a time', (tab: string) => `Träffas - ${tab}`],
    ['saved from LibreOffice, all tabs at once', (tab: string) => `träffas-${tab}`],
    ['saved from Numbers', (tab: string) => `${tab}-Tabell 1`],
    ['saved from Numbers in English', (tab: string) => `${tab}-Table 1`],
  ])('%s, is read by the tabs’ names', async (_name, fileName) => {
    for (const { title, rows } of smallWorkbook())
      writeFileSync(
        path.join(folder, `${fileName(title)}.csv`),
        rows.map((row) => row.join(';')).join('\r\n'),
      )
    writeFileSync(path.join(folder, `${fileName('Volontärer-privat')}.csv`), 'Namn\nCANARY\n')
    const { tables, brakes, problems } = await loadWorkbook({ sheet: folder })
    expect([brakes, problems]).toEqual([[], []])
    expect(tables.size).toBe(smallWorkbook().length)
  })

  test.each([
    ['LibreOffice and databases write', '2026-12-08 00:00:00', '2026-12-08'],
    ['LibreOffice and databases write', '13:30:00', '13:30'],
    ['LibreOffice and databases write', '2026-12-08T13:30:00.000', '2026-12-08 13:30'],
    ['SheetJS writes date cells', '2026-12-08T00:00:00.000Z', '2026-12-08'],
    ['SheetJS writes date cells', '1899-12-30T13:30:00.000Z', '13:30'],
    // Midnight in Stockholm: its day is another than the one written, which the grammar knows.
    ['SheetJS writes date cells', '2026-12-07T23:00:00.000Z', '2026-12-07T23:00:00.000Z'],
  ])('may have dates and times with their seconds, as %s them: %s', async (_name, written, read) => {
    for (const { title, rows } of smallWorkbook())
      writeFileSync(path.join(folder, `${title}.csv`), rows.map((row) => row.join(',')).join('\n'))
    writeFileSync(
      path.join(folder, 'Aktiviteter.csv'),
      `Aktivitet,Kategori,Plats,Dag,Tid,Från\nFika,Samvaro,Eken,tisdagar,13.30,${written}\n`,
    )
    const [row] = (await loadWorkbook({ sheet: folder })).tables.get('Aktiviteter')!.rows
    expect(row!.cells.get('Från')).toBe(read)
  })
})

const today = Temporal.PlainDate.from('2026-11-22')

async function setupProblem(bytes: Uint8Array) {
  const file = path.join(folder, 'bok.xlsx')
  writeFileSync(file, bytes)
  const error = await loadWorkbook({ sheet: file }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SetupError)
  return (error as SetupError).problem
}
