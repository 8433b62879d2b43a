import { readFileSync } from 'node:fs'
import { runProgram } from '../command/run-program.ts'

/** How many checks of a step passed and failed. A tool that only says yes or no is one check. */
export interface Tally {
  passed: number
  failed: number
}

/** All of them together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** One step of the test command. */
export interface Step {
  name: string
  run: () => Promise<Tally>
}

/** A tool that says yes or no by its exit code. */
export async function runTool(
  command: string,
  args: string[],
  environment?: Record<string, string>,
): Promise<Tally> {
  return (await runProgram(command, args, environment)) === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 }
}

/**
 * A test runner that leaves a JSON report. A run that ended badly counts at least one failure, whatever the report
 * says: a file that didn't load has no failed test of its own.
 */
export async function runCounted(
  start: () => Promise<number>,
  reportFile: string,
  count: (report: unknown) => Tally,
): Promise<Tally> {
  const code = await start()
  const tally = readTally(reportFile, count)
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function readTally(reportFile: string, count: (report: unknown) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(reportFile, 'utf8')))
  } catch (cause) {
    console.error(`No report to count in ${reportFile}: ${String(cause)}`)
    return { passed: 0, failed: 1 }
  }
}
