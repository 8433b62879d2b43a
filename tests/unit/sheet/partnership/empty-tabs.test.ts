import { expect, test } from 'vitest'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { agreementTabs } from '../../../../src/sheet/tab-names.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withMoreRows, withoutRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadWorkbookOfAllTabs } from '../../../support/workbooks/full-workbook.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const whole = await loadWorkbookOfAllTabs()
const empty = agreementTabs.reduce(emptied, whole)

test('tabs of an agreement without a row, as in a new spreadsheet, are no agreement', () => {
  const { data, brakes } = readSheet(empty, { today, previous: null })
  expect(brakes).toEqual([])
  expect(data?.partnership.agreements).toEqual([])
})

test('unticked boxes and lines of dashes are no rows', () => {
  const dashed = withMoreRows(empty, 'Avtal', [{ Fält: '---', Värde: '–' }])
  expect(readSheet(dashed, { today, previous: null }).brakes).toEqual([])
})

test.each([
  ['one of the other tabs has a row', withMoreRows(empty, 'Index', [{ År: '2026', Procent: '2,7' }])],
  ['the tab Avtal has one', withMoreRows(empty, 'Avtal', [{ Fält: 'Verksamhet', Värde: 'Träffpunkter' }])],
])('where %s, the agreement is lacking, and nothing is published', (_, workbook) => {
  const { brakes } = readSheet(workbook, { today, previous: null })
  expect(brakes.map(({ finding }) => finding.code)).toContain('AGREEMENT_FIELD_MISSING')
})

test('where an agreement has been published, empty tabs are a loss, and nothing is published', () => {
  const previous = readSheet(whole, { today, previous: null }).data
  expect(previous?.partnership.agreements).toHaveLength(1)
  const { brakes } = readSheet(empty, { today, previous })
  expect(brakes.map(({ finding }) => finding.code)).toContain('AGREEMENT_FIELD_MISSING')
})

function emptied(workbook: Workbook, tab: (typeof agreementTabs)[number]): Workbook {
  const numbers = workbook.tables.get(tab)?.rows.map(({ number }) => number) ?? []
  return withoutRows(workbook, tab, numbers)
}
