import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import { cellWords } from '../../../../src/sheet/problems/words/cell-text.ts'
import { allKinds } from '../../../support/workbooks/all-kinds.ts'
import { kindOf, readCell, type Beside, type Column } from '../../../support/workbooks/read-cell.ts'

/** A cell of tests/fixtures/cells.txt, and what must come of it. */
interface Example {
  column: Column
  beside: Beside
  cell: CellValue
  shown: string
  code: string | null
  words: string
}

const examples = readFileSync('tests/fixtures/cells.txt', 'utf8')
  .split(/\n\n(?!#)/)
  .flatMap((section) => {
    const [heading = '', ...rows] = section.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const [column = '', ...beside] = heading.split(', ')
    return rows.flatMap((row) =>
      readRow(row).map((each) => ({ ...each, column, beside: readBeside(beside) })),
    )
  }) as Example[]

test.each(examples)('$column: $cell → $shown $code', ({ column, beside, cell, shown, code, words }) => {
  const read = readCell(column, cell, beside)
  expect({ shown: read.shown.replaceAll('\u00A0', ' '), codes: read.codes }).toEqual({
    shown,
    codes: code === null ? [] : [code],
  })
  expect(read.words).toContain(words)
})

test('every problem that a single cell can have has its example', () => {
  // These two need more than a cell: all dates without a year, and the first date of the activity.
  const shown = new Set([
    ...examples.flatMap(({ code }) => code ?? []),
    'YEARS_READ',
    'DEADLINE_NOT_SENSIBLE',
  ])
  expect(Object.keys(cellWords).filter((code) => !shown.has(code))).toEqual([])
})

test('every way of reading a cell has its example', () => {
  const shown = new Set(examples.map(({ column }) => kindOf(column).read))
  // Names that stand in another tab need that tab.
  const alone = allKinds.filter(({ choice }) => choice?.from !== 'column')
  expect(alone.filter(({ read }) => !shown.has(read)).map(({ help }) => help)).toEqual([])
})

test('no words about a telephone number say the number', () => {
  const said = examples.filter(({ column, code }) => column === 'Telefon' && code !== null)
  expect(said.length).toBeGreaterThan(10)
  for (const { cell } of said) {
    const words = readCell('Telefon', cell).words.replace('till exempel 031-390 06 00.', '')
    expect(words).not.toMatch(/\d{2} \d{2}|\d{5}/)
  }
})

/** `a | b → what is read ⚠ CODE: words`: an example for each cell. */
function readRow(row: string): Omit<Example, 'column' | 'beside'>[] {
  const [written = '', outcome = ''] = row.trim().split(' → ')
  const [, shown = '', code = null, words = ''] =
    /^(.*?) ?(?:[⚠✖] ([A-Z_]+)(?:: (.+))?)?$/u.exec(outcome) ?? []
  return written
    .split(' | ')
    .map((cell) => ({ cell: readValue(cell), shown: String(readValue(shown)), code, words }))
}

function readValue(text: string): CellValue {
  const value: CellValue = JSON.parse(
    text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '\\"')}"`,
  )
  return value
}

function readBeside(parts: readonly string[]): Beside {
  const dates = new Map(parts.map((part) => [part.slice(0, -11), part.slice(-10)]))
  return { from: dates.get('Från'), to: dates.get('Till'), programmeEnd: dates.get('programmet slutar') }
}
