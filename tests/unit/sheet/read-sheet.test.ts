import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { withCells, withMoreRows, withoutRows } from '../../support/workbooks/edit-workbook.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { scenarios } from '../../support/workbooks/scenarios.ts'
import { expectProblems, listed, loadScenario } from '../../support/workbooks/expect-problems.ts'

test.each([...scenarios])('%s: every mistake is found and pointed at', async (name, { problems }) => {
  await expectProblems(name, problems)
})

test('a right workbook has no problem; a cell too many in a row, and one that is too long, are pointed at', async () => {
  await expectProblems('grund', [])
  await expectProblems('rad-med-for-manga-celler', ['Aktiviteter ROW_HAS_TOO_MANY_CELLS'])
  await expectProblems('alldeles-for-lang-text', ['Aktiviteter!J2 CELL_TOO_LONG'])
})

test('with every activity gone at once, nobody is advised to hide the places', async () => {
  const workbook = withoutRows(await loadScenario('grund'), 'Aktiviteter', [2])
  const { problems } = readSheet(workbook, { today: Temporal.PlainDate.from('2026-11-22'), previous: null })
  expect(listed(problems).filter((line) => line.includes('PLACE_WITHOUT_ACTIVITIES'))).toEqual([])
})

describe('a cell among the others of its row', () => {
  const read = async (edit: (grund: Workbook) => Workbook) =>
    readSheet(edit(await loadScenario('grund')), {
      today: Temporal.PlainDate.from('2026-11-22'),
      previous: null,
    })

  test.each([
    ['inte en adress', 'LINK_UNREADABLE'],
    ['javascript:alert(1)', 'LINK_NOT_WEB'],
  ])('a partner whose address is %o is published without it: %s', async (value, code) => {
    const { data, problems } = await read((grund) =>
      withMoreRows(grund, 'Partner', [{ ID: 'pro', Partner: 'PRO', Webbadress: value }]),
    )
    expect(listed(problems)).toEqual([`Partner!C2 ${code}`])
    expect(data?.partners).toMatchObject([{ id: 'pro', website: null }])
  })

  test.each([
    ['', 'Aktiviteter!E2 COUNTING_NEEDS_FROM'],
    ['omkring 1/9', 'Aktiviteter!G2 DATE_APPROXIMATE'],
  ])('“varannan” with %o in Från is one problem: %s', async (from, problem) => {
    const { problems } = await read((grund) =>
      withCells(grund, { 'Aktiviteter!Dag 2': 'varannan onsdag', 'Aktiviteter!Från 2': from }),
    )
    expect(listed(problems)).toEqual([problem])
  })

  test('a setting is read as its name says', async () => {
    const { problems } = await read((grund) => withCells(grund, { 'Inställningar!Värde 5': 'ring!' }))
    expect(listed(problems)).toEqual(['Inställningar!B5 PHONE_UNREADABLE'])
  })
})
