import { expect, test } from 'vitest'
import { contract } from '../../../src/sheet/contract/columns.ts'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { startFakeSheets } from '../../support/google/fake-sheets-server.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()

test('fills a blank spreadsheet and says what it did', async () => {
  const google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
  const { code, stderr } = await runScript('init-sheet', [google.spreadsheetId], here.googleEnv(google))
  await google.close()
  expect(stderr).toContain(`Lade till fliken Platser med ${contract.Platser.columns.length} kolumner.`)
  expect(stderr).toMatch(/Gör nu tjänstkontot till Läsare igen/)
  expect(code).toBe(0)
})

test('without an agreement adds no tab of one', async () => {
  const google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
  const given = [google.spreadsheetId, '--without-agreement']
  const { code, stderr } = await runScript('init-sheet', given, here.googleEnv(google))
  await google.close()
  expect(stderr).toMatch(/Lade till fliken Platser/)
  expect(stderr).not.toMatch(
    /fliken (?:Avtal|Avtalstext|Åtaganden|Hålldatum|Index|Belopp|Ekonomi|Uppföljning)/,
  )
  expect(code).toBe(0)
})

test('without an address says how to get one', async () => {
  const { code, stderr } = await runScript('init-sheet', [], {})
  expect(stderr).toMatch(/https:\/\/sheets\.new/)
  expect(code).toBe(2)
})

test('without credentials says to run the same command afterwards', async () => {
  const { code, stderr } = await runScript('init-sheet', ['a'.repeat(44)], {})
  expect(stderr).toMatch(/inga inloggningsuppgifter/)
  expect(stderr).toMatch(/Kör sedan: {2}npm run sheet:init -- <adressen>/)
  expect(code).toBe(2)
})

test.each([
  [['--sheet', 'a'.repeat(44)], /Kommandot känner inte till ”--sheet”/],
  [['a'.repeat(44), 'b'.repeat(44)], /Kommandot tar bara en adress/],
])('%j is answered in words', async (given, what) => {
  const { code, stderr } = await runScript('init-sheet', given, {})
  expect(stderr).toMatch(what)
  expect(stderr).toMatch(/Skriv bara kalkylarkets adress efter kommandot/)
  expect(code).toBe(2)
})
