import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/example-to-run-on.ts'
import { runScript } from '../../support/run-script.ts'

const here = exampleToRunOn()

test('writes both forms, and never over somebody’s own', async () => {
  const out = path.join(here.folder, 'mall')
  expect((await runScript('write-template', ['--out', out], {})).code).toBe(0)
  expect(readdirSync(out)).toContain('Ändringar.csv')
  const { code, stderr } = await runScript('write-template', ['--out', out], {})
  expect(stderr).toMatch(/finns redan och skrivs inte över/)
  expect(code).toBe(2)
})
