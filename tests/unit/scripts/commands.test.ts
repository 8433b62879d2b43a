import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { apiFault, startFakeSheets } from '../../support/fake-sheets-server.ts'
import { tabsFromCsv } from '../../support/fake-workbook.ts'
import { runScript } from '../../support/run-script.ts'

// Every command starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let folder: string
let sheet: string
let env: Record<string, string>

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'commands-'))
  sheet = path.join(folder, 'sheet')
  cpSync('src/sheet/example', sheet, { recursive: true })
  env = { SHEET: sheet, SAMVARO_DIR: path.join(folder, 'data') }
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('pull', () => {
  test('leaves the snapshot and the report, and says what it found', async () => {
    const { code, stderr } = await runScript('pull-sheet', [], env)
    expect(stderr).toMatch(/Allt är publicerat\./)
    expect(code).toBe(0)
    expect(readData('site.json')).toMatchObject({ version: 1, isExample: false, today: '2026-11-24' })
    expect(readData('kontroll.json').source.kind).toBe('csv')
  })

  test('without SHEET reads the example', async () => {
    const { code } = await runScript('pull-sheet', [], { ...env, SHEET: '' })
    expect(code).toBe(0)
    expect(readData('site.json').isExample).toBe(true)
  })

  test('a row with an error is held and the rest is published: exit 0', async () => {
    edit('Aktiviteter', (text) => text.replace(/tisdagar/u, 'tjisdagar'))
    const { code } = await runScript('pull-sheet', [], env)
    expect(code).toBe(0)
    expect(readData('kontroll.json').counts.error).toBeGreaterThan(0)
  })

  test('a required column gone: exit 1, told on stderr and in the report, the old snapshot untouched', async () => {
    await runScript('pull-sheet', [], env)
    const before = readFileSync(path.join(folder, 'data/site.json'), 'utf8')
    edit('Platser', (text) => text.replace('Adress', 'Adressen'))
    const { code, stderr } = await runScript('pull-sheet', [], env)
    expect(code).toBe(1)
    expect(stderr).toMatch(/Ingenting publicerades\. Den gamla webbplatsen står kvar som den var\./)
    expect(stderr).toMatch(/Kolumnen ”Adress” saknas i fliken ”Platser”/)
    expect(readFileSync(path.join(folder, 'data/site.json'), 'utf8')).toBe(before)
    expect(readData('kontroll.json').problems[0]).toMatchObject({ code: 'COLUMN_MISSING', tab: 'Platser' })
    expect(readdirSync(path.join(folder, 'data')).sort()).toEqual(['kontroll.json', 'site.json'])
  })

  test('half the activities gone: exit 1; with --accept-loss they are let go', async () => {
    await runScript('pull-sheet', [], env)
    edit('Aktiviteter', (text) => text.split('\n').slice(0, 30).join('\n'))
    expect((await runScript('pull-sheet', [], env)).code).toBe(1)
    expect((await runScript('pull-sheet', [], { ...env, ACCEPT_LOSS: '1' })).code).toBe(0)
    expect((await runScript('pull-sheet', ['--accept-loss'], env)).code).toBe(0)
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
    const { code, stderr } = await runScript('pull-sheet', [], { ...env, ...extra })
    expect(stderr).toMatch(what)
    expect(stderr).toMatch(/Gör så här: /)
    expect(stderr).not.toMatch(/ {4}at /)
    expect(code).toBe(2)
    expect(existsSync(path.join(folder, 'data'))).toBe(false)
  })

  test('an option that is none: exit 2, naming those there are', async () => {
    const { code, stderr } = await runScript('pull-sheet', ['--aceept-loss'], env)
    expect(stderr).toMatch(/--sheet, --accept-loss, --no-previous/)
    expect(code).toBe(2)
  })

  test('a bug: exit 70 with its stack', async () => {
    const { code, stderr } = await runScript('pull-sheet', [], { ...env, SAMVARO_DIR: '/dev/null/x' })
    expect(stderr).toMatch(/ {4}at /)
    expect(code).toBe(70)
  })
})

describe('what was published last time', () => {
  let site: Server
  let published: { status: number; body: string }

  beforeEach(async () => {
    published = { status: 404, body: '' }
    site = createServer((request, response) => {
      response.writeHead(request.url === '/data/site.json' ? published.status : 500).end(published.body)
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    env = { ...env, SITE_URL: `http://127.0.0.1:${(site.address() as AddressInfo).port}/` }
  })
  afterEach(() => void site.close())

  test('a site that answers 404 has never been published', async () => {
    expect((await runScript('pull-sheet', [], env)).code).toBe(0)
  })

  test('a site that doesn’t answer stops the run', async () => {
    published = { status: 503, body: '' }
    const { code, stderr } = await runScript('pull-sheet', [], env)
    expect(stderr).toMatch(/Det som publicerades förra gången gick inte att hämta/)
    expect(code).toBe(1)
  })

  test('a site that answers something else stops the run', async () => {
    published = { status: 200, body: '<!DOCTYPE html>' }
    const { code, stderr } = await runScript('pull-sheet', [], env)
    expect(stderr).toMatch(/är inte det som publicerades förra gången/)
    expect(code).toBe(1)
  })

  test('is compared with: a place emptied since stops the run, also on a fresh machine', async () => {
    await runScript('pull-sheet', ['--no-previous'], env)
    published = { status: 200, body: readFileSync(path.join(folder, 'data/site.json'), 'utf8') }
    rmSync(path.join(folder, 'data'), { recursive: true })
    edit('Aktiviteter', (text) => text.split('\n').slice(0, 30).join('\n'))
    expect((await runScript('pull-sheet', [], env)).code).toBe(1)
    expect((await runScript('pull-sheet', ['--no-previous'], env)).code).toBe(0)
  })

  test('from another workbook: exit 2', async () => {
    await runScript('pull-sheet', ['--no-previous'], env)
    published = { status: 200, body: readFileSync(path.join(folder, 'data/site.json'), 'utf8') }
    rmSync(path.join(folder, 'data'), { recursive: true })
    edit('Inställningar', (text) => text.replace(/^Kommun,.*$/mu, 'Kommun,Ekby kommun'))
    const { code, stderr } = await runScript('pull-sheet', [], env)
    expect(stderr).toMatch(/kommer från ett annat kalkylark/)
    expect(code).toBe(2)
  })

  test('left here by another workbook counts for nothing', async () => {
    await runScript('pull-sheet', [], env)
    edit('Inställningar', (text) => text.replace(/^Kommun,.*$/mu, 'Kommun,Ekby kommun'))
    expect((await runScript('pull-sheet', [], env)).code).toBe(0)
  })

  test('PREVIOUS that is missing, or over http elsewhere', async () => {
    expect((await runScript('pull-sheet', [], { ...env, PREVIOUS: path.join(folder, 'x.json') })).code).toBe(
      1,
    )
    const { code, stderr } = await runScript('pull-sheet', [], {
      ...env,
      PREVIOUS: 'http://exempel.se/site.json',
    })
    expect(stderr).toMatch(/hämtas bara över https/)
    expect(code).toBe(2)
  })
})

describe('sheet:check', () => {
  test('prints every problem and writes nothing', async () => {
    edit('Aktiviteter', (text) => text.replace(/tisdagar/u, 'tjisdagar'))
    const { code, stdout } = await runScript('check-sheet', [], env)
    expect(stdout).toMatch(/Aktiviteter\n/)
    expect(stdout).toMatch(/tjisdagar/)
    expect(code).toBe(1)
    expect(existsSync(path.join(folder, 'data'))).toBe(false)
  })

  test('warnings alone: exit 0', async () => {
    const { code } = await runScript('check-sheet', [], env)
    expect(code).toBe(0)
  })

  test('--sheet goes before SHEET, --json is for machines', async () => {
    const { code, stdout } = await runScript('check-sheet', ['--json', '--sheet', sheet], {
      ...env,
      SHEET: '/finns/inte',
    })
    expect(JSON.parse(stdout)).toMatchObject({ source: { kind: 'csv' }, counts: { error: 0 } })
    expect(code).toBe(0)
  })
})

describe('a Google Sheet', () => {
  test('is pulled with real credentials code, and no secret is printed or written', async () => {
    const google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
    const { code, stdout, stderr } = await runScript('pull-sheet', [], googleEnv(google))
    await google.close()
    expect(code).toBe(0)
    const written = readdirSync(path.join(folder, 'data')).map((name) =>
      readFileSync(path.join(folder, 'data', name), 'utf8'),
    )
    const everything = [stdout, stderr, ...written].join()
    for (const secret of [...google.secrets, 'CANARY']) expect(everything).not.toContain(secret)
    expect(written.join()).not.toContain(google.spreadsheetId)
    expect(readData('site.json').memory.gids.Platser).toBeGreaterThan(0)
  })

  test('that isn’t shared: exit 2', async () => {
    const google = await startFakeSheets([])
    google.failAlways('structure', apiFault(403, 'PERMISSION_DENIED', 'The caller does not have permission'))
    const { code, stderr } = await runScript('pull-sheet', [], googleEnv(google))
    await google.close()
    expect(stderr).toMatch(/lägg till samvaro@exempel\.iam\.gserviceaccount\.com som Läsare/)
    expect(code).toBe(2)
  })

  test('links to its cells on a terminal, not in a job’s public log', async () => {
    const tabs = tabsFromCsv(sheet)
    tabs.find(({ title }) => title === 'Aktiviteter')!.rows[1]![5] = 'tjisdagar'
    const google = await startFakeSheets(tabs)
    const here = await runScript('check-sheet', [], googleEnv(google))
    const summary = path.join(folder, 'summary.md')
    const job = await runScript('pull-sheet', [], { ...googleEnv(google), GITHUB_STEP_SUMMARY: summary })
    await google.close()
    expect(here.stdout).toContain(`https://docs.google.com/spreadsheets/d/${google.spreadsheetId}/edit#gid=`)
    expect(readFileSync(summary, 'utf8')).toMatch(/^## Kontroll av kalkylarket/)
    expect([readFileSync(summary, 'utf8'), job.stdout, job.stderr].join()).not.toContain(google.spreadsheetId)
  })
})

describe('sheet:template', () => {
  test('writes both forms, and never over somebody’s own', async () => {
    const out = path.join(folder, 'mall')
    expect((await runScript('write-template', ['--out', out], {})).code).toBe(0)
    expect(readdirSync(out)).toContain('Ändringar.csv')
    const { code, stderr } = await runScript('write-template', ['--out', out], {})
    expect(stderr).toMatch(/finns redan och skrivs inte över/)
    expect(code).toBe(2)
  })
})

describe('sheet:init', () => {
  test('fills a blank spreadsheet and says what it did', async () => {
    const google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
    const { code, stderr } = await runScript('init-sheet', [google.spreadsheetId], googleEnv(google))
    await google.close()
    expect(stderr).toMatch(/Lade till fliken Platser med 21 kolumner\./)
    expect(stderr).toMatch(/Gör nu tjänstkontot till Läsare igen/)
    expect(code).toBe(0)
  })

  test('without an address says how to get one', async () => {
    const { code, stderr } = await runScript('init-sheet', [], {})
    expect(stderr).toMatch(/https:\/\/sheets\.new/)
    expect(code).toBe(2)
  })
})

function googleEnv(google: {
  spreadsheetId: string
  credentials: string
  rootUrl: string
}): Record<string, string> {
  return {
    ...env,
    SHEET: google.spreadsheetId,
    GOOGLE_APPLICATION_CREDENTIALS: google.credentials,
    SHEETS_ROOT_URL: google.rootUrl,
    // Settings of Google's client that print headers with tokens.
    GOOGLE_SDK_NODE_LOGGING: 'all',
    NO_PROXY: '127.0.0.1',
  }
}

function readData(name: string) {
  return JSON.parse(readFileSync(path.join(folder, 'data', name), 'utf8'))
}

function edit(tab: string, change: (text: string) => string): void {
  const file = path.join(sheet, `${tab}.csv`)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
