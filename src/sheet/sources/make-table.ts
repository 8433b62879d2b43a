import { columnsOf } from '../contract/columns.ts'
import type { TabName } from '../tab-names.ts'
import { columnLetter, matchHeaders } from '../contract/headers.ts'
import type { FoundColumn } from '../contract/headers.ts'
import type { Problem } from '../problems/problem.ts'
import type { CellValue } from '../cell-value.ts'
import type { Table, TableRow } from '../workbook.ts'
import { structureProblem } from './structure-problem.ts'

/** Rows and columns of cells that a spreadsheet shows as one; first and last are included and counted from 0. */
export interface MergedCells {
  firstRow: number
  lastRow: number
  firstColumn: number
  lastColumn: number
}

/** Most rows that one tab may have: a guard against a runaway formula or a wrong file, far above any real sheet. */
export const mostRows = 50_000

/** Finds the contract's columns in a tab's first row, and what is wrong with that row, as problems with addresses. */
export function findColumns(tab: TabName, gid: number | null, headerRow: readonly string[]) {
  const { columns, findings } = matchHeaders(tab, headerRow)
  const problems = findings.map(({ finding, header, index }) => {
    const cell = index === null ? null : `${columnLetter(index)}1`
    return structureProblem(finding, { tab, gid, cell, column: header, row: 1 })
  })
  return { columns, problems }
}

/** What a table is made from: the contract's columns of one tab, each with its cells from row 2 on. */
export interface ColumnCells {
  tab: TabName
  gid: number | null
  columns: readonly (FoundColumn & { cells: readonly CellValue[] })[]
  merges: readonly MergedCells[]
}

/** One tab as a table, without the rows in which every cell is empty, and its problems (merged cells, too many rows). */
export function makeTable({ tab, gid, columns, merges }: ColumnCells): { table: Table; problems: Problem[] } {
  const length = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const rows: TableRow[] = []
  for (let index = 0; index < length; index++) {
    const cells = new Map(columns.map((column) => [column.header, column.cells[index] ?? '']))
    const isEmpty = [...cells].every(([header, value]) => isEmptyCell(value, mayHaveBoxes(tab, header)))
    if (!isEmpty) rows.push({ number: index + 2, cells })
  }
  const letters = new Map(columns.map(({ header, index }) => [header, columnLetter(index)]))
  const problems = problemsOfMerges(tab, gid, { columns, merges })
  if (rows.length > mostRows)
    problems.push(structureProblem({ code: 'TAB_TOO_LONG', tab, limit: mostRows }, { tab, gid }))
  return { table: { tab, gid, letters, rows: rows.slice(0, mostRows) }, problems }
}

/** Only a column that may have checkboxes has an empty cell that is the value FALSE. */
function isEmptyCell(value: CellValue, hasBoxes: boolean): boolean {
  if (typeof value === 'number') return false
  if (value === false) return true
  if (value === true) return false
  const text = value.replace(/\p{Cf}/gu, '').trim()
  return text === '' || (hasBoxes && /^(false|falskt)$/iu.test(text))
}

function mayHaveBoxes(tab: TabName, header: string): boolean {
  return columnsOf(tab).get(header)?.kind.unticked !== undefined
}

function problemsOfMerges(
  tab: TabName,
  gid: number | null,
  { columns, merges }: Pick<ColumnCells, 'columns' | 'merges'>,
): Problem[] {
  return merges.flatMap((merge) => {
    const column = columns.find(({ index }) => index >= merge.firstColumn && index <= merge.lastColumn)
    if (!column) return []
    const cell = `${columnLetter(merge.firstColumn)}${merge.firstRow + 1}`
    const range = `${cell}:${columnLetter(merge.lastColumn)}${merge.lastRow + 1}`
    const where = { tab, gid, cell, column: column.header, row: merge.firstRow + 1 }
    return [structureProblem({ code: 'CELLS_MERGED', range }, where)]
  })
}
