import { isTabName, type TabName } from '../../../src/sheet/tab-names.ts'
import type { CellValue } from '../../../src/sheet/cell-value.ts'
import type { Table, TableRow, Workbook } from '../../../src/sheet/workbook.ts'

/** The workbook as it is when somebody has typed in cells: `{ 'Aktiviteter!Dag 2': 'tisdgar' }`. */
export function withCells(workbook: Workbook, cells: Readonly<Record<string, CellValue>>): Workbook {
  let edited = workbook
  for (const [address, value] of Object.entries(cells)) {
    const [, tab = '', header = '', number = ''] = /^([^!]+)!(.+) (\d+)$/.exec(address) ?? []
    edited = mapRows(edited, tab, (row) =>
      row.number === Number(number) ? { ...row, cells: new Map([...row.cells, [header, value]]) } : row,
    )
  }
  return edited
}

/** The workbook without some rows, with the others moved up, as when somebody has deleted them. */
export function withoutRows(workbook: Workbook, tab: TabName, numbers: readonly number[]): Workbook {
  const table = tableOf(workbook, tab)
  const rest = table.rows.filter(({ number }) => !numbers.includes(number))
  return withTable(workbook, { ...table, rows: renumbered(rest) })
}

/** The workbook sorted the other way round. */
export function withRowsReversed(workbook: Workbook, tab: TabName): Workbook {
  const table = tableOf(workbook, tab)
  return withTable(workbook, { ...table, rows: renumbered(table.rows.toReversed()) })
}

/** The workbook with more rows at the end of a tab, by header. */
export function withMoreRows(
  workbook: Workbook,
  tab: TabName,
  rows: readonly Readonly<Record<string, CellValue>>[],
): Workbook {
  const table = tableOf(workbook, tab)
  const last = table.rows.at(-1)?.number ?? 1
  const more = rows.map((cells, index) => ({
    number: last + 1 + index,
    cells: new Map(Object.entries(cells)),
  }))
  const headers = [...new Set([...table.letters.keys(), ...rows.flatMap((row) => Object.keys(row))])]
  const letters = new Map(headers.map((header, index) => [header, String.fromCodePoint(65 + index)]))
  return withTable(workbook, { ...table, letters, rows: [...table.rows, ...more] })
}

/** The workbook without a column of a tab. */
export function withoutColumn(workbook: Workbook, tab: TabName, header: string): Workbook {
  const table = tableOf(workbook, tab)
  const rows = table.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].filter(([name]) => name !== header)),
  }))
  const letters = new Map([...table.letters].filter(([name]) => name !== header))
  return withTable(workbook, { ...table, letters, rows })
}

/** The workbook without a tab. */
export function withoutTab(workbook: Workbook, tab: TabName): Workbook {
  return { ...workbook, tables: new Map([...workbook.tables].filter(([name]) => name !== tab)) }
}

function mapRows(workbook: Workbook, tab: string, change: (row: TableRow) => TableRow): Workbook {
  const table = tableOf(workbook, tab)
  return withTable(workbook, { ...table, rows: table.rows.map(change) })
}

function tableOf(workbook: Workbook, tab: string): Table {
  const empty = isTabName(tab) ? { tab, gid: null, letters: new Map(), rows: [] } : null
  const table = (isTabName(tab) ? workbook.tables.get(tab) : null) ?? empty
  if (!table) throw new Error(`The contract has no tab ${tab}.`)
  return table
}

function withTable(workbook: Workbook, table: Table): Workbook {
  return { ...workbook, tables: new Map([...workbook.tables, [table.tab, table]]) }
}

function renumbered(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row, index) => ({ ...row, number: index + 2 }))
}
