import { expect, test } from 'vitest'
import { judgeChanges } from '../../../support/workbooks/change-corpus.ts'

test.each([
  ['', 16],
  ['more-', 30],
])('%srows of Ändringar as people type them: all %i are understood, or asked about', async (prefix, rows) => {
  const verdicts = await judgeChanges(prefix)
  expect(verdicts.filter(({ verdict }) => verdict !== 'right')).toEqual([])
  expect(verdicts).toHaveLength(rows)
})
