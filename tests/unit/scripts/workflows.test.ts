import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

describe.each(readdirSync('.github/workflows'))('the workflow %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}`, 'utf8')

  test('uses every action by its commit, and says the version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('has no rights but those that its jobs name', () => {
    expect(text).toMatch(/^permissions: \{\}$/m)
    expect(text).not.toMatch(/write-all|contents: write/)
  })

  test('puts no secret and no input into a command’s own text', () => {
    const commands = [...text.matchAll(/run: (\|\n(?: {10}.*\n)+|.*)/g)].map(([, command]) => command)
    for (const command of commands) expect(command).not.toContain('${{')
  })
})
