import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { apiFault, startFakeSheets } from '../../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../../support/google/fake-workbook.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()

test('a Google Sheet is pulled with real credentials code, and no secret is printed or written', async () => {
  const google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
  const { code, stdout, stderr } = await runScript('pull-sheet', [], here.googleEnv(google))
  await google.close()
  expect(code).toBe(0)
  const written = readdirSync(path.join(here.folder, 'data')).map((name) =>
    readFileSync(path.join(here.folder, 'data', name), 'utf8'),
  )
  const everything = [stdout, stderr, ...written].join()
  for (const secret of [...google.secrets, 'CANARY']) expect(everything).not.toContain(secret)
  expect(written.join()).not.toContain(google.spreadsheetId)
  expect(here.readData('site.json').memory.gids.Platser).toBeGreaterThan(0)
})

test('a Google Sheet that isn’t shared: exit 2', async () => {
  const google = await startFakeSheets([])
  google.failAlways('structure', apiFault(403, 'PERMISSION_DENIED', 'The caller does not have permission'))
  const { code, stderr } = await runScript('pull-sheet', [], here.googleEnv(google))
  await google.close()
  expect(stderr).toMatch(/lägg till samvaro@exempel\.iam\.gserviceaccount\.com som Läsare/)
  expect(code).toBe(2)
})

test('a Google Sheet’s cells are linked to on a terminal, not in a job’s public log', async () => {
  const tabs = tabsFromCsv(here.sheet)
  tabs.find(({ title }) => title === 'Aktiviteter')!.rows[1]![5] = 'tjisdagar'
  const google = await startFakeSheets(tabs)
  const onTerminal = await runScript('check-sheet', [], here.googleEnv(google))
  const summary = path.join(here.folder, 'summary.md')
  const job = await runScript('pull-sheet', [], { ...here.googleEnv(google), GITHUB_STEP_SUMMARY: summary })
  await google.close()
  expect(onTerminal.stdout).toContain(
    `https://docs.google.com/spreadsheets/d/${google.spreadsheetId}/edit#gid=`,
  )
  expect(readFileSync(summary, 'utf8')).toMatch(/^## Kontroll av kalkylarket/)
  expect([readFileSync(summary, 'utf8'), job.stdout, job.stderr].join()).not.toContain(google.spreadsheetId)
})
