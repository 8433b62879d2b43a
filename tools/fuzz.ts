/**
 * `npm run fuzz -- [--runs 20000] [--seed 1]`: mutates a right workbook in thousands of ways and checks each time that
 * reading it neither crashes nor hangs, that every row that nobody touched is published as before, that every held row
 * has a problem with a cell, and that nothing private or dangerous comes out. Prints the seed, so that a failure can be
 * had again.
 */
import fc from 'fast-check'
import { loadBase } from './fuzz/base-workbook.ts'
import { checkMutation } from './fuzz/check-mutation.ts'
import { mutations } from './fuzz/mutations.ts'
import { exitCodes, readOptions, runCommand } from '../scripts/command/run-command.ts'

await runCommand(async () => {
  const options = readOptions({ runs: { type: 'string' }, seed: { type: 'string' } })
  const numRuns = Number(options.runs ?? 20_000)
  const seed = Number(options.seed ?? Date.now() % 2 ** 31)
  const base = await loadBase()
  const start = performance.now()
  let slowest = 0
  const property = fc.asyncProperty(mutations(base), async (chosen) => {
    const begun = performance.now()
    await checkMutation(base, chosen)
    slowest = Math.max(slowest, performance.now() - begun)
  })
  console.log(`${numRuns} körningar med fröet ${seed} …`)
  await fc.assert(property, { numRuns, seed, includeErrorInReport: true })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${numRuns} körningar utan fel på ${seconds} s. Den långsammaste tog ${slowest.toFixed(0)} ms.`)
  return exitCodes.ok
})
