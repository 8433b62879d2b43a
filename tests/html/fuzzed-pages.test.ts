import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { APIContext } from 'astro'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test, vi } from 'vitest'
import { loadBase } from '../../tools/fuzz/base-workbook.ts'
import { mutations } from '../../tools/fuzz/mutations.ts'
import { canary } from '../../tools/fuzz/odd-values.ts'
import type { LoadedSite } from '../../src/load-site-data.ts'
import { fuzzedSite } from '../support/workbooks/fuzzed-site.ts'
import { lintICalendar } from '../support/outputs/icalendar-linter.ts'
import { readPdf } from '../support/outputs/read-pdf.ts'
import { injectedMarkup } from '../support/pages/injected-markup.ts'

/**
 * Every page and file of the site, made from a workbook that is mutated in any way. A few runs each time; for many:
 * `FUZZ_RUNS=500 FUZZ_SEED=1 npm run test:unit -- fuzzed-pages`.
 */
const numRuns = Number(process.env.FUZZ_RUNS ?? 3)
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122)

const current = vi.hoisted((): { loaded: LoadedSite | null } => ({ loaded: null }))

vi.mock(import('../../src/load-site-data.ts'), async () => ({
  snapshotSchema: (await import('../../src/snapshot/snapshot.ts')).snapshotSchema,
  loadSiteData: () => current.loaded ?? expect.fail('There is no site.'),
}))

interface PageModule {
  default?: Parameters<AstroContainer['renderToString']>[0]
  GET?: (context: APIContext) => Response | Promise<Response>
  getStaticPaths?: () => Path[] | Promise<Path[]>
}

interface Path {
  params: Record<string, string>
  props?: Record<string, unknown>
}

const modules = import.meta.glob<PageModule>(['../../src/pages/**/*.{astro,ts}', '!**/_*', '!**/*.png.ts'])
const container = await AstroContainer.create()
const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  rules: {
    ...{ 'close-order': 'error', 'void-content': 'error', 'no-dup-attr': 'error' },
    ...{ 'no-dup-id': 'error', 'attr-quotes': 'error', 'unrecognized-char-ref': 'error' },
  },
})

test('every page and file of a mutated workbook is well-formed, and nothing in it was injected', async () => {
  // First and alone: pages that ask for it while it is being made get half of it.
  await import('../../src/load-site-data.ts')
  const pages = await Promise.all(
    Object.entries(modules).map(async ([name, load]) => ({ name, page: await load() })),
  )
  expect(pages.length).toBeGreaterThan(40)
  const base = await loadBase()
  let sites = 0
  const property = fc.asyncProperty(mutations(base), async (chosen) => {
    current.loaded = await fuzzedSite(base, chosen)
    if (!current.loaded) return
    sites += 1
    for (const { name, page } of pages) await checkPage(name, page, sites)
  })
  await fc.assert(property, { numRuns, seed, includeErrorInReport: true })
  expect(sites).toBeGreaterThan(0)
}, 600_000)

/** Of pages that there are many of, the last, which is the one that was added, and each time another. */
async function checkPage(name: string, page: PageModule, turn: number): Promise<void> {
  const paths: Path[] = (await page.getStaticPaths?.()) ?? [{ params: {} }]
  for (const path of new Set([paths.at(-1), paths[turn % paths.length]])) {
    if (!path) continue
    const text = await render(page, path)
    const findings = [...(text.includes(canary) ? ['a private cell'] : []), ...findingsIn(name, text)]
    if (findings.length > 0) throw new Error(`${name} ${JSON.stringify(path.params)}: ${findings.join('; ')}`)
  }
}

async function render(page: PageModule, { params, props = {} }: Path): Promise<string> {
  if (page.default) return container.renderToString(page.default, { params, props, partial: false })
  const context = { params, props, site: new URL('https://solrosen.example/') } as unknown as APIContext
  const response = (await page.GET?.(context)) ?? expect.fail('A page has neither markup nor GET.')
  if (response.headers.get('content-type') !== 'application/pdf') return response.text()
  return JSON.stringify(await readPdf(new Uint8Array(await response.arrayBuffer())))
}

function findingsIn(name: string, text: string): string[] {
  if (name.endsWith('.astro')) return [...malformed(text), ...injectedMarkup(text)]
  if (name.endsWith('.ics.ts')) return lintICalendar(Buffer.from(text))
  if (name.endsWith('.json.ts')) JSON.parse(text)
  if (name.endsWith('.xml.ts')) return malformed(text.replace(/^<\?xml.*?\?>/, '')).slice(0, 1)
  if (name.endsWith('.csv.ts')) return formulas(parse(text, { bom: true }))
  return []
}

function malformed(html: string): string[] {
  const { results } = validator.validateStringSync(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
  )
}

function formulas(rows: readonly string[][]): string[] {
  return rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?[\d., ]+$/.test(cell))
}
