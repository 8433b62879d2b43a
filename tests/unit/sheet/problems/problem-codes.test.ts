import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { problemCodes, textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { listed } from '../../../support/workbooks/expect-problems.ts'
import { placeIn, problemExamples, workbookOf } from '../../../support/workbooks/problem-examples.ts'
import { scenarios } from '../../../support/workbooks/scenarios.ts'

const codes = problemCodes().sort()
const today = Temporal.PlainDate.from('2026-11-22')

describe('every problem', () => {
  test('has a heading of its own in docs/problems.md, and nothing else has', () => {
    const text = readFileSync('docs/problems.md', 'utf8')
    const headings = [...text.matchAll(/^### (\S+)$/gm)].map(([, code]) => code)
    expect(headings.toSorted()).toEqual(codes)
  })

  test.each(Object.entries(problemExamples))('%s is found where its example says', async (code, example) => {
    const workbook = await workbookOf(example)
    if ('test' in example) return expect(readFileSync(example.test, 'utf8')).toContain(code)
    if (!workbook) return expect.fail()
    const { brakes, problems } = readSheet(workbook, { today, previous: null })
    const all = [...brakes, ...problems]
    expect(listed(all)).toContain(`${placeIn(example, workbook)} ${code}`)
    const { title, action } = textFor(all.find(({ finding }) => finding.code === code) ?? expect.fail())
    expect(`${title} ${action}`).not.toMatch(/undefined|null|NaN|\[object| {2}/)
  })

  test('has an example, and nothing else has', () => {
    expect(Object.keys(problemExamples).sort()).toEqual(codes)
  })

  test('has examples in docs/problems.md that are there', () => {
    const text = readFileSync('docs/problems.md', 'utf8')
    const named = [...text.matchAll(/^Exempel: \[([a-z-]+)\]/gm)].map(([, name]) => name)
    const there = [...scenarios.keys(), ...readdirSync('tests/fixtures/sheets')]
    expect(there).toEqual(expect.arrayContaining([...new Set(named)]))
    expect(named.length).toBeGreaterThan(50)
  })
})
