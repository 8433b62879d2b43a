import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

/** The house rules that a file would break: type-aware rules need a real file and are left out. */
async function breaches(filePath: string, text: string): Promise<string[]> {
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => /^(import-x|samvaro|no-restricted|no-console|max-)/.test(ruleId),
    overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  })
  const [result] = await eslint.lintText(text, { filePath })
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

test.each([
  [
    'src/domain/x.ts',
    "import { contract } from '../sheet/contract/columns.ts'",
    'The domain says what things are',
  ],
  [
    'src/sheet/x.ts',
    "import { snapshotSchema } from '../snapshot/snapshot.ts'",
    'The sheet becomes the domain',
  ],
  [
    'src/pages/x.astro',
    "---\nimport { contract } from '../sheet/contract/columns.ts'\n---\n",
    'never sees the sheet',
  ],
  [
    'src/components/X.astro',
    "---\nimport { contract } from '../sheet/contract/columns.ts'\n---\n",
    'A component shows a view',
  ],
])('%s may not reach past its neighbours', async (file, text, reason) => {
  expect(await breaches(file, text)).toContainEqual(expect.stringContaining(reason))
})

test.each([
  ['export const x = Temporal.Now.instant()', 'The clock is read in scripts'],
  ['export const x = new Date()', 'The clock is read in scripts'],
  ['export const x = Date.now()', 'The clock is read in scripts'],
  ['export const x = process.env.TODAY', 'The environment is read in scripts'],
  ["import { readFileSync } from 'node:fs'", 'reads no files'],
  ['export enum Day { Monday }', 'more than a type'],
  ['export const x = 1', 'Say in a doc comment'],
])('src/domain: %s', async (text, reason) => {
  expect(await breaches('src/domain/x.ts', text)).toContainEqual(expect.stringContaining(reason))
})

test('scripts: a command is no module', async () => {
  const text = '/** One. */\nexport const x = 1\n'
  expect(await breaches('scripts/x.ts', text)).toContainEqual(expect.stringContaining('is a command'))
  expect(await breaches('scripts/pull/x.ts', text)).toEqual([])
})

test('what the house allows is allowed', async () => {
  const text =
    "import { z } from 'zod'\nimport { timeZone } from './time-zone.ts'\n/** One. */\nexport const x = [z, timeZone]\n"
  expect(await breaches('src/domain/x.ts', text)).toEqual([])
})
