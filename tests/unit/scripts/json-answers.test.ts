import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'
import { apiFault, startFakeSheets } from '../../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../../support/google/fake-workbook.ts'
import { runScript } from '../../support/commands/run-script.ts'

const here = exampleToRunOn()
const answerOf = (stdout: string) => JSON.parse(stdout) as Record<string, unknown>

test('pull --json: one object on stdout, and nothing else anywhere', async () => {
  const { code, stdout, stderr } = await runScript('pull-sheet', ['--json', '--no-previous'], here.env)
  expect(stderr).toBe('')
  expect(answerOf(stdout)).toMatchObject({
    outcome: 'read',
    exitCode: 0,
    today: '2026-11-24',
    source: 'csv',
    activities: expect.any(Number) as unknown,
    counts: { error: 0 },
    steps: [{ what: 'Läser kalkylarket', seconds: expect.any(Number) as unknown }],
  })
  expect(code).toBe(0)
})

test('a brake is told to a machine as one: exit 1', async () => {
  const { code, stdout } = await runScript('pull-sheet', ['--json'], {
    ...here.env,
    PREVIOUS: 'finns-inte.json',
  })
  expect(answerOf(stdout)).toMatchObject({ outcome: 'stopped', exitCode: 1 })
  expect(code).toBe(1)
})

test('what a person has to do is told to a machine, and in words on stderr: exit 2', async () => {
  const { code, stdout, stderr } = await runScript('build-site', ['--json'], {
    ...here.env,
    SHEET: 'https://exempel.se/',
  })
  expect(answerOf(stdout)).toMatchObject({
    outcome: 'setup',
    what: expect.stringContaining('SHEET') as unknown,
  })
  expect(stderr).toContain('Gör så här:')
  expect(code).toBe(2)
})

test('while Google is slow to answer it is said which try it was, and until when', async () => {
  const google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
  google.fail('structure', apiFault(503, 'UNAVAILABLE', 'The service is currently unavailable.'))
  const { code, stderr } = await runScript('pull-sheet', ['--no-previous'], here.googleEnv(google))
  await google.close()
  expect(stderr).toMatch(
    /Läser kalkylarket …\n {2}Google svarar inte \(försök 1\)\. Försöker igen (strax|om [\d,]+ s), och ger upp om 3 min\./,
  )
  expect(stderr).toMatch(/Läst ur Google Kalkylark: \d+ aktiviteter, \d+ platser och \d+ ändringar\./)
  expect(code).toBe(0)
})
