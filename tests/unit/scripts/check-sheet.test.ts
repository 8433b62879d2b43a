import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()

test('prints every problem and writes nothing', async () => {
  here.edit('Aktiviteter', (text) => text.replace(/tisdagar/u, 'tjisdagar'))
  const { code, stdout } = await runScript('check-sheet', [], here.env)
  expect(stdout).toMatch(/Aktiviteter\n/)
  expect(stdout).toMatch(/tjisdagar/)
  expect(code).toBe(1)
  expect(existsSync(path.join(here.folder, 'data'))).toBe(false)
})

test('warnings alone: exit 0', async () => {
  const { code } = await runScript('check-sheet', [], here.env)
  expect(code).toBe(0)
})

test('--sheet goes before SHEET, --json is for machines', async () => {
  const { code, stdout } = await runScript('check-sheet', ['--json', '--sheet', here.sheet], {
    ...here.env,
    SHEET: '/finns/inte',
  })
  expect(JSON.parse(stdout)).toMatchObject({ source: { kind: 'csv' }, counts: { error: 0 } })
  expect(code).toBe(0)
})
