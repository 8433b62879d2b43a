/**
 * `npm run publish:dry`: publishes the example from a fake Google Sheet to a folder that stands for the public site, twice: all that a
 * real publishing does, and nobody sees it. Everything lies in test-results/publish-dry.
 */
import { rmSync } from 'node:fs'
import { startFakeSheets } from '../tests/support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../tests/support/google/fake-workbook.ts'
import { runProgram } from '../scripts/command/run-program.ts'

const folder = 'test-results/publish-dry'
rmSync(folder, { recursive: true, force: true })
const google = await startFakeSheets(tabsFromCsv('src/sheet/example'))
const environment = {
  SHEET: google.spreadsheetId,
  GOOGLE_APPLICATION_CREDENTIALS: google.credentials,
  SHEETS_ROOT_URL: google.rootUrl,
  SITE_URL: 'https://exempel.se/',
  SAMVARO_DIR: `${folder}/data`,
  OUT_DIR: `${folder}/built`,
  PUBLISH_TO: `${folder}/www`,
  PREVIOUS: '',
  GITHUB_TOKEN: '',
  NO_PROXY: '127.0.0.1',
}
for (const turn of ['Första gången', 'Andra gången']) {
  process.stderr.write(`\n── ${turn}\n`)
  process.exitCode = await runProgram(process.execPath, ['scripts/publish-site.ts'], environment)
  if (process.exitCode !== 0) break
}
await google.close()
