import { z } from 'zod'
import { columnsOf } from '../../contract/columns.ts'
import type { CellValue } from '../../cell-value.ts'
import { columnLetter } from '../../contract/headers.ts'
import type { FoundColumn } from '../../contract/headers.ts'
import type { TabName } from '../../tab-names.ts'
import type { MergedCells } from '../make-table.ts'
import { lookOfFormat, toShownValue } from '../shown-number.ts'
import type { NumberLook } from '../shown-number.ts'
import type { Range, SheetsReader } from './google-client.ts'
import { MovedError } from './google-retry.ts'

/** One of our tabs, with where its columns stand. */
export interface FoundTab {
  tab: TabName
  title: string
  gid: number
  merges: readonly MergedCells[]
  columns: readonly FoundColumn[]
}

/** The cells below the header of each of our columns, by `keyOf`. */
export type Cells = ReadonlyMap<string, readonly CellValue[]>

/** What a column is found by in `Cells`. */
export function keyOf({ tab }: Pick<FoundTab, 'tab'>, { header }: Pick<FoundColumn, 'header'>): string {
  return `${tab}!${header}`
}

/** The cells as people see them, and how their rows look: "Aktiviteter" → row numbers, "Aktiviteter" → "B5". */
export interface SeenCells {
  cells: Cells
  hiddenRows: ReadonlyMap<TabName, ReadonlySet<number>>
  struckCells: ReadonlyMap<TabName, ReadonlySet<string>>
}

/**
 * Asks how the numbers are shown (only the format tells 12 % from 0,12, and a date from a number), and which rows are
 * hidden or struck through. Asked for are columns of the contract that are required or hold numbers, and no texts.
 * @throws MovedError when numbers no longer stand where they were read.
 */
export async function readLooks(
  reader: SheetsReader,
  tabs: readonly FoundTab[],
  read: Cells,
): Promise<SeenCells> {
  const wanted = tabs.flatMap((tab) => columnsToAsk(tab, read))
  const blocks = wanted.length === 0 ? [] : await reader.readLooks(wanted.map(({ range }) => range))
  const cells = new Map(read)
  const hiddenRows = new Map(tabs.map(({ tab }) => [tab, new Set<number>()]))
  const struckCells = new Map(tabs.map(({ tab }) => [tab, new Set<string>()]))
  for (const [number, { tab, column }] of wanted.entries()) {
    const { looks = [], hidden = [] } = blocks[number] ?? {}
    const key = keyOf(tab, column)
    cells.set(key, shown(cells.get(key) ?? [], looks))
    for (const [index, isHidden] of hidden.entries()) if (isHidden) hiddenRows.get(tab.tab)?.add(index + 2)
    for (const [index, { isStruck }] of looks.entries())
      if (isStruck) struckCells.get(tab.tab)?.add(`${columnLetter(column.index)}${index + 2}`)
  }
  return { cells, hiddenRows, struckCells }
}

function columnsToAsk(tab: FoundTab, cells: Cells) {
  const last = Math.max(0, ...tab.columns.map((column) => cells.get(keyOf(tab, column))?.length ?? 0)) + 1
  if (last === 1) return []
  return tab.columns
    .filter((column) => isWanted(tab, column, cells))
    .map((column) => {
      const letter = columnLetter(column.index)
      return { tab, column, range: { title: tab.title, cells: `${letter}2:${letter}${last}` } }
    })
}

function isWanted(tab: FoundTab, column: FoundColumn, cells: Cells): boolean {
  if (columnsOf(tab.tab).get(column.header)?.required) return true
  return cells.get(keyOf(tab, column))?.some((cell) => typeof cell === 'number') ?? false
}

/** A formula may have another number by now; number and format of one answer belong together. */
function shown(read: readonly CellValue[], looks: readonly CellLook[]): readonly CellValue[] {
  if (looks.every(({ number }) => number === null)) return read
  return read.map((cell, index) => {
    const { number = null, look = 'number' } = looks[index] ?? {}
    if ((typeof cell === 'number') !== (number !== null)) throw new MovedError('moved')
    return number === null ? cell : toShownValue(number, look)
  })
}

/** One cell's number, if it is one, and how it looks. */
interface CellLook {
  number: number | null
  look: NumberLook
  isStruck: boolean
}

/** What is told of one range: its cells from above, and whether their rows are hidden. */
export interface LookBlock {
  looks: readonly CellLook[]
  hidden: readonly boolean[]
}

/** What is asked for; the texts of cells are not. */
export const lookFields =
  'spreadsheetId,sheets(properties(title),data(rowData(values(effectiveValue(numberValue),effectiveFormat(numberFormat(type,pattern),textFormat(strikethrough)))),rowMetadata(hiddenByUser,hiddenByFilter)))'

const cellSchema = z.object({
  effectiveValue: z.object({ numberValue: z.number().optional() }).optional(),
  effectiveFormat: z
    .object({
      numberFormat: z.object({ type: z.string().default(''), pattern: z.string().default('') }).optional(),
      textFormat: z.object({ strikethrough: z.boolean().default(false) }).optional(),
    })
    .optional(),
})

const blockSchema = z.object({
  rowData: z.array(z.object({ values: z.array(cellSchema).default([]) })).default([]),
  rowMetadata: z
    .array(z.object({ hiddenByUser: z.boolean().default(false), hiddenByFilter: z.boolean().default(false) }))
    .default([]),
})

/** The answer to `lookFields`. */
export const looksSchema = z.object({
  spreadsheetId: z.string(),
  sheets: z
    .array(z.object({ properties: z.object({ title: z.string() }), data: z.array(blockSchema).default([]) }))
    .default([]),
})

/**
 * The answer by range: Google gives it by tab, within a tab in the order that was asked. None where nothing is told of
 * any cell (numbers are then plain numbers); null when some are lacking.
 */
export function toLookBlocks(
  { sheets }: z.output<typeof looksSchema>,
  ranges: readonly Range[],
): LookBlock[] | null {
  const left = new Map(sheets.map(({ properties, data }) => [properties.title, [...data]]))
  const blocks = ranges.flatMap(({ title }) => left.get(title)?.shift() ?? [])
  return blocks.length === ranges.length || blocks.length === 0 ? blocks.map(toLookBlock) : null
}

function toLookBlock({ rowData, rowMetadata }: z.output<typeof blockSchema>): LookBlock {
  return {
    looks: rowData.map(({ values: [cell] }) => ({
      number: cell?.effectiveValue?.numberValue ?? null,
      look: lookOf(cell?.effectiveFormat?.numberFormat),
      isStruck: cell?.effectiveFormat?.textFormat?.strikethrough ?? false,
    })),
    hidden: rowMetadata.map(({ hiddenByUser, hiddenByFilter }) => hiddenByUser || hiddenByFilter),
  }
}

function lookOf(format: { type: string; pattern: string } | undefined): NumberLook {
  if (!format) return 'number'
  if (format.type === 'PERCENT') return 'percent'
  const isDate = ['DATE', 'TIME', 'DATE_TIME'].includes(format.type)
  if (isDate && format.pattern === '') return format.type === 'TIME' ? 'time' : 'date'
  return lookOfFormat(format.pattern, isDate)
}
