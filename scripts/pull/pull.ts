import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { encodeCheckReport, type CheckReport } from '../../src/domain/published/check-report.ts'
import type { Outcome } from '../../src/domain/published/check-report-words.ts'
import type { Problem } from '../../src/sheet/problems/problem.ts'
import { reportAsMarkdown } from '../../src/sheet/problems/reporters/markdown.ts'
import { toReportedProblem } from '../../src/sheet/problems/reporters/reported-problem.ts'
import { reportForTerminal } from '../../src/sheet/problems/reporters/terminal.ts'
import { composeSnapshot } from '../../src/snapshot/compose-snapshot.ts'
import { encodeSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from '../command/environment.ts'
import { keepOrdinary } from './load-previous.ts'
import { readWorkbook, sheetUrlOf, type WorkbookRun } from './read-workbook.ts'
import type { Progress } from '../command/progress.ts'
import { writeWhole } from '../command/write-file.ts'

/** What else a pull needs to know. */
export interface PullOptions {
  noPrevious: boolean
  /** False where it is known that there is no old site, so that nobody is told that it stands. */
  hasOldSite?: boolean
  /** True where PREVIOUS is what the host shows: what a run left here since then never reached anybody. */
  previousIsPublished?: boolean
  /** Where it is shown how far the work has come. */
  progress: Progress
}

/**
 * Reads the workbook and leaves the snapshot for the pages. Null: the run was stopped by a brake; then only the report
 * is written, and what the last run left stays as it was.
 * @throws SetupError when a person has to act first.
 */
export async function pull(settings: CommandSettings, options: PullOptions): Promise<Snapshot | null> {
  const { progress } = options
  progress.step('Läser kalkylarket')
  const run = await readWorkbook(settings, options)
  const brakes = run.brakes
  const { data } = run.result
  if (brakes.length > 0 || data === null) {
    progress.end()
    await tellBrake(settings, reportOf(run, settings), options)
    return null
  }
  const snapshot = composeSnapshot({
    data,
    problems: run.result.problems.map(toReportedProblem),
    rows: run.result.rows,
    source: run.workbook.source,
    gids: gidsOf(run),
    columns: run.result.columns,
    previous: run.previous,
    now: settings.now,
    today: settings.today,
    isFrozen: settings.isFrozen,
    url: settings.siteUrl,
    mayNamePerson: run.result.mayNamePerson,
  })
  if (snapshot.isFrozen) await keepOrdinary(settings.dataDir)
  await writeWhole(path.join(settings.dataDir, 'site.json'), encodeSnapshot(snapshot))
  progress.end()
  await tellReport(settings, { ...snapshot.report, outcome: 'read' }, progress)
  return snapshot
}

/** Everything that a run found, brakes first. */
export function reportOf({ workbook, result, brakes }: WorkbookRun, { now }: CommandSettings): CheckReport {
  const problems = uniqueProblems([...brakes, ...result.problems]).map(toReportedProblem)
  const count = (severity: 'error' | 'warning') =>
    problems.filter((each) => each.severity === severity).length
  return {
    created: now.round({ smallestUnit: 'second', roundingMode: 'floor' }),
    source: workbook.source,
    counts: { error: count('error'), warning: count('warning'), rows: result.rows },
    problems,
  }
}

function uniqueProblems(problems: readonly Problem[]): Problem[] {
  return [...new Set(problems)]
}

async function tellBrake(
  settings: CommandSettings,
  report: CheckReport,
  { hasOldSite = true, progress }: PullOptions,
): Promise<void> {
  const old = hasOldSite
    ? 'Den gamla webbplatsen står kvar som den var.'
    : `Det finns ingen gammal webbplats i ${settings.outDir}/.`
  progress.say(`\nIngenting publicerades. ${old}\n`)
  await tellReport(settings, { ...report, outcome: 'stopped' }, progress)
  await tellEnd(settings, report, 'stopped')
}

async function tellReport(
  settings: CommandSettings,
  { outcome, ...report }: CheckReport & { outcome: Outcome },
  progress: Progress,
): Promise<void> {
  const sheetUrl = sheetUrlOf(settings)
  progress.say(reportForTerminal({ ...report, outcome }, sheetUrl))
  await writeWhole(path.join(settings.dataDir, 'kontroll.json'), encodeCheckReport(report))
}

/** Writes the report, with what came of the run, to the job's summary where there is one. A run does it last, and once. */
export async function tellEnd(
  settings: CommandSettings,
  report: CheckReport,
  outcome: Outcome,
): Promise<void> {
  if (settings.jobSummary !== null)
    await appendFile(settings.jobSummary, reportAsMarkdown({ ...report, outcome }))
}

function gidsOf({ workbook }: WorkbookRun): Record<string, number> {
  const tables = [...workbook.tables.values()]
  return Object.fromEntries(tables.flatMap(({ tab, gid }) => (gid === null ? [] : [[tab, gid]])))
}
