import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()

test('leaves the snapshot and the report, and says what it found', async () => {
  const { code, stderr } = await runScript('pull-sheet', [], here.env)
  expect(stderr).toMatch(/Allt är läst och får publiceras\./)
  expect(code).toBe(0)
  expect(here.readData('site.json')).toMatchObject({ version: 4, isExample: false, today: '2026-11-24' })
  expect(here.readData('kontroll.json').source.kind).toBe('csv')
})

test('without SHEET reads the example', async () => {
  const { code } = await runScript('pull-sheet', [], { ...here.env, SHEET: '' })
  expect(code).toBe(0)
  expect(here.readData('site.json').isExample).toBe(true)
})

test('a row with an error is held and the rest is published: exit 0', async () => {
  here.edit('Aktiviteter', (text) => text.replace(/tisdagar/u, 'tjisdagar'))
  const { code } = await runScript('pull-sheet', [], here.env)
  expect(code).toBe(0)
  expect(here.readData('kontroll.json').counts.error).toBeGreaterThan(0)
})

test('a required column gone: exit 1, told on stderr and in the report, the old snapshot untouched', async () => {
  await runScript('pull-sheet', [], here.env)
  const before = readFileSync(path.join(here.folder, 'data/site.json'), 'utf8')
  here.edit('Platser', (text) => text.replace('Adress', 'Adressen'))
  const { code, stderr } = await runScript('pull-sheet', [], here.env)
  expect(code).toBe(1)
  expect(stderr).toMatch(/Ingenting publicerades\. Den gamla webbplatsen står kvar som den var\./)
  expect(stderr).toMatch(/Kolumnen ”Adress” saknas i fliken ”Platser”/)
  expect(readFileSync(path.join(here.folder, 'data/site.json'), 'utf8')).toBe(before)
  expect(here.readData('kontroll.json').problems[0]).toMatchObject({ code: 'COLUMN_MISSING', tab: 'Platser' })
  expect(readdirSync(path.join(here.folder, 'data')).sort()).toEqual(['kontroll.json', 'site.json'])
})

test('half the activities gone: exit 1; with --accept-loss they are let go', async () => {
  await runScript('pull-sheet', [], here.env)
  here.edit('Aktiviteter', (text) => text.split('\n').slice(0, 30).join('\n'))
  expect((await runScript('pull-sheet', [], here.env)).code).toBe(1)
  expect((await runScript('pull-sheet', [], { ...here.env, ACCEPT_LOSS: '1' })).code).toBe(0)
  expect((await runScript('pull-sheet', ['--accept-loss'], here.env)).code).toBe(0)
})

test.each([
  ['a folder that is missing', { SHEET: '/finns/inte' }, /Mappen ”\/finns\/inte” finns inte/],
  ['a day that is none', { TODAY: '2026-02-30' }, /TODAY är ”2026-02-30”, som inte är ett datum/],
  ['an address that is none', { SITE_URL: 'exempel' }, /SITE_URL är ”exempel”, som inte är en webbadress/],
  ['no credentials', { SHEET: 'a'.repeat(44) }, /inga inloggningsuppgifter/],
  [
    'credentials that are missing',
    { SHEET: 'a'.repeat(44), GOOGLE_APPLICATION_CREDENTIALS: '/x.json' },
    /”\/x\.json”, finns inte/,
  ],
])('%s: exit 2, with what to do', async (_name, extra: Record<string, string>, what) => {
  const { code, stderr } = await runScript('pull-sheet', [], { ...here.env, ...extra })
  expect(stderr).toMatch(what)
  expect(stderr).toMatch(/Gör så här: /)
  expect(stderr).not.toMatch(/ {4}at /)
  expect(code).toBe(2)
  expect(existsSync(path.join(here.folder, 'data'))).toBe(false)
})

test('an option that is none: exit 2, naming those there are', async () => {
  const { code, stderr } = await runScript('pull-sheet', ['--aceept-loss'], here.env)
  expect(stderr).toMatch(/--sheet, --accept-loss, --same-workbook, --no-previous/)
  expect(code).toBe(2)
})

test('a bug: exit 70 with its stack', async () => {
  const { code, stderr } = await runScript('pull-sheet', [], { ...here.env, SAMVARO_DIR: '/dev/null/x' })
  expect(stderr).toMatch(/ {4}at /)
  expect(code).toBe(70)
})
