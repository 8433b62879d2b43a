import { contract } from '../../src/sheet/contract/columns.ts'
import { tabNames } from '../../src/sheet/tab-names.ts'
import { daysChangedProblem, lossProblem } from '../../src/sheet/problems/loss-problem.ts'
import { readSheet, type ReadResult } from '../../src/sheet/read-sheet.ts'
import type { Problem } from '../../src/sheet/problems/problem.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { loadWorkbook } from '../../src/sheet/sources/load-workbook.ts'
import { parseSheetAddress } from '../../src/sheet/sources/google/sheet-address.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'
import { findLosses } from '../../src/snapshot/brake.ts'
import { findMassChange } from '../../src/snapshot/mass-change.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from '../command/environment.ts'
import type { Progress } from '../command/progress.ts'
import { loadPrevious, loadPublished, refuseOlder, type Previous } from './load-previous.ts'
import { isSameWorkbook } from './same-workbook.ts'

/** The workbook, read and compared with what was published last time. */
export interface WorkbookRun {
  workbook: Workbook
  result: ReadResult
  /** The last published snapshot of the same workbook; null the first time. */
  previous: Snapshot | null
  /** Why nothing may be published; empty when all is well. */
  brakes: readonly Problem[]
}

/**
 * Loads the workbook and reads it against the last published snapshot.
 * @throws SetupError when a person has to act first.
 */
export async function readWorkbook(
  settings: CommandSettings,
  options: { noPrevious: boolean; previousIsPublished?: boolean; progress?: Progress },
): Promise<WorkbookRun> {
  const before: Previous = options.noPrevious ? { kind: 'none' } : await loadPrevious(settings)
  const workbook = await loadWorkbook({
    ...settings,
    onWait: options.progress?.wait,
    remembered:
      before.kind === 'found'
        ? { source: before.snapshot.source, gids: before.snapshot.memory.gids }
        : undefined,
  })
  const found = await ownPrevious(before, workbook, settings)
  const isOurs = (snapshot: Snapshot) => isOwn(snapshot, workbook, settings)
  const own = options.previousIsPublished ? found : await refuseOlder(found, settings, isOurs)
  const previous = own.kind === 'found' ? own.snapshot : null
  const result = readSheet(workbook, {
    today: settings.today,
    previous: previous?.data ?? null,
    things: previous?.memory.things ?? [],
  })
  const stopped = own.kind === 'stop' ? [own.brake] : []
  const { losses, warnings } = lossesSince(previous, result, settings)
  const brakes = [...stopped, ...result.brakes, ...losses]
  return { workbook, result: { ...result, problems: [...warnings, ...result.problems] }, previous, brakes }
}

/** What was published last time and is gone or quite another, unless somebody has said that it is meant to be. */
function lossesSince(
  previous: Snapshot | null,
  read: ReadResult,
  { today, acceptLoss }: CommandSettings,
): { losses: Problem[]; warnings: Problem[] } {
  const { data, rows, columns } = read
  if (!previous || !data || acceptLoss) return { losses: [], warnings: [] }
  const requiredTabs = tabNames.filter((tab) => contract[tab].required)
  const losses = findLosses({ previous, data, rows, columns, requiredTabs, today }).map(lossProblem)
  const change = findMassChange({ before: previous.data.activities, after: data.activities, today })
  if (!change) return { losses, warnings: [] }
  const problem = daysChangedProblem(change)
  return change.isBrake ? { losses: [...losses, problem], warnings: [] } : { losses, warnings: [problem] }
}

/** The address that links to cells begin with; null where the workbook has none. */
export function sheetUrlOf({ sheet, jobSummary }: CommandSettings): string | null {
  const address = parseSheetAddress(sheet)
  // A workflow's log and summary may be public, and the address is nobody's business there.
  if (address.kind !== 'google' || jobSummary !== null) return null
  return `https://docs.google.com/spreadsheets/d/${address.spreadsheetId}/edit`
}

/** What the last run left here may be another workbook's: then only what the site publishes counts. */
async function ownPrevious(
  before: Previous,
  workbook: Workbook,
  settings: CommandSettings,
): Promise<Previous> {
  if (before.kind !== 'found' || isOwn(before.snapshot, workbook, settings)) return before
  if (before.place !== 'here') throw anotherWorkbook()
  const published = await loadPublished(settings)
  if (published.kind === 'found' && !isOwn(published.snapshot, workbook, settings)) throw anotherWorkbook()
  return published
}

function isOwn(snapshot: Snapshot, workbook: Workbook, { sameWorkbook }: CommandSettings): boolean {
  return sameWorkbook || isSameWorkbook(snapshot, workbook)
}

function anotherWorkbook(): SetupError {
  return new SetupError({
    what: 'Det som är publicerat kommer från ett annat kalkylark: Förening eller Kommun är en annan.',
    action:
      'Kontrollera SHEET, SITE_URL och PREVIOUS. Är det samma kalkylark, och det är föreningen eller kommunen som har bytt namn? Kör då en gång så här, så svarar alla gamla adresser som förut. Ska webbplatsen börja om från början: npm run build -- --no-previous',
    command: 'npm run build -- --same-workbook',
  })
}
