import type { TabName } from '../tab-names.ts'
import type { TableRow } from '../workbook.ts'
import type { ReadingContext } from './reading-context.ts'
import { saysNothing } from '../parse/blank.ts'
import { RowReader } from './row-reader.ts'

/** The rows of a tab that have anything in them, ready to be read; none when the tab isn't there. */
export function openRows<Tab extends TabName>(context: ReadingContext, tab: Tab): RowReader<Tab>[] {
  const table = context.workbook.tables.get(tab)
  if (!table) return []
  return table.rows
    .filter((row) => !isEmptyRow(row))
    .map((row) => new RowReader(tab, { table, row, context }))
}

/** An unticked checkbox is empty, wherever it stands: a tab has them hundreds of rows further down than its text. A line of dashes parts rows. */
function isEmptyRow(row: TableRow): boolean {
  return row.cells
    .values()
    .every((value) => value === false || (typeof value === 'string' && saysNothing(value)))
}
