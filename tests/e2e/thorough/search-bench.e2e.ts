/** The measuring of search against other searches is right about small things, before it is believed about large ones. */
import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { contestants, writeRivals } from '../../../tools/bench/search/contestants.ts'
import { serveCounted, type CountingServer } from '../../../tools/bench/search/counting-server.ts'
import { measureContestant } from '../../../tools/bench/search/measure-contestant.ts'
import { siteFolder } from '../../support/pages/built-site.ts'
import { activity, site } from '../../support/site/site-data.ts'

let folder: string
let server: CountingServer

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samvaro-rivals-'))
  const activities = [activity({ id: 'bingo' }), activity({ id: 'schack', title: 'Schack' })]
  await writeRivals(folder, site({ activities }))
  server = await serveCounted([siteFolder, folder])
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

for (const contestant of contestants) {
  test(`${contestant.name} is typed in, answers, and is weighed`, async ({ browser }) => {
    const result = await measureContestant(contestant, {
      browser,
      server,
      typed: ['bin go'],
      queries: {
        known: [
          { query: 'bingo', expected: ['bingo', 'bingo-larkparken'], absurd: ['schack'] },
          { query: 'ubåtar', expected: ['bingo'], absurd: [] },
        ],
        unseen: [{ query: 'schack', expected: ['schack', 'schack-lindparken'], absurd: [] }],
      },
      activities: new Set(['bingo', 'schack']),
    })
    expect(result).toMatchObject({ known: { good: 1, asked: 2 }, unseen: { good: 1, asked: 1 } })
    expect(result.times).toHaveLength(5)
    for (const time of result.times) expect(time).toBeGreaterThan(1)
    expect(result.pageBytes).toBeGreaterThan(300)
    expect(result.searchBytes).toBeGreaterThan(300)
  })
}

test('what a worker fetches for itself is weighed too', async ({ browser }) => {
  const [own] = contestants
  const result = await measureContestant(own!, {
    browser,
    server,
    typed: [],
    queries: { known: [], unseen: [] },
    activities: new Set(),
  })
  const [folder = ''] = globSync('pagefind/*/', { cwd: siteFolder })
  const index = join(siteFolder, folder)
  const files = readdirSync(index).filter((name) => /^(wasm\..*|pagefind-worker\.js)$/.test(name))
  const least = files.map((name) => Math.min(...sizes(readFileSync(join(index, name)))))
  expect(least).toHaveLength(2)
  expect(result.searchBytes).toBeGreaterThan(least.reduce((sum, size) => sum + size, 0))
})

function sizes(plain: Buffer): number[] {
  return [plain.length, gzipSync(plain).length]
}
