import { setTimeout as wait } from 'node:timers/promises'
import type { Source } from '../../../domain/published/check-report.ts'
import { isTabName, type TabName } from '../../tab-names.ts'
import { columnLetter, type FoundColumn } from '../../contract/headers.ts'
import { normalizeHeader } from '../../parse/near-names.ts'
import type { Problem } from '../../problems/problem.ts'
import type { CellValue } from '../../cell-value.ts'
import type { Workbook } from '../../workbook.ts'
import { findTabs } from '../find-tabs.ts'
import { makeSheetsReader, type Range, type SheetsReader, type StructureTab } from './google-client.ts'
import { readCredentials } from './google-credentials.ts'
import { keyOf, readLooks, type Cells, type FoundTab } from './google-looks.ts'
import { patientLimits, type GoogleLimits } from './google-limits.ts'
import { TimeLeft, GoogleBrake, MovedError } from './google-retry.ts'
import type { LoadOptions, RememberedTabs } from '../load-options.ts'
import { findColumns, makeTable } from '../make-table.ts'
import { sourceHash } from '../source-hash.ts'
import { structureProblem } from '../structure-problem.ts'
import { splitProblems } from '../workbook-from-grids.ts'

/**
 * Reads a Google Sheet in four requests: its structure, the header rows of our tabs, the contract's columns alone, and
 * how their numbers look.
 * A column that the contract does not name is never asked for.
 * @throws SetupError when a person has to act first. Google's other failures are a brake in the workbook.
 */
export async function loadGoogleSheet(options: LoadOptions & { spreadsheetId: string }): Promise<Workbook> {
  const { spreadsheetId, rootUrl, limits = patientLimits } = options
  const source = { kind: 'google' as const, hash: sourceHash(spreadsheetId) }
  const scope = 'https://www.googleapis.com/auth/spreadsheets.readonly'
  const account = await readCredentials(options.credentials, { scope, timeout: limits.request })
  const rememberedGids = gidsOf(options.remembered, source)
  const deadline = new TimeLeft(limits.total)
  const reader = makeSheetsReader({
    spreadsheetId,
    account,
    rootUrl,
    limits,
    deadline,
    onWait: options.onWait,
  })
  try {
    await reader.signIn()
    const read = await readUnmoved(reader, { limits, rememberedGids })
    return { source, ...read }
  } catch (error) {
    if (!(error instanceof GoogleBrake)) throw error
    return { source, tables: new Map(), brakes: [structureProblem(error.finding)], problems: [] }
  }
}

/** Another spreadsheet's ids mean nothing here: the first tab of every spreadsheet has the id 0. */
function gidsOf(remembered: RememberedTabs | undefined, source: Source): ReadonlyMap<TabName, number> {
  if (remembered?.source.hash !== source.hash) return new Map()
  return new Map(
    Object.entries(remembered.gids).flatMap(([tab, gid]) => (isTabName(tab) ? [[tab, gid]] : [])),
  )
}

interface Reading {
  limits: GoogleLimits
  rememberedGids: ReadonlyMap<TabName, number>
}

/** Somebody may move a column between two reads; then all is read again, at most twice. */
async function readUnmoved(reader: SheetsReader, reading: Reading): Promise<Omit<Workbook, 'source'>> {
  for (let start = 0; start < 3; start++) {
    try {
      return await readOnce(reader, reading)
    } catch (error) {
      if (!(error instanceof MovedError)) throw error
    }
  }
  throw new GoogleBrake({ code: 'SHEET_CHANGED_WHILE_READING' })
}

async function readOnce(reader: SheetsReader, reading: Reading): Promise<Omit<Workbook, 'source'>> {
  const listed = (await reader.readStructure()).map(toListedTab)
  const found = findTabs(listed, reading.rememberedGids)
  const problems: Problem[] = [...found.problems]
  const tabs = await readHeaders(reader, [...found.tabs], problems)
  const read = await readComputedCells(reader, tabs, reading.limits)
  const { cells, hiddenRows, struckCells } = await readLooks(reader, tabs, read)
  const made = tabs.map((tab) => {
    const columns = tab.columns.map((column) => ({ ...column, cells: cells.get(keyOf(tab, column)) ?? [] }))
    const looks = { hiddenRows: hiddenRows.get(tab.tab), struckCells: struckCells.get(tab.tab) }
    return makeTable({ ...tab, ...looks, columns })
  })
  problems.push(...made.flatMap(({ problems: ofTable }) => ofTable))
  return { tables: new Map(made.map(({ table }) => [table.tab, table])), ...splitProblems(problems) }
}

async function readHeaders(
  reader: SheetsReader,
  found: readonly [TabName, ReturnType<typeof toListedTab>][],
  problems: Problem[],
): Promise<FoundTab[]> {
  if (found.length === 0) return []
  const ranges = found.map(([, { title }]) => ({ title, cells: '1:1' }))
  const answers = await reader.readRanges(ranges, 'headers')
  return found.map(([tab, listed], index) => {
    const headers = findColumns(tab, listed.gid, (answers[index]?.[0] ?? []).map(String))
    problems.push(...headers.problems)
    return { tab, ...listed, columns: headers.columns }
  })
}

/** Formulas that fetch from elsewhere say "Loading..." until they are done; they get a little time, twice. */
async function readComputedCells(
  reader: SheetsReader,
  tabs: readonly FoundTab[],
  { loadingWait }: GoogleLimits,
): Promise<Cells> {
  const runs = tabs.flatMap(toRuns)
  if (runs.length === 0) return new Map()
  let cells = await readRuns(reader, runs)
  for (let again = 0; again < 2 && isLoading(cells); again++) {
    await wait(loadingWait)
    cells = await readRuns(reader, runs)
  }
  return cells
}

function isLoading(cells: Cells): boolean {
  return [...cells.values()].some((column) =>
    column.some((cell) => cell === 'Loading...' || cell === 'Laddar...'),
  )
}

/** Neighbouring columns of the contract, read as one range; no other column lies between them. */
interface Run {
  tab: FoundTab
  columns: readonly FoundColumn[]
}

function toRuns(tab: FoundTab): Run[] {
  const columns = tab.columns.toSorted((one, other) => one.index - other.index)
  const runs: FoundColumn[][] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last && last.at(-1)?.index === column.index - 1) last.push(column)
    else runs.push([column])
  }
  return runs.map((run) => ({ tab, columns: run }))
}

async function readRuns(reader: SheetsReader, runs: readonly Run[]): Promise<Cells> {
  const answers = await reader.readRanges(runs.map(toRange), 'columns')
  const cells = new Map<string, readonly CellValue[]>()
  for (const [number, { tab, columns }] of runs.entries()) {
    for (const [index, column] of columns.entries()) {
      const [header, ...values] = answers[number]?.[index] ?? []
      if (normalizeHeader(String(header ?? '')) !== normalizeHeader(column.header))
        throw new MovedError('moved')
      cells.set(keyOf(tab, column), values)
    }
  }
  return cells
}

function toRange({ tab, columns }: Run): Range {
  const first = columnLetter(columns[0]?.index ?? 0)
  const last = columnLetter(columns.at(-1)?.index ?? 0)
  return { title: tab.title, cells: `${first}1:${last}` }
}

function toListedTab({ properties, merges }: StructureTab) {
  return {
    title: properties.title,
    gid: properties.sheetId,
    merges: merges.map((merge) => ({
      firstRow: merge.startRowIndex,
      lastRow: merge.endRowIndex - 1,
      firstColumn: merge.startColumnIndex,
      lastColumn: merge.endColumnIndex - 1,
    })),
  }
}
