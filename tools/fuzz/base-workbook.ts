import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { SiteData } from '../../src/domain/site-data.ts'
import { readSheet } from '../../src/sheet/read-sheet.ts'
import { workbookFromGrids } from '../../src/sheet/sources/workbook-from-grids.ts'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'

/** The day on which everything is read. */
export const fuzzDay = Temporal.PlainDate.from('2026-11-22')

/** A tab that can be mutated. */
export interface FuzzTab {
  title: string
  /** Whether its columns, or the tab itself, have been tampered with. */
  isTampered: boolean
  headers: string[]
  rows: FuzzRow[]
}

/** A row, with its place in the workbook that nobody has touched yet; null once it has been touched. */
export interface FuzzRow {
  origin: number | null
  cells: CellValue[]
}

/** A right workbook, and what is published of it. */
export interface FuzzBase {
  tabs: readonly FuzzTab[]
  data: SiteData
}

/** Loads the workbook that is mutated: every tab, a few rows in each, and nothing wrong with any of them. */
export async function loadBase(): Promise<FuzzBase> {
  const folder = fileURLToPath(new URL('workbook', import.meta.url))
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const tabs = names.sort().map((name) => readTab(join(folder, name), name.normalize('NFC').slice(0, -4)))
  const { data, problems } = readSheet(await toWorkbook(tabs), { today: fuzzDay, previous: null })
  if (!data || problems.length > 0) throw new Error(`The workbook is not right: ${JSON.stringify(problems)}`)
  return { tabs, data }
}

/** The tabs as any source gives them. */
export function toWorkbook(tabs: readonly FuzzTab[]): Promise<Workbook> {
  const listed = tabs.map(({ title, headers, rows }) => ({
    title,
    gid: null,
    read: () => ({ rows: [headers, ...rows.map(({ cells }) => cells)], merges: [] }),
  }))
  return workbookFromGrids({ kind: 'csv', hash: 'fuzz' }, listed)
}

function readTab(file: string, title: string): FuzzTab {
  const [headers = [], ...rows] = parse(readFileSync(file, 'utf8'), { relaxColumnCount: true })
  return {
    title,
    isTampered: false,
    headers,
    rows: rows.map((cells, origin) => ({ origin, cells })),
  }
}
