import { letters, type FakeTab, type GridRange } from './fake-sheets-a1.ts'

/** How values are rendered and turned, as the query of a request says. */
export interface Rendering {
  valueRenderOption: string
  majorDimension: string
}

/** The values of a range with Google's trimming: no empty ends, and undefined when there is nothing at all. */
export function valuesOf(
  range: GridRange,
  { valueRenderOption, majorDimension }: Rendering,
): unknown[][] | undefined {
  const rows = range.tab.rows
    .slice(range.startRow, range.endRow)
    .map((row) => Array.from(row.slice(range.startColumn, range.endColumn), (cell) => cell ?? ''))
  const turned = majorDimension === 'COLUMNS' ? transpose(rows) : rows
  const rendered = turned.map((line) => trimEnd(line, isEmpty).map((cell) => render(cell, valueRenderOption)))
  const trimmed = trimEnd(rendered, (line) => line.length === 0)
  return trimmed.length === 0 ? undefined : trimmed
}

function render(cell: unknown, how: string): unknown {
  if (how !== 'FORMATTED_VALUE') return cell
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'string' && /^#[A-Z/0!?]+ \(/u.test(cell)) return cell.replace(/ \(.*$/su, '')
  return String(cell)
}

function transpose(rows: unknown[][]): unknown[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
}

function trimEnd<Item>(items: Item[], isNothing: (item: Item) => boolean): Item[] {
  const last = items.findLastIndex((item) => !isNothing(item))
  return items.slice(0, last + 1)
}

function isEmpty(cell: unknown): boolean {
  return cell === ''
}

/** How a range looks: numbers with their formats, strokes through text, hidden rows. Never a text. */
export function looksOf({ tab, startRow, endRow, startColumn, endColumn }: GridRange): object {
  const rows = Array.from({ length: endRow - startRow }, (_, index) => startRow + index)
  const columns = Array.from({ length: endColumn - startColumn }, (_, index) => startColumn + index)
  return {
    ...(startRow > 0 && { startRow }),
    ...(startColumn > 0 && { startColumn }),
    rowData: rows.map((row) => ({ values: columns.map((column) => lookOf(tab, row, column)) })),
    rowMetadata: rows.map((row) => (tab.hiddenRows?.includes(row + 1) ? { hiddenByUser: true } : {})),
  }
}

function lookOf(tab: FakeTab, row: number, column: number): object {
  const value = tab.rows[row]?.[column]
  const address = `${letters(column)}${row + 1}`
  const numberFormat = tab.formats?.[address]
  const textFormat = { strikethrough: tab.struck?.includes(address) ?? false }
  return {
    ...(typeof value === 'number' && { effectiveValue: { numberValue: value } }),
    effectiveFormat: { ...(numberFormat && { numberFormat }), textFormat },
  }
}
