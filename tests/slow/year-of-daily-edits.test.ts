import { expect, test } from 'vitest'
import { fewestEdits } from '../support/year/fewest-edits.ts'
import { runDays } from '../support/year/run-days.ts'

test.each([1, 2, 3])('a year of daily edits breaks no promise (seed %i)', async (seed) => {
  const run = { seed, runs: 365, folder: `test-results/daily-edits/${seed}` }
  const outcome = await runDays(run)
  expect(await fewestEdits(run, outcome)).toBe('')
  expect(outcome.last?.serial).toBe(365)
  // Every kind of edit is done: a year in which nothing happens proves nothing.
  expect(new Set(outcome.done.map(({ name }) => name)).size).toBeGreaterThan(35)
})
