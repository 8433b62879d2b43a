import type { Source } from '../../domain/published/check-report.ts'
import { contract } from '../contract/columns.ts'
import type { TabName } from '../tab-names.ts'
import type { Problem } from '../problems/problem.ts'
import { isBlank } from '../parse/blank.ts'
import type { CellValue } from '../cell-value.ts'
import type { Table, Workbook } from '../workbook.ts'
import { findTabs, type ListedTab } from './find-tabs.ts'
import { findColumns, makeTable, type MergedCells } from './make-table.ts'
import { isBrake } from './structure-problem.ts'

/** A tab of a local file, read whole: row 1 is the header row. */
export interface Grid {
  rows: readonly (readonly CellValue[])[]
  merges: readonly MergedCells[]
  /** As `makeTable` takes them. */
  hiddenRows?: ReadonlySet<number>
  struckCells?: ReadonlySet<string>
  longRows?: ReadonlySet<number>
}

/** A local file's tab: its title, and how to read it. The tabs that are not the contract's are never read. */
export interface GridTab extends ListedTab {
  read: () => Promise<Grid> | Grid
}

/** The workbook from tabs that are read whole (CSV, xlsx): what the contract doesn't name is dropped here. */
export async function workbookFromGrids(source: Source, listed: readonly GridTab[]): Promise<Workbook> {
  const found = findTabs(listed)
  const problems: Problem[] = [...found.problems]
  const tables = new Map<TabName, Table>()
  for (const [tab, { gid, read }] of found.tabs) {
    const { rows, ...looks } = await read()
    if (!contract[tab].required && isEmpty(rows)) {
      tables.set(tab, { tab, gid, letters: new Map(), rows: [] })
      continue
    }
    const header = findColumns(tab, gid, (rows[0] ?? []).map(String))
    const columns = header.columns.map((column) => ({
      ...column,
      cells: rows.slice(1).map((row) => row[column.index] ?? ''),
    }))
    const made = makeTable({ tab, gid, columns, ...looks })
    tables.set(tab, made.table)
    problems.push(...header.problems, ...made.problems)
  }
  return { source, tables, ...splitProblems(problems) }
}

/** A tab that somebody has made and not begun on has no headers to miss. */
function isEmpty(rows: Grid['rows']): boolean {
  return rows.every((row) => row.every((cell) => cell === '' || (typeof cell === 'string' && isBlank(cell))))
}

/** Those that stop the run, and the others. */
export function splitProblems(problems: readonly Problem[]): Pick<Workbook, 'brakes' | 'problems'> {
  return {
    brakes: problems.filter(isBrake),
    problems: problems.filter((problem) => !isBrake(problem)),
  }
}
