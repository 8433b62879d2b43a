import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCell, type Column } from '../../support/workbooks/read-cell.ts'

/** The tables of docs/fran-word.md, by the number of the section that they stand in. */
const [, , asTheyStand = [], changed = [], parted = []] = readFileSync('docs/fran-word.md', 'utf8')
  .split(/^## /m)
  .map((section) => [...section.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(' | ')).slice(1))

/** What a cell is read as; that a year was left out is told, and asks for nothing. */
function meaningOf(column: string | undefined, cell: string): string {
  const { verdict, shown, codes } = readCell(column as Column, cell, { programmeEnd: '2027-06-20' })
  if (verdict === '✖' || codes.some((code) => code !== 'YEAR_ASSUMED')) return `asked about: ${codes.join()}`
  return answers.get(shown) ?? shown
}

const answers = new Map([
  ['needed', 'anmälan behövs'],
  ['not-needed', 'anmälan behövs inte'],
])

test('no table is lost', () => {
  expect([asTheyStand.length, changed.length, parted.length]).toEqual([19, 12, 6])
})

test.each(asTheyStand)('%s may stand in %s: %s', (cell = '', column, meaning) => {
  expect(meaningOf(column, cell)).toBe(meaning)
})

test.each(changed)('%s in %s is asked about; %s is %s', (cell = '', column, instead = '', meaning) => {
  expect(meaningOf(column, cell)).toMatch(/^asked about/)
  expect(meaningOf(column, instead)).toBe(meaning)
})

test.each(parted)('a whole line, parted: %s is %s: %s', (column, cell = '', meaning) => {
  expect(meaningOf(column, cell)).toBe(meaning)
})
