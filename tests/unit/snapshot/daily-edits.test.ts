import { expect, test } from 'vitest'
import { runDays } from '../../support/daily-edits.ts'
import { loadScenario } from '../../support/expect-problems.ts'

test('a month of daily edits breaks no promise', async () => {
  expect(runDays(await loadScenario('grund'), { seed: 1, runs: 30 }).serial).toBe(30)
})
