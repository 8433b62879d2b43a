import type { GridRange } from './fake-sheets-a1.ts'

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
