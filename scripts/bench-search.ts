/**
 * `npm run bench:search`: from a key press to painted results, on a processor slowed down four times, for the example and for a
 * workbook with about a thousand activities. Everything is built in a folder of its own and thrown away.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureKeys } from './bench/search-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'samvaro-bench-search-'))
try {
  const large = join(folder, 'workbook')
  execFileSync('node', ['scripts/make-large-workbook.ts', '16', large])
  console.log('| workbook | activities | key presses | median | 95th percentile | bytes to first result |')
  console.log('|---|---:|---:|---:|---:|---:|')
  for (const [name, sheet] of [
    ['example', ''],
    ['about 1,000 activities', large],
  ] as const) {
    const site = build(sheet)
    const { activities, times, bytes } = await measureKeys(site)
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`
    console.log(
      `| ${name} | ${activities} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${kilobytes(bytes)} |`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
// The sites that are served would keep the command alive.
setImmediate(() => process.exit())

function build(sheet: string): string {
  const outDir = join(folder, sheet === '' ? 'example' : 'large')
  const environment = {
    SHEET: sheet,
    TODAY: '2026-11-24',
    SITE_URL: '',
    OUT_DIR: outDir,
    SAMVARO_DIR: join(folder, 'data'),
  }
  execFileSync('node', ['scripts/build-site.ts', '--no-previous'], {
    env: { ...process.env, ...environment },
  })
  return outDir
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
