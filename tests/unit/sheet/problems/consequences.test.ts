import { expect, test } from 'vitest'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { structureProblem } from '../../../../src/sheet/sources/structure-problem.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withoutTab } from '../../../support/workbooks/edit-workbook.ts'
import { loadWorkbookOfAllTabs } from '../../../support/workbooks/full-workbook.ts'
import { listed } from '../../../support/workbooks/read-partnership-folder.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const whole = await loadWorkbookOfAllTabs()

test('where the tab Platser is gone, neither activities nor what names them is told of', () => {
  expect(errorsOf(withoutPlaces(whole))).toEqual([])
})

test('what is wrong by itself is told all the same, and so is what hangs on it', () => {
  const wrong = withCells(whole, { 'Aktiviteter!Tid 3': 'em', 'Ändringar!Datum 2': '2026-02-31' })
  expect(errorsOf(withoutPlaces(wrong))).toEqual([
    'Aktiviteter!F3 TIME_IN_WORDS',
    'Ändringar!A2 REFERENCE_HELD',
    'Ändringar!B2 DATE_NOT_REAL',
    'Uppföljning!C2 REFERENCE_HELD',
  ])
})

function withoutPlaces(workbook: Workbook): Workbook {
  const gone = structureProblem({ code: 'TAB_MISSING', tab: 'Platser', nearest: null }, { tab: 'Platser' })
  return { ...withoutTab(workbook, 'Platser'), brakes: [gone] }
}

function errorsOf(workbook: Workbook): string[] {
  const { problems } = readSheet(workbook, { today, previous: null })
  return listed(problems.filter(({ severity }) => severity === 'error'))
}
