import { describe, expect, test } from 'vitest'
import { countByFamily, judgeCorpus } from '../../../support/workbooks/programme-corpus.ts'

/** How many rows of each family are read as a human reads them, are asked about, and are published wrongly. */
describe('a programme is understood as it is written', () => {
  test('the 138 rows, family by family', async () => {
    const verdicts = await judgeCorpus()
    expect(countByFamily(verdicts)).toMatchObject({
      Dag: { right: 54, asked: 0, wrong: 0 },
      Tid: { right: 29, asked: 0, wrong: 0 },
      Pris: { right: 19, asked: 0, wrong: 0 },
      'Från/Till': { right: 10, asked: 0, wrong: 0 },
      Utom: { right: 8, asked: 0, wrong: 0 },
      Anmälan: { right: 7, asked: 0, wrong: 0 },
      'Hel rad': { right: 3, asked: 0, wrong: 0 },
      Övrigt: { right: 3, asked: 0, wrong: 0 },
      'Samma namn': { right: 5, asked: 0, wrong: 0 },
      all: { right: 138, asked: 0, wrong: 0 },
    })
  })

  test('243 rows more of the same families', async () => {
    const verdicts = await judgeCorpus('more-')
    expect(verdicts.filter(({ verdict }) => verdict !== 'right')).toEqual([])
    expect(verdicts).toHaveLength(243)
  })

  test.each([
    ['fresh-', 228],
    ['fresher-', 105],
  ])(
    '%s: rows that were written after the grammar, to see what it had not thought of',
    async (prefix, rows) => {
      const verdicts = await judgeCorpus(prefix)
      expect(verdicts.filter(({ verdict }) => verdict !== 'right')).toEqual([])
      expect(verdicts).toHaveLength(rows)
    },
  )
})
