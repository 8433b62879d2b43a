import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import type { Cell, CellValue as XlsxValue, MergeRange, Sheet, Workbook as XlsxWorkbook } from 'hucre/xlsx'
import type { CellValue } from '../../cell-value.ts'
import { columnLetter } from '../../contract/headers.ts'
import { normalizeHeader } from '../../parse/near-names.ts'
import { formulaWithoutResult } from '../../rows/cell-failures.ts'
import { SetupError } from '../../setup-error.ts'
import { tabNames } from '../../tab-names.ts'
import type { Workbook } from '../../workbook.ts'
import { mostRows } from '../make-table.ts'
import type { MergedCells } from '../make-table.ts'
import type { Grid, GridTab } from '../workbook-from-grids.ts'
import { lookOfFormat, toShownValue } from '../shown-number.ts'
import { sourceHash } from '../source-hash.ts'
import { workbookFromGrids } from '../workbook-from-grids.ts'
import { readFileBytes } from './file-bytes.ts'

/**
 * Reads an .xlsx file, such as a download from Google Sheets. Tabs that the contract does not name are not parsed.
 * @throws SetupError when the file is missing, too large or not an .xlsx.
 */
export async function loadXlsxFile(file: string): Promise<Workbook> {
  const action = 'Kontrollera sökvägen. I Google Kalkylark: Arkiv > Ladda ned > Microsoft Excel (.xlsx).'
  const bytes = await readFileBytes(file, action)
  const titles: string[] = []
  const { sheets, dateSystem = '1900' } = await readSheets(bytes, file, titles)
  const tabs: GridTab[] = titles.map((title) => {
    const sheet = sheets.find(({ name }) => name === title)
    return { title, gid: null, read: () => toGrid(sheet, dateSystem) }
  })
  return workbookFromGrids({ kind: 'xlsx', hash: sourceHash(path.basename(file)) }, tabs)
}

/** Every error of the reader means the same to the one who gave the file: it is no .xlsx that can be read. */
async function readSheets(bytes: Uint8Array, file: string, titles: string[]): Promise<XlsxWorkbook> {
  const ours = new Set(tabNames.map(normalizeHeader))
  try {
    return await readXlsx(bytes, {
      maxRows: mostRows + 2,
      readStyles: true,
      sheets: ({ name }) => {
        titles.push(name)
        return ours.has(normalizeHeader(name))
      },
    })
  } catch {
    throw new SetupError({
      what: `Filen ”${file}” går inte att läsa som en Excelfil (.xlsx).`,
      action:
        'Filen kan vara skadad, lösenordsskyddad eller av ett annat slag. Ladda ned den på nytt: Arkiv > Ladda ned > Microsoft Excel (.xlsx).',
      command: 'npm run sheet:check',
    })
  }
}

type DateSystem = '1900' | '1904'

function toGrid(sheet: Sheet | undefined, dates: DateSystem): Grid {
  const cells = sheet?.cells ?? new Map<string, Cell>()
  const rows = (sheet?.rows ?? []).map((row, rowIndex) =>
    row.map((value, column) => toCellValue(value, cells.get(`${rowIndex},${column}`), dates)),
  )
  const hidden = [...(sheet?.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index + 1)
  const struck = [...cells].filter(([, cell]) => isStruck(cell)).map(([place]) => toAddress(place))
  return {
    rows,
    merges: (sheet?.merges ?? []).map(toMergedCells),
    hiddenRows: new Set(hidden),
    struckCells: new Set(struck),
  }
}

function isStruck({ style, richText }: Cell): boolean {
  return style?.font?.strikethrough ?? richText?.every(({ font }) => font?.strikethrough) ?? false
}

/** "4,1" is B5. */
function toAddress(place: string): string {
  const [row = 0, column = 0] = place.split(',').map(Number)
  return `${columnLetter(column)}${row + 1}`
}

function toCellValue(value: XlsxValue | undefined, cell: Cell | undefined, dates: DateSystem): CellValue {
  if (value === null || value === undefined) return cell?.formula === undefined ? '' : formulaWithoutResult
  const format = cell?.style?.numFmt ?? ''
  if (value instanceof Date) return toShownValue(toSerialNumber(value, dates), lookOfFormat(format, true))
  if (typeof value === 'number') return toShownValue(value, lookOfFormat(format, false))
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
}

/**
 * Days since 1899-12-30, as Google counts. Excel has a day too many, 29 February 1900, so its first two months (and with
 * them all bare times) count from the day after. In a workbook of 1904 (Excel for Mac) day 0 is 1904-01-01; what is less
 * than a day is a bare time there too.
 */
function toSerialNumber(date: Date, dates: DateSystem): number {
  const day = 86_400_000
  const from1904 = (date.getTime() - Date.UTC(1904, 0, 1)) / day
  if (dates === '1904') return from1904 < 1 ? from1904 : from1904 + daysTo1904
  const start = date.getTime() < Date.UTC(1900, 2, 1) ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return (date.getTime() - start) / day
}

/** From 1899-12-30 to 1904-01-01. */
const daysTo1904 = 1462

function toMergedCells(merge: MergeRange): MergedCells {
  return {
    firstRow: merge.startRow,
    lastRow: merge.endRow,
    firstColumn: merge.startCol,
    lastColumn: merge.endCol,
  }
}
