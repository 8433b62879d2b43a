import { expect, test } from 'vitest'
import { fewestEdits } from '../../support/year/fewest-edits.ts'
import { runDays } from '../../support/year/run-days.ts'

// A whole year, from several seeds, is tests/slow/year-of-daily-edits.test.ts.
test('a month of daily edits breaks no promise', async () => {
  const run = { seed: 1, runs: 30, folder: 'test-results/daily-edits/month' }
  const outcome = await runDays(run)
  expect(await fewestEdits(run, outcome)).toBe('')
  expect(outcome.last?.serial).toBe(30)
})
