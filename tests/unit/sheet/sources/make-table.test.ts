import { expect, test } from 'vitest'
import { structureText } from '../../../../src/sheet/problems/words/structure-text.ts'
import { makeTable, mostRows, rowsOfTooMany } from '../../../../src/sheet/sources/make-table.ts'

function table(cells: (string | number | boolean)[], visible: (string | boolean)[] = []) {
  return makeTable({
    tab: 'Partner',
    gid: 7,
    columns: [
      { header: 'Partner', index: 3, cells },
      { header: 'Visa', index: 1, cells: visible },
    ],
    merges: [],
  })
}

test('a row in which every cell is empty is skipped, an unticked checkbox and hidden signs included', () => {
  const { rows, letters } = table(['PRO', '', ' \u200b', '', 0, 'FALSE'], ['', false, 'FALSE', true]).table
  expect(rows.map(({ number }) => number)).toEqual([2, 5, 6])
  expect([...letters]).toEqual([
    ['Partner', 'D'],
    ['Visa', 'B'],
  ])
})

test('a tab with more rows than any real one stops the run', () => {
  const { problems, table: made } = table(Array.from({ length: mostRows + 1 }, () => 'x'))
  expect(problems.map(({ finding, effect }) => [finding.code, effect])).toEqual([
    ['TAB_TOO_LONG', 'nothing-published'],
  ])
  expect(made.rows).toHaveLength(rowsOfTooMany)
  expect(structureText.TAB_TOO_LONG({ code: 'TAB_TOO_LONG', tab: 'Partner', limit: mostRows }).title).toBe(
    'Fliken ”Partner” har fler än 10\u00a0000 ifyllda rader.',
  )
})

test('of a million merged cells a hundred are told of, and in no time', () => {
  const merges = Array.from({ length: 1_000_000 }, (_, row) => ({
    ...{ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 1 },
  }))
  const columns = [{ header: 'Partner', index: 0, cells: ['PRO'] }]
  const { problems } = makeTable({ tab: 'Partner', gid: null, columns, merges })
  expect(problems).toHaveLength(100)
})
