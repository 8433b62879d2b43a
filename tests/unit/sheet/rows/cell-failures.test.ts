import { describe, expect, test } from 'vitest'
import { hasBrokenFormula } from '../../../../src/sheet/rows/cell-failures.ts'
import { formulaWithoutResult } from '../../../../src/sheet/cell-value.ts'

describe('what makes a cell worthless', () => {
  test.each([
    [
      'Excel and Google in English',
      ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#SPILL!', '#ERROR!'],
    ],
    ['with Google’s explanation', ['#N/A (Did not find value ”x”.)', '#REF! ()']],
    [
      'Excel in Swedish',
      ['#SAKNAS!', '#REFERENS!', '#VÄRDEFEL!', '#NAMN?', '#OGILTIGT!', '#DIVISION/0!', '#SKÄRNING!'],
    ],
    ['LibreOffice in Swedish', ['#SAKNAS', '#VÄRDE!', '#REF!', '#NAMN?', 'Fel:502', 'Fel:508', 'Fel: 522']],
    ['LibreOffice in English', ['#N/A', 'Err:502', 'Err:508']],
    ['another language', ['#WERT!', '#BEZUG!']],
    ['a column too narrow for its number', ['###', '########']],
  ])('%s', (_name, cells) => {
    expect(cells.map((cell) => hasBrokenFormula(cell)?.code)).toEqual(cells.map(() => 'FORMULA_ERROR'))
  })

  test('a formula that nothing has worked out is no empty cell', () => {
    expect(hasBrokenFormula(formulaWithoutResult)).toEqual({ code: 'FORMULA_NOT_CALCULATED' })
  })

  test.each(['#träffas', '# 1', 'Nr #4!', 'Fel: ring 502', 'Felix', '#1', 'Allsång #SAKNAS', '=) välkomna'])(
    'a person’s words are words: %s',
    (cell) => expect(hasBrokenFormula(cell)).toBeNull(),
  )
})
