import type { Source } from '../domain/published/check-report.ts'
import type { CellValue } from './cell-value.ts'
import type { Problem } from './problems/problem.ts'
import type { TabName } from './tab-names.ts'

/** A row of a tab, with its number in the spreadsheet, where the header row is row 1. */
export interface TableRow {
  number: number
  /** By the contract's own header, for the columns of the contract that the tab has. */
  cells: ReadonlyMap<string, CellValue>
  /** The row has more cells than there are headers, so its values may stand in the wrong columns, private ones too. */
  isTooLong?: boolean
}

/** One tab, with the contract's columns and nothing else. */
export interface Table {
  tab: TabName
  /** The tab's id in Google Sheets, for the link to a cell; null elsewhere. */
  gid: number | null
  /** The contract's header → the column's letter in the spreadsheet. */
  letters: ReadonlyMap<string, string>
  rows: readonly TableRow[]
}

/** The workbook as any source gives it: the same cells with the same addresses, whatever it was read from. */
export interface Workbook {
  source: Source
  tables: ReadonlyMap<TabName, Table>
  /** What is wrong with the structure and stops the run (a required tab or column gone, a header twice). */
  brakes: readonly Problem[]
  /** What is odd about the structure and does not stop it (a renamed tab that was found again, merged cells). */
  problems: readonly Problem[]
}
