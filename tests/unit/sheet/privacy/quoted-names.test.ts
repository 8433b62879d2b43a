import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract } from '../../../../src/sheet/contract/columns.ts'
import { givenNames } from '../../../../src/sheet/parse/given-names.ts'
import { saysNothingPersonal } from '../../../../src/sheet/privacy/known-words.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { toReportedProblem } from '../../../../src/sheet/problems/reporters/reported-problem.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withCells } from '../../../support/workbooks/edit-workbook.ts'
import { loadFullWorkbook } from '../../../support/workbooks/full-workbook.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const full = await loadFullWorkbook()
const headers = contract.Aktiviteter.columns.map(({ header }) => header)

function problemsWith(cells: Readonly<Record<string, string>>) {
  return readSheet(withCells(full, cells), { today, previous: null }).problems
}

describe('the public report never names anybody', () => {
  const surname = fc.constantFrom('Ek', 'Björkström', 'Östergren', 'Al-Hassan', 'Fridolfsson', 'Tisdahl')
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnoprstuvåäö')),
    minLength: 6,
    maxLength: 12,
  })
  const invented = letters.map((word) => word.slice(0, 1).toLocaleUpperCase('sv') + word.slice(1))
  const given = fc
    .constantFrom(...givenNames)
    .map((name) => name.replace(/(?:^|-)\p{L}/gu, (a) => a.toUpperCase()))
  const name = fc.oneof(fc.tuple(given, surname), fc.tuple(invented, surname), fc.tuple(given, invented))

  test.each(headers)('a name typed in %s, in a row that is held or not', (header) => {
    const property = fc.property(
      name,
      fc.constantFrom('', 'tisdagar ', '13–15 ', '40 kr '),
      fc.boolean(),
      ([first, last], before, isHeld) => {
        const cells = {
          [`Aktiviteter!${header} 3`]: `${before}${first} ${last}`,
          ...(isHeld && { 'Aktiviteter!Från 3': 'aldrig' }),
        }
        // A published activity's own name is on its page, and so in the report.
        const isPublic = header === 'Aktivitet' && !isHeld
        const report = JSON.stringify(problemsWith(cells).map(toReportedProblem)).toLocaleLowerCase('sv')
        const said = [first, last].filter(
          (word) => word.length > 3 && report.includes(word.toLocaleLowerCase('sv')),
        )
        if (!isPublic && said.length > 0) throw new Error(`${said.join(' ')} in ${report}`)
      },
    )
    fc.assert(property, { numRuns: 25, seed: 20_261_129 })
  })
})

describe('a coordinator’s slip is pointed at', () => {
  test.each([
    ['tisdgar', 'Ordet ”tisdgar” går inte att förstå.'],
    ['var tredje onsdg', 'Ordet ”onsdg” går inte att förstå.'],
    ['tisdagar jämna vekor', 'Ordet ”vekor” går inte att förstå.'],
  ])('%s: %s', (cell, title) => {
    const [problem] = problemsWith({ 'Aktiviteter!Dag 3': cell })
    expect(textFor(problem ?? expect.fail()).title).toBe(title)
    expect(problem?.found).toBe(cell)
  })

  test('a fraction of a day as the time that people see', () => {
    const [problem] = problemsWith({ 'Aktiviteter!Tid 3': '0,001' })
    expect(problem?.found).toBe('00.01')
  })

  test.each(['Helge tisdagar', 'Augusta'])('but no name: %s', (cell) => {
    const [problem] = problemsWith({ 'Aktiviteter!Dag 3': cell })
    expect(textFor(problem ?? expect.fail()).title).toBe('Det här går inte att läsa som dagar.')
    expect(problem?.found).toBeNull()
  })

  test.each([
    'tisdagar 13–15',
    '8 dec 2026',
    'ca 20 personer',
    '250 tkr',
    'Instält',
    'kl 13.30',
    '2026-13-01',
  ])('%s', (cell) => {
    expect(saysNothingPersonal(cell)).toBe(true)
  })

  test('no given name is taken for a word of the sheet, but for the month of May', () => {
    expect([...givenNames].filter((name) => name.length > 1 && saysNothingPersonal(name))).toEqual(['maj'])
  })
})
