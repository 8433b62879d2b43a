import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FakeTab } from '../../support/google/fake-sheets-a1.ts'
import { startFakeSheets, type FakeSheets } from '../../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../../support/google/fake-workbook.ts'
import { runScript } from '../../support/commands/run-script.ts'

// Every command starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/**
 * Private means private: what coordinators keep beside the public columns is planted with canaries, the whole way is run,
 * and nothing that was asked for, printed or written may sing.
 */
let google: FakeSheets
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'private-'))
  google = await startFakeSheets(tabsWithCanaries())
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await google.close()
})

describe.each(['pull-sheet', 'check-sheet'])('%s', (command) => {
  test('asks for, prints and writes nothing private', async () => {
    const summary = path.join(folder, 'summary.md')
    const { stdout, stderr } = await runScript(command, ['--no-previous'], {
      SHEET: google.spreadsheetId,
      SAMVARO_DIR: path.join(folder, 'data'),
      GOOGLE_APPLICATION_CREDENTIALS: google.credentials,
      SHEETS_ROOT_URL: google.rootUrl,
      NO_PROXY: '127.0.0.1',
      ...(command === 'pull-sheet' && { GITHUB_STEP_SUMMARY: summary }),
    })
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const written = files.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'))
    const everything = [stdout, stderr, ...written].join('\n')
    expect(files.length).toBe(command === 'pull-sheet' ? 3 : 0)
    expect(everything.match(/canary[\w@.-]*/gi) ?? []).toEqual([])
    // The numbers of persons, in every way that a page might write them.
    for (const digits of ['0701740691', '0701740692', '0701740693'])
      expect(everything.replaceAll(/[\s-]|\+46|(?<=tel:)/g, '')).not.toContain(digits.slice(1))
    const asked = google.askedRanges().join()
    expect(asked).not.toMatch(/canary|Medlemmar/i)
    expect(google.requests.every(({ url }) => !(url.searchParams.get('fields') ?? '').includes('note'))).toBe(
      true,
    )
  })
})

function tabsWithCanaries(): FakeTab[] {
  const tabs = tabsFromCsv('src/sheet/example')
  const activities = tabs.find(({ title }) => title === 'Aktiviteter')!
  const header = activities.rows[0] as string[]
  const add = (cells: Record<string, string>) => {
    const row = [...(activities.rows[1] as string[])]
    for (const [name, value] of Object.entries({ ID: '', ...cells })) row[header.indexOf(name)] = value
    activities.rows.push(row)
  }
  add({ Aktivitet: 'Dold CANARY-hidden', Visa: 'Nej' })
  add({ Aktivitet: 'Utkast CANARY-draft', Visa: 'Utkast' })
  add({ Aktivitet: 'Boule', Kontakt: 'Canary Kanarie', Telefon: '070-174 06 91', Samtycke: '' })
  add({ Aktivitet: 'Luffarschack', 'E-post': 'canary@gmail.com', Samtycke: 'Nej' })
  add({ Aktivitet: 'Sudoku', Beskrivning: 'Ring canary@gmail.com eller 070-174 06 92.' })
  add({ Aktivitet: 'Korsord', Beskrivning: 'CANARY-held med 070-174 06 93', Dag: 'inte en dag' })
  for (const row of activities.rows) row.unshift(row === header ? 'Hemnummer CANARY' : 'CANARY-column')
  activities.notes = { 0: 'CANARY-note' }
  return [...tabs, { title: 'Medlemmar CANARY', sheetId: 77, rows: [['Namn'], ['CANARY-tab']] }]
}
