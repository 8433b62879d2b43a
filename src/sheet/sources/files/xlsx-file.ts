import path from 'node:path'
import { readXlsx, type Cell, type CellValue as XlsxValue, type MergeRange, type Sheet } from 'hucre/xlsx'
import { columnLetter } from '../../contract/headers.ts'
import { normalizeHeader } from '../../parse/near-names.ts'
import { formulaWithoutResult, type CellValue } from '../../cell-value.ts'
import { SetupError } from '../../setup-error.ts'
import { tabNames } from '../../tab-names.ts'
import type { Workbook } from '../../workbook.ts'
import { mostRows, type MergedCells } from '../make-table.ts'
import { lookOfFormat, toShownValue } from '../shown-number.ts'
import { sourceHash } from '../source-hash.ts'
import { workbookFromGrids, type Grid, type GridTab } from '../workbook-from-grids.ts'
import { readFileBytes } from './file-bytes.ts'
import { PartsTooLargeError, readXlsxParts } from './xlsx-parts.ts'

/**
 * Reads an .xlsx file, such as a download from Google Sheets. Tabs that the contract does not name are not parsed.
 * @throws SetupError when the file is missing, too large or not an .xlsx.
 */
export async function loadXlsxFile(file: string): Promise<Workbook> {
  const action = 'Kontrollera sökvägen. I Google Kalkylark: Arkiv > Ladda ned > Microsoft Excel (.xlsx).'
  const bytes = await readFileBytes(file, action)
  const titles: string[] = []
  const { sheets, dateSystem = '1900', wantsCalculation } = await readSheets(bytes, file, titles)
  const context = { dates: dateSystem, wantsCalculation }
  const tabs: GridTab[] = titles.map((title) => {
    const sheet = sheets.find(({ name }) => name === title)
    return { title, gid: null, read: () => toGrid(sheet, context) }
  })
  return workbookFromGrids({ kind: 'xlsx', hash: sourceHash(path.basename(file)) }, tabs)
}

/** Every error of the reader means the same to the one who gave the file: it is no .xlsx that can be read. */
async function readSheets(file: Uint8Array, name: string, titles: string[]) {
  const ours = new Set(tabNames.map(normalizeHeader))
  try {
    const { bytes, wantsCalculation } = readXlsxParts(file)
    const workbook = await readXlsx(bytes, {
      maxRows: mostRows + 2,
      readStyles: true,
      sheets: ({ name: title }) => {
        titles.push(title)
        return ours.has(normalizeHeader(title))
      },
    })
    return { ...workbook, wantsCalculation }
  } catch (error) {
    if (error instanceof PartsTooLargeError) throw partsTooLarge(name)
    throw new SetupError({
      what: `Filen ”${name}” går inte att läsa som en Excelfil (.xlsx).`,
      action:
        'Filen kan vara skadad, lösenordsskyddad eller av ett annat slag. Ladda ned den på nytt: Arkiv > Ladda ned > Microsoft Excel (.xlsx).',
      command: 'npm run sheet:check',
    })
  }
}

function partsTooLarge(file: string): SetupError {
  return new SetupError({
    what: `Filen ”${file}” innehåller mer än något riktigt kalkylark och läses inte.`,
    action:
      'Kontrollera att det är rätt fil. Är det det: ta bort tomma rader och kolumner med formatering, och flikar som inte behövs, och spara den på nytt.',
    command: 'npm run sheet:check',
  })
}

/** What decides how a workbook's cells are meant. */
interface XlsxContext {
  dates: '1900' | '1904'
  wantsCalculation: boolean
}

function toGrid(sheet: Sheet | undefined, context: XlsxContext): Grid {
  const cells = sheet?.cells ?? new Map<string, Cell>()
  const rows = (sheet?.rows ?? []).map((row, rowIndex) =>
    row.map((value, column) => toCellValue(value, cells.get(`${rowIndex},${column}`), context)),
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

function toCellValue(
  value: XlsxValue | undefined,
  cell: Cell | undefined,
  { dates, wantsCalculation }: XlsxContext,
): CellValue {
  const isFormula = cell?.formula !== undefined
  if (value === null || value === undefined) return isFormula ? formulaWithoutResult : ''
  if (isFormula && (cell.type === 'error' ? value === '' : wantsCalculation && isPlaceholder(value)))
    return formulaWithoutResult
  const format = cell?.style?.numFmt ?? ''
  if (value instanceof Date) return toShownValue(toSerialNumber(value, dates), lookOfFormat(format, true))
  if (typeof value === 'number') return toShownValue(value, lookOfFormat(format, false))
  return typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n') : value
}

/** What programs that work nothing out store as a formula's result: 0, the day that is 0, or nothing. */
function isPlaceholder(value: Exclude<XlsxValue, null>): boolean {
  return value === 0 || value === '' || (value instanceof Date && value.getTime() < firstRealDay)
}

const firstRealDay = Date.UTC(1900, 0, 1)

/**
 * Days since 1899-12-30, as Google counts. Excel has a day too many, 29 February 1900, so its first two months (and with
 * them all bare times) count from the day after. In a workbook of 1904 (Excel for Mac) day 0 is 1904-01-01; what is less
 * than a day is a bare time there too.
 */
function toSerialNumber(date: Date, dates: XlsxContext['dates']): number {
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
