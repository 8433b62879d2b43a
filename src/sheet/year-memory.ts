import { createHash } from 'node:crypto'
import type { YearReading } from '../domain/programme/year-reading.ts'
import type { CellValue } from './cell-value.ts'
import { cleanForGrammar } from './parse/clean-text.ts'
import type { Problem } from './problems/problem.ts'
import type { TabName } from './tab-names.ts'
import type { Workbook } from './workbook.ts'

/** A cell as it is known again: its text in its column, in a row of that name. */
export interface KnownCell {
  tab: TabName
  column: string
  /** What the row is about: the name of an activity. */
  name: CellValue
  text: CellValue
}

/** What days without a year were read as last time, by cell. */
export type YearMemory = ReadonlyMap<string, ReadonlyMap<string, Temporal.PlainDate>>

/** The memory that the last snapshot holds. */
export function yearMemory(readings: readonly YearReading[]): YearMemory {
  const cells = Map.groupBy(readings, ({ cell }) => cell)
  return new Map([...cells].map(([cell, own]) => [cell, new Map(own.map(({ key, date }) => [key, date]))]))
}

/** What the days of this very cell were read as last time; nothing where the row, the column or the text is another. */
export function rememberedIn(memory: YearMemory, cell: KnownCell): ReadonlyMap<string, Temporal.PlainDate> {
  return memory.size === 0 ? nothing : (memory.get(hashOfCell(cell)) ?? nothing)
}

const nothing: ReadonlyMap<string, Temporal.PlainDate> = new Map()

/** A reading of days without a year, with the problem that tells of it. */
export interface ToldReading {
  problem: Problem
  cell: string
  readings: YearReading[]
}

/** How every day without a year was read this time, out of the remarks that say so. Drafts are not remembered. */
export function toldReadings(problems: readonly Problem[], workbook: Workbook): ToldReading[] {
  const cellAt = cellFinder(workbook)
  return problems.flatMap((problem) => {
    const { finding, where } = problem
    if (finding.code !== 'YEAR_ASSUMED' || where.row === null || where.column === null) return []
    const known = cellAt({ tab: where.tab, row: where.row, column: where.column })
    if (!known) return []
    const cell = hashOfCell(known)
    const readings = finding.keys.flatMap((key, index) => {
      const date = finding.dates[index]
      return date ? [{ cell, key, date }] : []
    })
    return [{ problem, cell, readings }]
  })
}

/** Whether the memory lacks a reading. That of a draft is told when it is no longer one. */
export function isNewReading({ cell, readings }: ToldReading, memory: YearMemory): boolean {
  const known = memory.get(cell)
  return readings.some(({ key }) => !known?.has(key))
}

function cellFinder({ tables }: Workbook) {
  const rows = new Map<string, { tab: TabName; cells: ReadonlyMap<number, ReadonlyMap<string, CellValue>> }>(
    [...tables].map(([tab, table]) => [
      tab,
      { tab, cells: new Map(table.rows.map(({ number, cells }) => [number, cells])) },
    ]),
  )
  return ({ tab, row, column }: { tab: string; row: number; column: string }): KnownCell | null => {
    const table = rows.get(tab)
    const cells = table?.cells.get(row)
    if (!table || !cells) return null
    return { tab: table.tab, column, name: cells.get('Aktivitet') ?? '', text: cells.get(column) ?? '' }
  }
}

/** A cell as it is known again, without a word of what stands in it. */
export function hashOfCell({ tab, column, name, text }: KnownCell): string {
  const parts = [tab, column, cleanForGrammar(name), cleanForGrammar(text)]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}
