import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadBase } from '../../../../tools/fuzz/base-workbook.ts'
import { checkMutation } from '../../../../tools/fuzz/check-mutation.ts'
import { mutations } from '../../../../tools/fuzz/mutations.ts'

// `npm run fuzz` runs the same property thousands of times, with a new seed each time.
test('a workbook that is mutated in any way costs no more than the rows that were touched', async () => {
  const base = await loadBase()
  const property = fc.asyncProperty(mutations(base), (chosen) => checkMutation(base, chosen))
  await fc.assert(property, { numRuns: 100, seed: 20_261_122, includeErrorInReport: true })
}, 60_000)

test('a row that nobody touched and that is published otherwise is noticed', async () => {
  const base = await loadBase()
  const places = base.data.places.map((place) => ({ ...place, name: `${place.name}!` }))
  const type = { kind: 'type', tab: 0, row: 0, column: 5, value: 'ibland' } as const
  await expect(checkMutation({ ...base, data: { ...base.data, places } }, [type])).rejects.toThrow(
    /nobody touched/,
  )
})
