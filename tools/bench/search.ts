/**
 * `node tools/bench/search.ts <built site> <its data>`: our own search beside Pagefind's default interface and MiniSearch on the same
 * activities, as a table. `npm run bench:search` builds the sites and runs it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/test/find-browser.ts'
import { makeSite } from '../../src/domain/make-site.ts'
import type { Site } from '../../src/domain/site.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'
import { readQueries } from '../../tests/support/pages/search-queries.ts'
import { serveCounted } from './search/counting-server.ts'
import { measureContestant } from './search/measure-contestant.ts'
import { toTable, type Measured } from './search/result-table.ts'
import { contestants, writeRivals } from './search/contestants.ts'

const typed = [
  'gympa',
  'högläsning',
  'snikeri',
  'ryd fika',
  'tisdag förmiddag',
  'gratis lunch',
  'stickcafé ekholmen',
  'jag känner mig ensam',
  'hjälp med mobilen',
  'kör',
]

const [site = '', data = ''] = process.argv.slice(2)
const rivals = mkdtempSync(join(tmpdir(), 'samvaro-rivals-'))
const server = await serveCounted([site, rivals])
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--disable-background-networking', ...root],
})
try {
  const read = readSite(data)
  await writeRivals(rivals, read)
  const activities = new Set(read.data.activities.map(({ id }) => id))
  const trial = {
    browser,
    server,
    typed,
    queries: { known: readQueries('example'), unseen: readQueries('unseen') },
    activities,
  }
  const results: Measured[] = []
  for (const contestant of contestants) results.push(await measureContestant(contestant, trial))
  console.log(`${activities.size} activities:\n\n${toTable(results)}\n`)
} finally {
  await browser.close()
  await server.close()
  rmSync(rivals, { recursive: true, force: true })
}

function readSite(folder: string): Site {
  const result = decodeSnapshot(readFileSync(join(folder, 'site.json'), 'utf8'))
  if (!result.ok) throw new Error(result.issues.join('\n'))
  return makeSite({ ...result.snapshot, url: 'http://localhost:4321/' })
}
