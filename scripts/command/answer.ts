import { SetupError } from '../../src/sheet/setup-error.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from './environment.ts'
import type { Progress } from './progress.ts'
import type { ExitCode } from './run-command.ts'

/** What came of a command that reads the sheet, for `--json`. Null: a brake. */
export interface Done {
  exitCode: ExitCode
  outcome: 'read' | 'built' | 'published' | 'unchanged' | 'stopped'
  snapshot: Snapshot | null
}

/**
 * Runs the work of a command, and with `--json` prints one JSON object on stdout, whatever comes of it: the outcome, what was read,
 * how long each step took; or what a person has to do. What is thrown is thrown on.
 */
export async function answered(
  work: () => Promise<Done>,
  { settings, progress, isJson }: { settings: CommandSettings; progress: Progress; isJson: boolean },
): Promise<ExitCode> {
  const print = (answer: object) => {
    if (isJson) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  }
  try {
    const { exitCode, outcome, snapshot } = await work()
    progress.end()
    const { outDir, dataDir, siteUrl } = settings
    const read = snapshot && readOf(snapshot)
    print({ outcome, exitCode, ...read, siteUrl, outDir, dataDir, steps: progress.steps })
    return exitCode
  } catch (error) {
    progress.end()
    print(
      error instanceof SetupError
        ? { outcome: 'setup', ...error.problem, steps: progress.steps }
        : {
            outcome: 'bug',
            what: error instanceof Error ? error.message : String(error),
            steps: progress.steps,
          },
    )
    throw error
  }
}

function readOf({ data, report, created, today }: Snapshot) {
  return {
    created: created.toString(),
    today: today.toString(),
    source: report.source.kind,
    activities: data.activities.length,
    places: data.places.length,
    changes: data.changes.length,
    counts: report.counts,
  }
}
