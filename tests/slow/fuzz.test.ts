import fc from 'fast-check'
import { test } from 'vitest'
import { loadBase } from '../../tools/fuzz/base-workbook.ts'
import { checkMutation } from '../../tools/fuzz/check-mutation.ts'
import { mutations } from '../../tools/fuzz/mutations.ts'

// `npm run fuzz` runs the same property with a new seed each time.
test.each([20_261_129, 4711, 7])(
  'two thousand broken workbooks cost no more than the rows that were touched (seed %i)',
  async (seed) => {
    const base = await loadBase()
    const property = fc.asyncProperty(mutations(base), (chosen) => checkMutation(base, chosen))
    await fc.assert(property, { numRuns: 2_000, seed, includeErrorInReport: true })
  },
)
