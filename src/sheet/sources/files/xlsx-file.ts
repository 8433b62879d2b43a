import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import type { CellValue as XlsxValue, MergeRange, Sheet } from 'hucre/xlsx'
import { tabNames } from '../../tab-names.ts'
import { normalizeHeader } from '../../parse/near-names.ts'
import { SetupError } from '../../setup-error.ts'
import type { CellValue } from '../../cell-value.ts'
import type { Workbook } from '../../workbook.ts'
import { mostRows } from '../make-table.ts'
import type { MergedCells } from '../make-table.ts'
import type { Grid, GridTab } from '../workbook-from-grids.ts'
import { sourceHash } from '../source-hash.ts'
import { workbookFromGrids } from '../workbook-from-grids.ts'

/** Largest file that is read: a guard against a wrong file; a real workbook is well under one megabyte. */
const mostBytes = 20_000_000

/**
 * Reads an .xlsx file, such as a download from Google Sheets. Dates and times become the serial numbers that Google
 * gives. Tabs that the contract does not name are not parsed.
 * @throws SetupError when the file is missing, too large or not an .xlsx.
 */
export async function loadXlsxFile(file: string): Promise<Workbook> {
  const bytes = await readBytes(file)
  const titles: string[] = []
  const sheets = await readSheets(bytes, file, titles)
  const tabs: GridTab[] = titles.map((title) => {
    const sheet = sheets.find(({ name }) => name === title)
    return { title, gid: null, read: () => toGrid(sheet) }
  })
  return workbookFromGrids({ kind: 'xlsx', hash: sourceHash(path.basename(file)) }, tabs)
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > mostBytes) throw tooLarge(file)
    return await readFile(file)
  } catch (error) {
    if (error instanceof SetupError) throw error
    throw new SetupError({
      what: `Filen ”${file}” finns inte eller går inte att läsa.`,
      action: 'Kontrollera sökvägen. I Google Kalkylark: Arkiv > Ladda ned > Microsoft Excel (.xlsx).',
      command: 'SHEET=<filen.xlsx> npm run pull',
    })
  }
}

/** Every error of the reader means the same to the one who gave the file: it is no .xlsx that can be read. */
async function readSheets(bytes: Uint8Array, file: string, titles: string[]): Promise<Sheet[]> {
  const ours = new Set(tabNames.map(normalizeHeader))
  try {
    const workbook = await readXlsx(bytes, {
      maxRows: mostRows + 2,
      sheets: ({ name }) => {
        titles.push(name)
        return ours.has(normalizeHeader(name))
      },
    })
    return workbook.sheets
  } catch {
    throw new SetupError({
      what: `Filen ”${file}” går inte att läsa som en Excelfil (.xlsx).`,
      action:
        'Filen kan vara skadad, lösenordsskyddad eller av ett annat slag. Ladda ned den på nytt: Arkiv > Ladda ned > Microsoft Excel (.xlsx).',
      command: 'npm run sheet:check',
    })
  }
}

function toGrid(sheet: Sheet | undefined): Grid {
  const rows = (sheet?.rows ?? []).map((row) => row.map(toCellValue))
  return { rows, merges: (sheet?.merges ?? []).map(toMergedCells) }
}

function toCellValue(value: XlsxValue | undefined): CellValue {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return toSerialNumber(value)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
}

/**
 * Days since 1899-12-30, as Google counts. Excel has a day too many, 29 February 1900, so its first two months (and with
 * them all bare times) count from the day after.
 */
function toSerialNumber(date: Date): number {
  const day = 86_400_000
  const start = date.getTime() < Date.UTC(1900, 2, 1) ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return (date.getTime() - start) / day
}

function toMergedCells(merge: MergeRange): MergedCells {
  return {
    firstRow: merge.startRow,
    lastRow: merge.endRow,
    firstColumn: merge.startCol,
    lastColumn: merge.endCol,
  }
}

function tooLarge(file: string): SetupError {
  return new SetupError({
    what: `Filen ”${file}” är större än 20 MB och läses inte.`,
    action: 'Kontrollera att det är rätt fil. Ett kalkylark med enbart text är mycket mindre.',
    command: 'npm run sheet:check',
  })
}
