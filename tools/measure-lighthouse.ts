/**
 * `npm run lighthouse`: Lighthouse (mobile, throttled) on seven kinds of page of the site in `dist`, or in OUT_DIR. Not
 * part of the tests: its performance is a time, and a busy machine would fail honest work. Exit code 1 below 100.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measurePage } from './lighthouse/measure-page.ts'
import { serve } from '../scripts/start/serve.ts'
import { findBrowser } from '../scripts/test/find-browser.ts'

const site = process.env.OUT_DIR ?? 'dist'
const first = (folder: string, name = /./) =>
  readdirSync(join(site, folder), { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && name.test(entry.name),
  )?.name ?? ''
const pages = [
  '',
  `aktiviteter/${first('aktiviteter')}/`,
  `platser/${first('platser')}/`,
  'kalender/',
  `kalender/${first('kalender', /-v\d\d$/)}/`,
  'sok/',
  'avtal/',
]

const browser = findBrowser()
const address = await serve(site, { port: 0, basePath: '/' })
const folder = mkdtempSync(join(tmpdir(), 'samvaro-lighthouse-'))
let worst = 100
for (const page of pages) {
  const report = await measurePage({ url: `${address}${page}`, browser, folder })
  const scores = Object.entries(report.scores)
  worst = Math.min(worst, ...scores.map(([, score]) => score))
  console.log(`/${page}`.padEnd(48), scores.map(([name, score]) => `${name} ${score}`).join(', '))
  for (const audit of report.below) console.log(`    ${audit}`)
}
rmSync(folder, { recursive: true, force: true })
process.exit(worst === 100 ? 0 : 1)
