/** What can be seen from the files alone, without opening them in a browser. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { readability } from '../../tools/lix/lix.ts'
import { pageProse } from '../../tools/lix/page-prose.ts'
import { builtPages, pageType, readPage, siteFolder } from '../support/pages/built-site.ts'
import { htmlFaults } from '../support/pages/html-faults.ts'
import { deadLinks } from '../support/pages/page-links.ts'

test('every internal link leads somewhere, to the place on its page', () => {
  expect(deadLinks(siteFolder)).toEqual([])
})

test('a dead link is found', () => {
  const folder = join(import.meta.dirname, 'site-with-dead-links')
  expect(deadLinks(folder)).toEqual([
    '/ → /saknas.css: no such file',
    '/ → /finns-inte/: no such file',
    '/ → #saknas: no such place on the page',
  ])
})

test('html-validate finds no error on any page', async () => {
  expect((await htmlFaults(builtPages())).slice(0, 20)).toEqual([])
})

test('no page holds a script, a style or a handler of its own', () => {
  const inline = /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)|<style|\sstyle="|\son[a-z]+="/i
  expect(builtPages().filter((address) => inline.test(readPage(address)))).toEqual([])
})

test('type sizes follow the reader: no font size in pixels, nothing scrolls by itself', () => {
  const css = globSync('**/*.css', { cwd: siteFolder }).map((file) =>
    readFileSync(join(siteFolder, file), 'utf8'),
  )
  expect(css.length).toBeGreaterThan(0)
  expect(css.join('').match(/font-size:\s*[\d.]+px|font:[^;}]*\d+px/g)).toBeNull()
  expect(css.join('').match(/scroll-behavior:\s*smooth/g)).toBeNull()
})

/** Pages for residents; those for partners, coordinators and auditors may weigh more. */
const residents = (address: string) => !/^\/(kontroll|for-partner|for-samordnare|avtal|data)\//.test(address)

test('every page for residents fits one round trip: 14,000 bytes with its styles, 10,000 of scripts', () => {
  const heavy = builtPages()
    .filter(residents)
    .flatMap((address) => {
      const html = readPage(address)
      const links = html.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? []
      // The styles of paper come last and hold nothing up.
      const css = links.flatMap((link) => (link.includes('media="print"') ? [] : (hrefOf(link) ?? [])))
      const js = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, file]) => file!)
      const page = compressed(html) + sizeOf(css)
      const scripts = sizeOf(withImports(js))
      return page > 14_000 || scripts > 10_000 ? [`${address}: ${page} bytes, and ${scripts} of scripts`] : []
    })
  expect(heavy).toEqual([])
})

test('no page loads a font', () => {
  expect(builtPages().filter((address) => /@font-face|\.woff2?/.test(readPage(address)))).toEqual([])
})

/** The law says word for word what the statement must say, so it may be harder than the rest. */
const hardestAllowed = (type: string) => (/^(tillganglighet|avtal)/.test(type) ? 40 : 30)

test('what residents read is easy Swedish, kind of page by kind of page', () => {
  const swedish = builtPages().filter((address) => readPage(address).includes('<html lang="sv"'))
  const readByResidents = swedish.filter((address) => residents(address) || address === '/avtal/')
  const judged = [...Map.groupBy(readByResidents, pageType)]
    .map(([type, addresses]) => ({
      type,
      prose: new Set(addresses.flatMap((address) => pageProse(readPage(address)))),
    }))
    .map(({ type, prose }) => ({ type, ...readability([...prose]) }))
    .filter(({ words }) => words >= 100)
  expect(judged.length).toBeGreaterThan(3)
  const hard = judged.filter(({ type, lix }) => lix > hardestAllowed(type))
  expect(hard.map(({ type, lix, words }) => `${type}: LIX ${lix} of ${words} words`)).toEqual([])
  expect(
    judged.flatMap(({ type, longSentences }) => longSentences.map((sentence) => `${type}: ${sentence}`)),
  ).toEqual([])
})

test('hosts are told the policy of every page', () => {
  const headers = readFileSync(join(siteFolder, '_headers'), 'utf8')
  expect(headers).toContain('Content-Security-Policy:')
  expect(headers).toContain('X-Content-Type-Options: nosniff')
  expect(headers).toContain('Referrer-Policy: no-referrer')
  expect(headers).not.toContain('unsafe-inline')
})

test('who finds a hole in the safety is told whom to write to, for a month and more', () => {
  const text = readFileSync(join(siteFolder, '.well-known/security.txt'), 'utf8')
  expect(text).toMatch(/^Contact: (mailto|tel|https):/m)
  const expires = Temporal.Instant.from(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  const inAMonth = Temporal.Instant.from('2026-11-24T08:00:00Z').add({ hours: 24 * 30 })
  expect(Temporal.Instant.compare(expires, inAMonth)).toBe(1)
})

test('every page of the example says so', () => {
  const silent = builtPages().filter(
    (address) => pageType(address) !== '404.html' && !readPage(address).includes('Exempeldata'),
  )
  expect(silent).toEqual([])
})

function hrefOf(link: string): string | undefined {
  return /href="\/([^"]+)"/.exec(link)?.[1]
}

function compressed(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + compressed(readFileSync(join(siteFolder, file))), 0)
}

/** Scripts and what they import at once; what they load later, when somebody searches, is not counted. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set<string>()
  const queue = [...scripts]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (all.has(file) || !existsSync(join(siteFolder, file))) continue
    all.add(file)
    const text = readFileSync(join(siteFolder, file), 'utf8')
    const imports = text.matchAll(/(?:\bfrom\s*|\bimport\s*)["'](\.\/[^"']+)["']/g)
    queue.push(...[...imports].map(([, name]) => join(file, '..', name!)))
  }
  return [...all]
}
