import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { loadWorkbook } from '../../../src/sheet/sources/load-workbook.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { startFakeSheets } from '../google/fake-sheets-server.ts'

/** A number of a spreadsheet with its format, and the text that a Swedish spreadsheet saves in a CSV file. */
export interface ShownNumber {
  number: number
  format: string
  /** The kind of format as Google calls it. */
  type: string
  text: string
}

/** What is typed in a cell, in a form that each of the sources has. */
export type TypedCell = string | boolean | ShownNumber

/** A tab by its title, row 1 first. */
export interface TypedTab {
  title: string
  rows: readonly (readonly TypedCell[])[]
}

/** The same workbook as three sources give it: a folder of CSV, an .xlsx file, and Google. */
export async function fromThreeSources(tabs: readonly TypedTab[]): Promise<Record<string, Workbook>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'three-sources-'))
  const google = await startFakeSheets(tabs.map(toGoogleTab))
  try {
    const xlsx = path.join(folder, 'bok.xlsx')
    writeFileSync(xlsx, await writeXlsx({ sheets: tabs.map(toXlsxSheet) }))
    for (const { title, rows } of tabs)
      writeFileSync(
        path.join(folder, `${title}.csv`),
        `${rows.map((row) => row.map((cell) => quoted(inCsv(cell))).join(',')).join('\r\n')}\r\n`,
      )
    return {
      csv: await loadWorkbook({ sheet: folder }),
      xlsx: await loadWorkbook({ sheet: xlsx }),
      google: await loadWorkbook({ ...google, sheet: google.spreadsheetId }),
    }
  } finally {
    await google.close()
    rmSync(folder, { recursive: true })
  }
}

function toXlsxSheet({ title, rows }: TypedTab) {
  const cells = rows.flatMap((row, down) =>
    row.map((cell, right) => {
      const numFmt = typeof cell === 'object' ? cell.format : 'General'
      return [`${down},${right}`, { value: bare(cell), style: { numFmt } }] as const
    }),
  )
  return { name: title, rows: rows.map((row) => row.map(bare)), cells: new Map(cells) }
}

function toGoogleTab({ title, rows }: TypedTab, index: number) {
  const formats = rows.flatMap((row, down) =>
    row.flatMap((cell, right) =>
      typeof cell === 'object'
        ? [[addressOf(down, right), { type: cell.type, pattern: cell.format }] as const]
        : [],
    ),
  )
  return {
    ...{ title, sheetId: index, formats: Object.fromEntries(formats) },
    rows: rows.map((row) => row.map(bare)),
    columnCount: Math.max(26, ...rows.map((row) => row.length)),
  }
}

function bare(cell: TypedCell): string | boolean | number {
  return typeof cell === 'object' ? cell.number : cell
}

function inCsv(cell: TypedCell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'object' ? cell.text : cell
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function addressOf(row: number, column: number): string {
  const letter = (index: number): string =>
    (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26))
  return `${letter(column)}${row + 1}`
}
