import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contract } from '../../../src/sheet/contract/columns.ts'
import { tabNames } from '../../../src/sheet/tab-names.ts'
import { cellContext, readCell, type Column } from '../../support/workbooks/read-cell.ts'

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

/**
 * A column is explained twice: shortly beside its header in a new spreadsheet, by its kind, and in this document among the
 * others of its tab. They may use other words, but not say other things.
 */
describe.each(tabNames)('%s is explained as its cells are read', (tab) => {
  const { rows = [] } = sections.find(({ heading }) => heading.replace(' †', '') === tab) ?? {}
  const columns = contract[tab].columns.map(({ header, kind }) => {
    const told = rows.find(([name]) => name?.replace('*', '') === header)?.[1] ?? ''
    return { header, kind, told, help: kind.help }
  })
  const inOrder = (words: readonly string[]) => words.map((word) => word.toLocaleLowerCase('sv'))

  test('the document names every word that a closed list has', () => {
    const lacking = columns.flatMap(({ header, kind: { choice }, told }) => {
      const words = choice?.from === 'words' && !choice.isOpen ? choice.words : []
      return inOrder(words).flatMap((word) =>
        told.toLocaleLowerCase('sv').includes(word) ? [] : [`${header}: ${word}`],
      )
    })
    expect(lacking).toEqual([])
  })

  test('every example, in the spreadsheet and here, can be written', () => {
    const unread = columns.flatMap(({ header, kind, told, help }) =>
      [told, help].flatMap(examplesIn).flatMap((example) => {
        const parsed = kind.read(example, cellContext())
        return parsed.ok && parsed.remarks.length === 0 ? [] : [`${header}: ${example}`]
      }),
    )
    expect(unread).toEqual([])
  })

  test('what an empty cell means is told here where the spreadsheet tells it', () => {
    const untold = columns.filter(({ told, help }) => /\btom/i.test(help) && !/\btom/i.test(told))
    expect(untold.map(({ header }) => header)).toEqual([])
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

/** "till exempel 20 kr eller 50–70 kr": each of them. Where an example has a comma of its own, · stands between them. */
function examplesIn(text: string): string[] {
  const lists = [...text.matchAll(/till exempel:? (.+?)(?=\. [A-ZÅÄÖ”]|\.?$|, se \[)/gi)].map(
    ([, list]) => list!,
  )
  return lists
    .flatMap((list) => list.split(list.includes(' · ') ? ' · ' : /, | eller /))
    .map((example) => example.replaceAll('`', ''))
}

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
