import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()

test('without an agreement neither form has a tab or a word of one', async () => {
  const out = path.join(here.folder, 'utan-avtal')
  expect((await runScript('write-template', ['--out', out, '--without-agreement'], {})).code).toBe(0)
  const files = readdirSync(out)
  expect(files).toContain('Ändringar.csv')
  expect(files).not.toContain('Avtal.csv')
  for (const file of files) expect(readFileSync(path.join(out, file), 'utf8')).not.toMatch(wordOfAgreement)
  const { sheets } = await readXlsx(readFileSync(`${out}.xlsx`))
  expect(sheets.map(({ name }) => name)).toContain('Ändringar')
  expect(JSON.stringify(sheets.map(({ name, rows }) => [name, rows]))).not.toMatch(wordOfAgreement)
})

const wordOfAgreement = /avtal|överenskommelse|åtagande|hålldatum/i

test('writes both forms, and never over somebody’s own', async () => {
  const out = path.join(here.folder, 'mall')
  expect((await runScript('write-template', ['--out', out], {})).code).toBe(0)
  expect(readdirSync(out)).toContain('Ändringar.csv')
  const { code, stderr } = await runScript('write-template', ['--out', out], {})
  expect(stderr).toMatch(/finns redan och skrivs inte över/)
  expect(code).toBe(2)
})
