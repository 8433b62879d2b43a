import { expect } from 'vitest'
import type { SiteData } from '../../../src/domain/site-data.ts'
import type { Problem } from '../../../src/sheet/problems/problem.ts'
import { readSheet, type ReadResult } from '../../../src/sheet/read-sheet.ts'
import { loadCsvFolder } from '../../../src/sheet/sources/files/csv-folder.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { scenarios, workbookOf } from './scenarios.ts'

/** What a scenario is read with; by default on 22 November 2026 and for the first time. */
export interface ScenarioOptions {
  today?: string
  previous?: SiteData | null
}

/**
 * Reads a scenario and expects exactly these problems, brakes first: "Aktiviteter!F3 DAY_MISSING", or
 * "Aktiviteter DAY_MISSING" where no cell is meant.
 */
export async function expectProblems(
  scenario: string,
  expected: readonly string[],
  options: ScenarioOptions = {},
): Promise<ReadResult> {
  const result = await readScenario(scenario, options)
  expect(listed([...result.brakes, ...result.problems])).toEqual(expected)
  return result
}

/** Reads a scenario; the tabs that it lacks are those of "grund", which is right. */
export async function readScenario(
  scenario: string,
  { today = '2026-11-22', previous = null }: ScenarioOptions = {},
): Promise<ReadResult> {
  return readSheet(await loadScenario(scenario), { today: Temporal.PlainDate.from(today), previous })
}

/** The workbook of a scenario: one of scenarios.txt, or a folder where the whole sheet is the point. */
export async function loadScenario(name: string): Promise<Workbook> {
  const base = await loadCsvFolder(folderOf('grund'))
  if (name === 'grund') return base
  const scenario = scenarios.get(name)
  const own = await (scenario ? workbookOf(scenario) : loadCsvFolder(folderOf(name)))
  const brakes = own.brakes.filter(({ finding }) => finding.code !== 'TAB_MISSING')
  return { ...own, brakes, tables: new Map([...base.tables, ...own.tables]) }
}

/** Problems as a specification lists them. */
export function listed(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ where: { tab, cell }, finding }) => `${tab}${cell === null ? '' : `!${cell}`} ${finding.code}`,
  )
}

function folderOf(scenario: string): string {
  return new URL(`../../fixtures/sheets/${scenario}`, import.meta.url).pathname
}
