import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadLinks } from '../../scripts/publish/site-links.ts'
import { listFiles } from '../../scripts/publish/site-files.ts'

let folder: string
const at = (...names: string[]) => path.join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'killed-'))
  cpSync('src/sheet/example', at('sheet'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A command of ours with all that it starts, as a group that can be ended at once. */
function start(
  script: string,
  day: string,
): { child: ChildProcess; ended: Promise<{ code: number | null; text: string }> } {
  const child = spawn(process.execPath, ['--import', './scripts/check-node.js', `scripts/${script}.ts`], {
    detached: true,
    env: {
      PATH: process.env.PATH,
      SHEET: at('sheet'),
      TODAY: day,
      SITE_URL: 'https://exempel.se/',
      SAMVARO_DIR: at('data'),
      OUT_DIR: at('dist'),
      PUBLISH_TO: at('www'),
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)))
  // What it has started may outlive it, with the same outputs open.
  const ended = new Promise<{ code: number | null; text: string }>((resolve) => {
    child.on('exit', (code) => setImmediate(() => resolve({ code, text })))
  })
  return { child, ended }
}

const run = async (script: string, day: string) => {
  const { code, text } = await start(script, day).ended
  expect(code, text).toBe(0)
}

/** Name and content of every file that the public sees. */
async function contentOf(site: string): Promise<Map<string, string>> {
  const files = await listFiles(site)
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(site, name)))
      .digest('hex')
  return new Map(files.map(({ name }) => [name, digest(name)]))
}

const dayOf = (site: string) =>
  (JSON.parse(readFileSync(path.join(site, 'data', 'site.json'), 'utf8')) as { today: string }).today

async function expectWhole(site: string): Promise<void> {
  const files = await listFiles(site)
  expect(files.length).toBeGreaterThan(300)
  expect(await deadLinks(site, files, 'https://exempel.se/')).toEqual([])
}

/** mulberry32: small, and the same on every machine. */
function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

test('kill -9 at random moments of a publishing leaves the old site or the new one, whole, and the next run mends the rest', async () => {
  const begun = performance.now()
  await run('publish-site', '2026-11-24')
  const length = performance.now() - begun
  const random = randomBy(20261130)
  let [day, before] = [24, await contentOf(at('www'))]
  for (let times = 0; times < 5; times++) {
    const { child, ended } = start('publish-site', `2026-11-${day + 1}`)
    await wait(length * (0.05 + random()))
    try {
      // With all that it has started, or alone: then Astro builds on, beside the next run.
      process.kill(times % 2 === 0 ? -child.pid! : child.pid!, 'SIGKILL')
    } catch {
      // It was done already.
    }
    await ended
    if (dayOf(at('www')) === `2026-11-${day}`) expect(await contentOf(at('www'))).toEqual(before)
    else {
      await expectWhole(at('www'))
      day += 1
      before = await contentOf(at('www'))
    }
  }
  await run('publish-site', `2026-11-${day + 1}`)
  expect(dayOf(at('www'))).toBe(`2026-11-${day + 1}`)
  await expectWhole(at('www'))
  expect(readdirSync(folder).filter((name) => name.includes('samvaro-'))).toEqual([])
})

test('two publishings at once: one waits for the other, both end well, and one site stands', async () => {
  const [one, other] = await Promise.all([
    start('publish-site', '2026-11-24').ended,
    start('publish-site', '2026-11-24').ended,
  ])
  expect([one.code, other.code], one.text + other.text).toEqual([0, 0])
  const both = [one.text, other.text]
  expect(both.filter((text) => text.includes('En annan körning (process'))).toHaveLength(1)
  expect(both.filter((text) => text.includes('Inget som syns på webbplatsen har ändrats'))).toHaveLength(1)
  await expectWhole(at('www'))
})
