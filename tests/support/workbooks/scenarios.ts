import { readFileSync } from 'node:fs'
import { workbookFromGrids } from '../../../src/sheet/sources/workbook-from-grids.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'

/** A workbook with an oddity: its tabs, each a list of rows of cells by header, and every problem that is found there. */
export interface Scenario {
  tabs: ReadonlyMap<string, readonly Row[]>
  problems: readonly string[]
}

type Row = Readonly<Record<string, string>>

const [, named = '', ...sections] = readFileSync('tests/fixtures/scenarios.txt', 'utf8').trim().split('\n\n')

/** Rows that others are like, by name. */
const bases = new Map(
  named.split('\n').map((line): [string, Row] => {
    const [name = '', cells = ''] = line.split(' = ')
    return [name, Object.fromEntries(cells.split(' | ').flatMap(readCells))]
  }),
)

/** The workbooks of tests/fixtures/scenarios.txt, by the name that says what is odd. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  sections.map((section) => {
    const [name = '', ...lines] = section.split('\n').map((line) => line.trim())
    const rows = lines.filter((line) => !line.startsWith('→')).map((line) => line.split(' | '))
    const tabs = [...Map.groupBy(rows, ([tab = '']) => tab)].map(([tab, those]) => {
      const cells = those.map(([, ...parts]) => parts.flatMap(readCells))
      return [tab, tab === 'Inställningar' ? cells.flat().map(toSetting) : cells.map(toRow)] as const
    })
    const problems = lines.filter((line) => line.startsWith('→')).map((line) => line.slice(2))
    return [name, { tabs: new Map(tabs), problems }]
  }),
)

/** The workbook of a scenario with its own tabs alone, as a folder of CSV files gives it. */
export function workbookOf({ tabs }: Scenario): Promise<Workbook> {
  const grids = [...tabs].map(([title, rows]) => {
    const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const cells = rows.map((row) => headers.map((header) => row[header] ?? ''))
    return { title, gid: null, read: () => ({ rows: [headers, ...cells], merges: [] }) }
  })
  return workbookFromGrids({ kind: 'csv', hash: 'scenario' }, grids)
}

/** "Dag: tisdagar", or the name of a row with all its cells. */
function readCells(part: string): [header: string, text: string][] {
  const [, header, text = ''] = /^([^:]+):(?: (.*))?$/.exec(part) ?? []
  if (header !== undefined) return [[header, text.replaceAll(String.raw`\n`, '\n')]]
  const base = bases.get(part)
  if (!base) throw new Error(`tests/fixtures/scenarios.txt names no row ”${part}”.`)
  return Object.entries(base)
}

function toRow(cells: readonly [string, string][]): Row {
  return Object.fromEntries(cells)
}

function toSetting([Nyckel, Värde]: readonly [string, string]): Row {
  return { Nyckel, Värde }
}
