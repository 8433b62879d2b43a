/**
 * `npm run bench:search`: our own search beside Pagefind's default interface and MiniSearch, on a processor slowed down four times, for
 * the example and for a workbook with about a thousand activities. Everything is built in a folder of its own and thrown away.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'samvaro-bench-search-'))
try {
  const large = join(folder, 'workbook')
  execFileSync('node', ['tools/make-large-workbook.ts', '15', large])
  for (const sheet of ['', large]) bench(sheet)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Each in a process of its own, so that the second finds no more in memory than the first. */
function bench(sheet: string): void {
  const name = sheet === '' ? 'example' : 'large'
  const site = join(folder, name)
  const data = join(folder, `${name}-data`)
  const environment = { SHEET: sheet, TODAY: '2026-11-24', SITE_URL: '', OUT_DIR: site, SAMVARO_DIR: data }
  execFileSync('node', ['scripts/build-site.ts', '--no-previous'], {
    env: { ...process.env, ...environment },
    // What the sheet's report says is of no interest here; if the build fails, it is in the error.
    stdio: 'pipe',
  })
  execFileSync('node', ['tools/bench/search.ts', site, data], { stdio: 'inherit' })
}
