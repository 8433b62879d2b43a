import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countPlaywright, countVitest, countWhereInstalled } from '../../../../scripts/test/reports.ts'
import { runCounted } from '../../../../scripts/test/step.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numTotalTests: passed + failed,
})

test('counts the tests of each runner', () => {
  expect(countVitest(vitest(41, 1))).toEqual({ passed: 41, failed: 1 })
  const report = { stats: { expected: 7, unexpected: 2, flaky: 1 }, errors: [] }
  expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3 })
})

test('a run without a test has failed', () => {
  expect(countVitest(vitest(0, 0))).toEqual({ passed: 0, failed: 1 })
})

test('what is passed over because it is not installed has neither passed nor failed', () => {
  expect(countWhereInstalled({ ...vitest(0, 0), numTotalTests: 11 })).toEqual({ passed: 0, failed: 0 })
  expect(countWhereInstalled(vitest(0, 1))).toEqual({ passed: 0, failed: 1 })
  expect(countWhereInstalled(vitest(0, 0))).toEqual({ passed: 0, failed: 1 })
})

test('a file that does not load is a failure though no test of it failed', async () => {
  const file = join(temporaryFolder(), 'unit.json')
  writeFileSync(file, JSON.stringify(vitest(41, 0)))
  expect(await runCounted(async () => 1, file, countVitest)).toEqual({ passed: 41, failed: 1 })
  expect(await runCounted(async () => 0, file, countVitest)).toEqual({ passed: 41, failed: 0 })
})

test('a runner that leaves no report has failed', async () => {
  expect(await runCounted(async () => 0, '/nowhere/unit.json', countVitest)).toEqual({ passed: 0, failed: 1 })
})
