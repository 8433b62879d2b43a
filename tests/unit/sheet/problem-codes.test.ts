import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '../../../src/sheet/problem-text.ts'

const codes = problemCodes().sort()
const tests = filesIn('tests/unit').filter((file) => !file.endsWith('problem-codes.test.ts'))
const testText = tests.map((file) => readFileSync(file, 'utf8')).join('\n')

describe('every problem', () => {
  test('has a heading of its own in docs/problems.md, and nothing else has', () => {
    const text = readFileSync('docs/problems.md', 'utf8')
    const headings = [...text.matchAll(/^### (\S+)$/gm)].map(([, code]) => code)
    expect(headings.toSorted()).toEqual(codes)
  })

  test.each(codes)('%s is shown by a test', (code) => {
    expect(testText.includes(code)).toBe(true)
  })

  test('has examples in docs/problems.md that are there', () => {
    const text = readFileSync('docs/problems.md', 'utf8')
    const scenarios = [...text.matchAll(/tests\/fixtures\/sheets\/([a-z-]+)/g)].map(([, name]) => name)
    expect(readdirSync('tests/fixtures/sheets')).toEqual(expect.arrayContaining([...new Set(scenarios)]))
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(file) : [file]
  })
}
