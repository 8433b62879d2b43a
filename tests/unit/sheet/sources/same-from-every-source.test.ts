import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import type { Problem } from '../../../../src/sheet/problems/problem.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { loadWorkbook } from '../../../../src/sheet/sources/load-workbook.ts'
import { startFakeSheets } from '../../../support/google/fake-sheets-server.ts'
import { smallWorkbook } from '../../../support/google/fake-workbook.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

/** A number of a spreadsheet with its format, and the text that the spreadsheet saves in a CSV file. */
interface Shown {
  number: number
  format: string
  type: string
  text: string
}

const signed: Shown = { number: 45636, format: 'yyyy-mm-dd', type: 'DATE', text: '2024-12-10' }
const inWords: Shown = { number: 45636, format: 'd mmmm yyyy', type: 'DATE', text: '2024-12-10' }
const start: Shown = { number: 0.5625, format: 'hh:mm', type: 'TIME', text: '13:30' }
const share: Shown = { number: 0.12, format: '0%', type: 'PERCENT', text: '12 %' }
const index: Shown = { number: 0.027, format: '0.0%', type: 'PERCENT', text: '2,7 %' }
const hours: Shown = { number: 1.85, format: 'General', type: 'NUMBER', text: '1,85' }
const sum: Shown = { number: 1.0625, format: '[h]:mm', type: 'TIME', text: '25:30' }

type Typed = string | boolean | Shown

const workbook: Record<string, Typed[][]> = {
  Platser: [
    ['Plats', 'Typ', 'Adress', 'Hiss', 'Latitud', 'Kontrollerat', 'Hitta hit', 'Visa'],
    ['Eken', 'servicehus', 'Ekvägen 1', true, '58,41', signed, inWords, true],
    ['Asken', 'servicehus', 'Askvägen 2', false, '', '', share, 'Ja'],
    ['Dold', 'servicehus', 'Askvägen 3', '', '', '', '', false],
    ['', '', '', false, '', '', '', false],
  ],
  Aktiviteter: [
    ['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid', 'Från', 'Kort beskrivning', 'Pris'],
    [
      'Fika',
      'Samvaro',
      'Eken',
      'tisdagar',
      start,
      { ...signed, number: 46266, text: '2026-09-01' },
      start,
      'Gratis',
    ],
    ['Sång', 'Samvaro', 'Asken', { ...signed, number: 46364, text: '2026-12-08' }, '13–15', '', true, sum],
  ],
  Avtal: [
    ['Fält', 'Värde'],
    ['Titel', 'Överenskommelse'],
    ['Offentlig part', 'Nämnden'],
    ['Idéburen part', 'Föreningen'],
    ['Giltigt från', signed],
    ['Giltigt till', { ...signed, number: 46731, text: '2027-12-10' }],
    ['Grundbelopp', '250 000 kr'],
    ['Basår', '2025'],
    ['Undertecknat', signed],
    ['Index', share],
  ],
  Index: [
    ['År', 'Procent', 'Status'],
    ['2026', index, 'definitiv'],
    ['2027', index, 'preliminär'],
  ],
  Uppföljning: [
    ['Period', 'Volontärtimmar', 'Rapporterat av'],
    ['2025', hours, signed],
  ],
}

test('dates, times, percentages, ticks and empty cells give the same site from CSV, xlsx and Google, in every tab', async () => {
  const [csv, xlsx, google] = await Promise.all([fromCsv(), fromXlsx(), fromGoogle()])
  expect(csv.brakes).toEqual([])
  expect(csv.data?.partnership.agreements[0]?.signed?.value).toBe('2024-12-10')
  expect(xlsx).toEqual(csv)
  expect(google).toEqual(csv)
})

test('the agreement says when it was signed in words that a person wrote, never in a number', async () => {
  const cells = (await loadWorkbook({ sheet: await xlsxFile() })).tables.get('Avtal')!.rows
  expect(cells.slice(-2).map((row) => row.cells.get('Värde'))).toEqual(['2024-12-10', '12 %'])
})

describe('looks of a row', () => {
  test.each(['xlsx', 'google'] as const)(
    '%s: a hidden row is a notice, a struck one a warning',
    async (kind) => {
      const looks = { hidden: [2, 3, 4], struck: ['A2', 'A4', 'C3'] }
      const { problems } = kind === 'xlsx' ? await fromXlsx(looks) : await fromGoogle(looks)
      const told = problems
        .filter(({ finding }) => finding.code === 'ROWS_HIDDEN' || finding.code === 'ROW_STRUCK_THROUGH')
        .map((problem) => [problem.severity, problem.where.tab, problem.where.cell, textFor(problem).title])
      expect(told).toEqual([
        [
          'notice',
          'Platser',
          null,
          '2 rader som är dolda i kalkylarket visas på webbplatsen: rad 2 och 3 i fliken ”Platser”.',
        ],
        ['warning', 'Platser', 'A2', 'Texten är överstruken i kalkylarket, men raden visas ändå.'],
        ['warning', 'Platser', 'C3', 'Texten är överstruken i kalkylarket, men raden visas ändå.'],
      ])
    },
  )
})

test('a row inserted in Google between two reads never gives one number the format of another', async () => {
  const google = await startFakeSheets(tabs())
  try {
    const { rows } = google.tabs.find(({ title }) => title === 'Index')!
    google.fail('looks', { act: () => void rows.splice(1, 0, ['2025']) })
    const loaded = await loadWorkbook({ ...google, sheet: google.spreadsheetId })
    expect(loaded.brakes).toEqual([])
    expect(google.requests.filter(({ step }) => step === 'structure')).toHaveLength(2)
  } finally {
    await google.close()
  }
})

interface Looks {
  hidden: number[]
  struck: string[]
}

const today = Temporal.PlainDate.from('2026-11-22')

async function site(options: Parameters<typeof loadWorkbook>[0]) {
  const { brakes, problems, data } = readSheet(await loadWorkbook(options), { today, previous: null })
  const unlinked = (each: Problem) => ({ ...each, where: { ...each.where, gid: null } })
  return { brakes: brakes.map(unlinked), problems: problems.map(unlinked), data }
}

async function fromCsv() {
  for (const { title, rows } of everyTab()) {
    const lines = rows.map((row) => row.map((cell) => quoted(inCsv(cell))).join(','))
    writeFileSync(path.join(folder, `${title}.csv`), `${lines.join('\r\n')}\r\n`)
  }
  return site({ sheet: folder })
}

async function fromXlsx(looks?: Looks) {
  return site({ sheet: await xlsxFile(looks) })
}

async function xlsxFile(looks?: Looks): Promise<string> {
  const sheets = everyTab().map(({ title, rows }) => ({
    name: title,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.number : cell))),
    cells: new Map(
      rows.flatMap((row, down) =>
        row.map((cell, right) => {
          const value = typeof cell === 'object' ? cell.number : cell
          const strikethrough =
            title === 'Platser' && (looks?.struck.includes(addressOf(down, right)) ?? false)
          const numFmt = typeof cell === 'object' ? cell.format : 'General'
          return [`${down},${right}`, { value, style: { numFmt, font: { strikethrough } } }] as const
        }),
      ),
    ),
    ...(title === 'Platser' &&
      looks && { rowDefs: new Map(looks.hidden.map((row) => [row - 1, { hidden: true }])) }),
  }))
  const file = path.join(folder, 'bok.xlsx')
  writeFileSync(file, await writeXlsx({ sheets }))
  return file
}

async function fromGoogle(looks?: Looks) {
  const google = await startFakeSheets(tabs(looks))
  try {
    return await site({ ...google, sheet: google.spreadsheetId })
  } finally {
    await google.close()
  }
}

function tabs(looks?: Looks) {
  return everyTab().map(({ title, rows }, index) => ({
    title,
    sheetId: index,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.number : cell))),
    formats: Object.fromEntries(
      rows.flatMap((row, down) =>
        row.flatMap((cell, right) =>
          typeof cell === 'object'
            ? [[addressOf(down, right), { type: cell.type, pattern: cell.format }]]
            : [],
        ),
      ),
    ),
    ...(title === 'Platser' && looks && { hiddenRows: looks.hidden, struck: looks.struck }),
  }))
}

function everyTab(): { title: string; rows: Typed[][] }[] {
  const others = smallWorkbook().filter(({ title }) => !(title in workbook))
  return [
    ...others.map(({ title, rows }) => ({ title, rows: rows as Typed[][] })),
    ...Object.entries(workbook).map(([title, rows]) => ({ title, rows })),
  ]
}

function inCsv(cell: Typed): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'object' ? cell.text : cell
}

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function addressOf(row: number, column: number): string {
  return `${String.fromCodePoint(65 + column)}${row + 1}`
}
