import { readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { rooms } from '../../../../scripts/lint/import-zones.js'

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
  ['src/domain/time/x.ts', '../agreement/money.ts', 'time may import'],
  ['src/domain/programme/x.ts', '../site.ts', 'programme may import'],
  ['src/sheet/problems/x.ts', '../parse/blank.ts', 'problems may import'],
  ['src/sheet/parse/x.ts', '../programme/read-places.ts', 'parse may import'],
  ['src/sheet/grammar/x.ts', '../contract/columns.ts', 'grammar may import'],
  ['src/sheet/grammar/written/x.ts', '../calendar/year-rule.ts', 'written may import'],
  ['src/sheet/contract/x.ts', '../rows/row-reader.ts', 'contract may import'],
  ['src/sheet/sources/x.ts', '../rows/cell-failures.ts', 'sources may import'],
  ['src/sheet/programme/x.ts', '../partnership/read-duties.ts', 'programme may import'],
  ['src/snapshot/memory/x.ts', '../changes/change-log.ts', 'memory may import'],
  ['src/views/calendar/x.ts', '../activities/activity-page.ts', 'calendar may import'],
  ['src/outputs/paper/x.ts', '../icalendar/icalendar.ts', 'paper may import'],
  ['scripts/command/x.ts', '../pull/read-workbook.ts', 'command may import'],
])('%s may not know %s', async (file, other, reason) => {
  expect(await breaches(file, `import { x } from '${other}'\n`)).toContainEqual(
    expect.stringContaining(reason),
  )
})

test.each([
  ['src/sheet/rows/x.ts', '../privacy/sentences.ts'],
  ['src/sheet/sources/google/x.ts', '../../template/template.ts'],
  ['src/sheet/partnership/x.ts', '../rows/row-reader.ts'],
  ['src/views/places/x.ts', '../activities/activity-list.ts'],
])('%s may know %s', async (file, other) => {
  expect(await breaches(file, `import { x } from '${other}'\n`)).toEqual([])
})

test.each(Object.entries(rooms))('every room of %s has its place', (folder, { mayKnow }) => {
  const isCode = (path: string) => /\.(ts|js)$/.test(path)
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const withCode = folders.filter(({ name }) =>
    readdirSync(`${folder}/${name}`, { recursive: true, encoding: 'utf8' }).some(isCode),
  )
  expect(withCode.map(({ name }) => name).toSorted()).toEqual(Object.keys(mayKnow).toSorted())
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
