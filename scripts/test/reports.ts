import { z } from 'zod'
import type { Tally } from './step.ts'

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numTotalTests: z.int() })

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
})

/** Vitest's JSON report, counted. A run without a single test is a failure: silence must mean something. */
export function countVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report)
  return neverEmpty({ passed: numPassedTests, failed: numFailedTests })
}

/** As countVitest, for tests that pass over what isn't installed on this machine: skipped is neither passed nor failed. */
export function countWhereInstalled(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numTotalTests } = vitestReport.parse(report)
  const tally = { passed: numPassedTests, failed: numFailedTests }
  return numTotalTests > 0 ? tally : neverEmpty(tally)
}

/** Playwright's JSON report, counted. A flaky test has failed. */
export function countPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(report)
  return neverEmpty({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length })
}

function neverEmpty(tally: Tally): Tally {
  return tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally
}
