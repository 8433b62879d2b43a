import { columnsOf } from '../contract/columns.ts'
import type { CellAddress } from '../problems/problem.ts'
import type { TabName } from '../tab-names.ts'
import type { Table } from '../workbook.ts'

/** Where a cell of a row stands. Where the tab lacks the column, the first of its columns shows which row is meant. */
export function cellAddress(
  { tab, table, number }: { tab: TabName; table: Table; number: number },
  header: string | null,
): CellAddress {
  const own = header === null ? undefined : table.letters.get(header)
  const lacksColumn = header !== null && own === undefined
  const letter = lacksColumn ? firstLetter(tab, table) : own
  const cell = letter === undefined ? null : `${letter}${number}`
  const where = { tab, gid: table.gid, cell, column: header, row: number }
  return lacksColumn ? { ...where, lacksColumn } : where
}

function firstLetter(tab: TabName, { letters }: Table): string | undefined {
  const headers = columnsOf(tab).keys()
  return headers.map((header) => letters.get(header)).find((letter) => letter !== undefined)
}
