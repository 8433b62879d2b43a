import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { FakeSheets } from '../google/fake-sheets-server.ts'

/** What a test of a command works on. All of it is new for each test. */
export interface ExampleToRunOn {
  /** Thrown away with all that is in it. */
  folder: string
  /** A copy of the example workbook in the folder, to be changed. */
  sheet: string
  /** Settings that make a command read the copy and leave its data in the folder. */
  env: Record<string, string>
  /** The same, with a fake Google Sheet in place of the copy. */
  googleEnv: (google: FakeSheets) => Record<string, string>
  /** What a command left, as JSON. */
  readData: (name: string) => ReturnType<typeof JSON.parse>
  edit: (tab: string, change: (text: string) => string) => void
}

/** Gives each test of a file a copy of the example workbook, and a folder for what its commands write. */
export function exampleToRunOn(): ExampleToRunOn {
  const here: ExampleToRunOn = {
    folder: '',
    sheet: '',
    env: {},
    googleEnv: (google) => ({
      ...here.env,
      SHEET: google.spreadsheetId,
      GOOGLE_APPLICATION_CREDENTIALS: google.credentials,
      SHEETS_ROOT_URL: google.rootUrl,
      // Settings of Google's client that print headers with tokens.
      GOOGLE_SDK_NODE_LOGGING: 'all',
      NO_PROXY: '127.0.0.1',
    }),
    readData: (name) => JSON.parse(readFileSync(path.join(here.folder, 'data', name), 'utf8')),
    edit: (tab, change) => {
      const file = path.join(here.sheet, `${tab}.csv`)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
  }
  beforeEach(() => {
    here.folder = mkdtempSync(path.join(tmpdir(), 'commands-'))
    here.sheet = path.join(here.folder, 'sheet')
    here.env = { SHEET: here.sheet, SAMVARO_DIR: path.join(here.folder, 'data') }
    cpSync('src/sheet/example', here.sheet, { recursive: true })
  })
  afterEach(() => rmSync(here.folder, { recursive: true }))
  return here
}
