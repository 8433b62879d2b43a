import { expect, test } from 'vitest'
import { readOptions } from '../../../../scripts/command/run-command.ts'
import { SetupError } from '../../../../src/sheet/setup-error.ts'

const options = { out: { type: 'string' }, json: { type: 'boolean' } } as const

/** What whoever wrote this after a command is told. */
function told(...given: string[]): string {
  const before = process.argv
  process.argv = ['node', 'command', ...given]
  try {
    readOptions(options)
  } catch (error) {
    if (error instanceof SetupError) return `${error.problem.what} ${error.problem.action}`
  } finally {
    process.argv = before
  }
  return 'nothing'
}

test.each([
  [['--jsn'], 'Kommandot känner inte till ”--jsn”. Det här går att ange: --out, --json.'],
  [['-h'], 'Kommandot känner inte till ”-h”. Det här går att ange: --out, --json.'],
  [['--out'], 'Det fattas något efter ”--out”. Det här går att ange: --out, --json.'],
  [['--out', '--json'], 'Det fattas något efter ”--out”. Det här går att ange: --out, --json.'],
  [['--json=ja'], 'Det ska inte stå något efter ”--json”. Det här går att ange: --out, --json.'],
  [['--json', '--out', 'fil.gs'], 'nothing'],
])('%s', (given, expected) => {
  expect(told(...given)).toBe(expected)
})
