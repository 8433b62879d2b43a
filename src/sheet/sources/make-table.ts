import { columnsOf } from '../contract/columns.ts'
import type { TabName } from '../tab-names.ts'
import { columnLetter, matchHeaders, type FoundColumn } from '../contract/headers.ts'
import { cleanLine } from '../parse/clean-text.ts'
import type { Problem } from '../problems/problem.ts'
import type { CellValue } from '../cell-value.ts'
import type { Table, TableRow } from '../workbook.ts'
import { toShownText } from './shown-number.ts'
import { structureProblem } from './structure-problem.ts'

/** Rows and columns of cells that a spreadsheet shows as one; first and last are included and counted from 0. */
export interface MergedCells {
  firstRow: number
  lastRow: number
  firstColumn: number
  lastColumn: number
}

/** Most rows that one tab may have: a guard against a runaway formula or rows filled down, far above any real sheet. */
export const mostRows = 10_000

/** Of a tab with too many rows nothing is published; so many are read for the report, whatever there are. */
export const rowsOfTooMany = 500

/** So many merged cells are told of in a tab; a wrong file has a million. */
const mostMerges = 100

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
  /** Numbers of the rows that nobody sees in the spreadsheet, hidden by hand or by a filter. */
  hiddenRows?: ReadonlySet<number> | undefined
  /** Cells whose whole text is struck through, as "B5". */
  struckCells?: ReadonlySet<string> | undefined
  /** Numbers of the rows that have more cells than row 1: a comma that nobody quoted has moved their values. */
  longRows?: ReadonlySet<number> | undefined
}

/**
 * One tab as a table, without the rows in which every cell is empty, and its problems: merged cells, too many rows, rows
 * that are published though somebody has hidden them or struck them through.
 */
export function makeTable(from: ColumnCells): { table: Table; problems: Problem[] } {
  const { tab, gid, columns, merges } = from
  const length = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const rows: TableRow[] = []
  for (let index = 0; index < length; index++) {
    const cells = new Map(
      columns.map((column) => [column.header, sameAsElsewhere(column.cells[index] ?? '')]),
    )
    const isEmpty = [...cells.values()].every(isEmptyCell)
    const number = index + 2
    if (!isEmpty) rows.push({ number, cells, ...(from.longRows?.has(number) && { isTooLong: true }) })
  }
  const letters = new Map(columns.map(({ header, index }) => [header, columnLetter(index)]))
  const problems = [...problemsOfMerges(tab, gid, { columns, merges }), ...problemsOfLooks(from, rows)]
  if (rows.length <= mostRows) return { table: { tab, gid, letters, rows }, problems }
  problems.push(structureProblem({ code: 'TAB_TOO_LONG', tab, limit: mostRows }, { tab, gid }))
  return { table: { tab, gid, letters, rows: rows.slice(0, rowsOfTooMany) }, problems }
}

/** Text that a spreadsheet would hold as a value: ticks in words, and dates and times with their seconds. */
function sameAsElsewhere(value: CellValue): CellValue {
  if (typeof value !== 'string') return value
  if (/^(?:true|sant)$/iu.test(value)) return true
  return /^(?:false|falskt)$/iu.test(value) ? false : toShownText(value)
}

/** An unticked checkbox is empty: a tab has them hundreds of rows further down than its text. */
function isEmptyCell(value: CellValue): boolean {
  return value === false || (typeof value === 'string' && value.replace(/\p{Cf}/gu, '').trim() === '')
}

/** Hidden and struck through are looks: `Visa` alone decides what is published, and somebody may believe otherwise. */
function problemsOfLooks(
  { tab, gid, columns, hiddenRows, struckCells }: ColumnCells,
  rows: readonly TableRow[],
): Problem[] {
  const shown = rows.filter(({ cells }) => isShown(cells.get('Visa') ?? ''))
  const hidden = shown.filter(({ number }) => hiddenRows?.has(number)).map(({ number }) => number)
  const required = columns.filter(({ header }) => columnsOf(tab).get(header)?.required)
  const struck = shown.flatMap(({ number }) => {
    const column = required.find(({ index }) => struckCells?.has(`${columnLetter(index)}${number}`))
    return column
      ? [{ column: column.header, row: number, cell: `${columnLetter(column.index)}${number}` }]
      : []
  })
  const first = hidden[0] ?? null
  return [
    ...(first === null
      ? []
      : [structureProblem({ code: 'ROWS_HIDDEN', tab, rows: hidden }, { tab, gid, row: first })]),
    ...struck.map((where) => structureProblem({ code: 'ROW_STRUCK_THROUGH' }, { tab, gid, ...where })),
  ]
}

/** Of a row that Visa hides, or that is a draft, there is nothing to say. */
function isShown(visibility: CellValue): boolean {
  return !/^(?:n|nej|no|utkast)$/iu.test(cleanLine(visibility))
}

function problemsOfMerges(
  tab: TabName,
  gid: number | null,
  { columns, merges }: Pick<ColumnCells, 'columns' | 'merges'>,
): Problem[] {
  const isOurs = (merge: MergedCells) =>
    columns.some(({ index }) => index >= merge.firstColumn && index <= merge.lastColumn)
  const told = merges.values().filter(isOurs).take(mostMerges).toArray()
  return told.flatMap((merge) => {
    const column = columns.find(({ index }) => index >= merge.firstColumn && index <= merge.lastColumn)
    if (!column) return []
    const cell = `${columnLetter(merge.firstColumn)}${merge.firstRow + 1}`
    const range = `${cell}:${columnLetter(merge.lastColumn)}${merge.lastRow + 1}`
    const where = { tab, gid, cell, column: column.header, row: merge.firstRow + 1 }
    return [structureProblem({ code: 'CELLS_MERGED', range }, where)]
  })
}
