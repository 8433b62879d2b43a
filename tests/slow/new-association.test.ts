import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { spawn } from 'node:child_process'
import { startFakeSheets, type FakeSheets } from '../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../support/google/fake-workbook.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'ny-forening-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The commands of the text in their order, a block of lines each. */
const blocks = [...readFileSync('docs/ny-forening.md', 'utf8').matchAll(/^```\n([\s\S]*?)^```/gm)].map(
  ([, text]) => text!.trim().split('\n'),
)

/** What is written in the text in place of one's own. */
const ownFor = (google: FakeSheets): Readonly<Record<string, string>> => ({
  '/sökväg/till/nyckeln.json': google.credentials,
  // Nobody's, and on this machine: nothing is asked of the real world.
  'https://foreningen.github.io/samvaro/': 'http://localhost:9/samvaro/',
  'https://docs.google.com/spreadsheets/d/…': `https://docs.google.com/spreadsheets/d/${google.spreadsheetId}`,
})

test('whoever follows the text for a new association gets a site', async () => {
  const google = await startFakeSheets([{ title: 'Blad1', sheetId: 0, rows: [] }])
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    SHEETS_ROOT_URL: google.rootUrl,
    NO_PROXY: '127.0.0.1',
    TODAY: '2026-11-24',
    SAMVARO_DIR: path.join(folder, 'data'),
    OUT_DIR: path.join(folder, 'dist'),
    GITHUB_API_URL: 'http://127.0.0.1:9',
    PORT: '0',
  }
  const own = ownFor(google)
  const done: string[] = []
  for (const written of blocks.flat()) {
    const line = Object.entries(own).reduce((text, [from, to]) => text.replace(from, to), written)
    const [, name, value] = /^export (\w+)='?([^']*)'?$/.exec(line) ?? []
    if (name) environment[name] = value!
    else if (/^(git clone|cd|npm ci)\b/.test(line)) done.push('hämtat')
    else if (line === 'npm start') done.push(await started(environment))
    else done.push(await ran(line, environment))
    // The spreadsheet is filled in once it has its tabs.
    if (line.includes('sheet:init'))
      google.tabs.splice(0, google.tabs.length, ...tabsFromCsv('src/sheet/example'))
  }
  await google.close()
  expect(done).toEqual([
    'hämtat',
    'hämtat',
    'hämtat',
    expect.stringContaining('exempelkalkylarket'),
    expect.stringMatching(/Lade till fliken Inställningar[\s\S]*code 0$/),
    expect.stringMatching(/kan publiceras[\s\S]*code 0$/),
    expect.stringContaining('Läst ur Google Kalkylark'),
    expect.stringMatching(
      /✔ Kalkylarket: Kalkylarket hos Google går att läsa[\s\S]*✔ Webbplatsens adress[\s\S]*code 2$/,
    ),
  ])
})

/** What a command printed and how it ended. Not at once, for the spreadsheet's server is here. */
function ran(line: string, env: Record<string, string>): Promise<string> {
  const child = spawn('sh', ['-c', `${line} 2>&1; echo "code $?"`], { env })
  let text = ''
  child.stdout.on('data', (part) => (text += String(part)))
  return new Promise((resolve) => child.on('close', () => resolve(text.trim())))
}

/** `npm start` until it has said where the site is. */
function started(env: Record<string, string>): Promise<string> {
  const child = spawn('npm', ['start'], { env, detached: true })
  let text = ''
  return new Promise((resolve) => {
    const look = (part: Buffer) => {
      text += String(part)
      if (/^ {2}http:\/\/localhost:/m.test(text)) process.kill(-child.pid!, 'SIGTERM')
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.on('close', () => resolve(text))
  })
}
