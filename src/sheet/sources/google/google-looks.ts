import { columnsOf } from '../../contract/columns.ts'
import type { CellValue } from '../../cell-value.ts'
import { columnLetter, type FoundColumn } from '../../contract/headers.ts'
import type { TabName } from '../../tab-names.ts'
import type { MergedCells } from '../make-table.ts'
import { toShownValue } from '../shown-number.ts'
import type { SheetsReader } from './google-client.ts'
import { MovedError } from './google-retry.ts'
import type { CellLook } from './google-look-answers.ts'

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
