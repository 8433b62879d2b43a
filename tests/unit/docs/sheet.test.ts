import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contract } from '../../../src/sheet/contract/columns.ts'
import { tabNames } from '../../../src/sheet/tab-names.ts'
import { readCell } from '../sheet/grammar/read-cell.ts'
import type { Column } from '../sheet/grammar/read-cell.ts'

const sections = readFileSync(new URL('../../../docs/sheet.md', import.meta.url), 'utf8')
  .split(/^##+ /m)
  .map((section) => ({ heading: /^.*/.exec(section)?.[0] ?? '', rows: tableRows(section) }))

describe('docs/sheet.md is the contract', () => {
  test('it names the same tabs in the same order, with † where the run needs them', () => {
    const all = sections.map(({ heading }) => heading)
    const first = all.indexOf('Flikarna') + 1
    const headings = all.slice(first, first + tabNames.length)
    expect(headings).toEqual(tabNames.map((tab) => (contract[tab].required ? `${tab} †` : tab)))
  })

  test.each(tabNames)('%s has the same columns in the same order, with * where they are required', (tab) => {
    const section = sections.find(({ heading }) => heading.replace(' †', '') === tab)
    const columns = contract[tab].columns.map(({ header, required }) => (required ? `${header}*` : header))
    expect(section?.rows.map(([column]) => column)).toEqual(columns)
  })
})

describe('every example in docs/sheet.md is true', () => {
  const examples = sections.flatMap(({ heading, rows }) => {
    const [, column] = /\(kolumnen (.+)\)/.exec(heading) ?? []
    return column === undefined
      ? []
      : rows.map(([cell = '', meaning = '']) => [column, cell, meaning] as const)
  })

  test.each(examples)('%s: %s → %s', (column, cell, meaning) => {
    const isCounted = /^var(?!dagar)|träffar/.test(cell)
    const series = isCounted ? { from: '2027-01-12' } : {}
    const { shown, verdict, codes } = readCell(column as Column, cell, series)
    expect({ shown, verdict: codes.every((code) => code === 'YEAR_ASSUMED') ? '✔' : verdict }).toEqual({
      shown: meaning,
      verdict: '✔',
    })
  })

  const questions = sections.find(({ heading }) => heading === 'Det här får ni en fråga om')?.rows ?? []

  test.each(questions)('%s in %s is asked about, and told to be %s', (cell, column, instead) => {
    const read = readCell(column as Column, cell)
    expect(read.verdict).toBe('✖')
    expect(read.words).toContain(instead)
  })
})

/** The cells of a Markdown table, without its head; "\*" is a star. */
function tableRows(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[-|]+$/.test(line))
    .slice(1)
    .map((line) =>
      line
        .replaceAll('\\*', '*')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}
