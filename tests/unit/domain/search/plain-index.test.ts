import { expect, test } from 'vitest'
import { readPlainIndex, toPlainIndex } from '../../../../src/domain/search/plain-index.ts'

const find = readPlainIndex(
  JSON.parse(JSON.stringify(toPlainIndex([['bingo', 'fika', 'bingo'], ['constructor'], ['fika']]))),
)

test.each([
  ['bingo', [{ row: 0, words: [0, 2] }]],
  [
    'fika',
    [
      { row: 0, words: [1] },
      { row: 2, words: [0] },
    ],
  ],
  ['constructor', [{ row: 1, words: [0] }]],
  ['toString', []],
  ['', []],
])('%s', (stem, postings) => expect(find(stem)).toEqual(postings))

test.each([null, 'x', 7, {}])('a file that is no index (%s) finds nothing', (file) => {
  expect(readPlainIndex(file)('bingo')).toEqual([])
})
