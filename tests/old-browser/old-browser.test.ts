/** Every kind of page in a browser of 2019: styled, alive, and without a script error. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canRunOldBrowser, findOldBrowser } from '../../scripts/test/find-old-browser.ts'
import { onePageOfEachType } from '../support/pages/built-site.ts'
import { simulateFortnight } from '../support/browser/screen-fortnight.ts'
import { laboratoryScript } from '../support/browser/screen-laboratory.ts'
import { serveSite, type ServedSite } from '../support/browser/serve-site.ts'

/** What is used of puppeteer 2.0. */
interface Page {
  goto: (url: string) => Promise<unknown>
  evaluate: <T>(script: string) => Promise<T>
  evaluateOnNewDocument: (script: string) => Promise<void>
  waitForFunction: (script: string) => Promise<unknown>
  type: (selector: string, text: string) => Promise<void>
  setRequestInterception: (isOn: boolean) => Promise<void>
  on: (event: string, listener: (value: never) => void) => void
  close: () => Promise<void>
}

interface Browser {
  newPage: () => Promise<Page>
  version: () => Promise<string>
  close: () => Promise<void>
}

interface Puppeteer {
  launch: (options: object) => Promise<Browser>
}

/** Nine in the morning of the day that the example is built for. */
const clock = `{
  const now = ${Date.parse('2026-11-24T09:00:00+01:00')}
  const Real = Date
  Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(now) : super(...given) }
    static now() { return now }
  }
}`

let site: ServedSite
let browser: Browser

/** Opens a page at nine, and collects what goes wrong on it. */
async function open(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error: Error) => errors.push(error.message))
  await page.evaluateOnNewDocument(clock)
  await page.goto(new URL(address.slice(1), site.url).href)
  return { page, errors }
}

const text = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).innerText.replace(/\\s+/g, ' ')`)

describe.skipIf(!canRunOldBrowser)(
  'Chromium 79 (skipped where it can’t run: it was built for Linux on x64 alone)',
  () => {
    beforeAll(async () => {
      site = await serveSite('test-results/site')
      const { executable, libraries, driverFolder } = await findOldBrowser()
      const puppeteer = createRequire(join(driverFolder, 'package.json'))('puppeteer-core') as Puppeteer
      browser = await puppeteer.launch({
        executablePath: executable,
        args: ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
        env: { ...process.env, LD_LIBRARY_PATH: libraries },
        defaultViewport: { width: 360, height: 740 },
      })
    })

    afterAll(async () => {
      await browser.close()
      await site.close()
    })

    test('is the browser that it is said to be', async () => {
      expect(await browser.version()).toMatch(/Chrome\/79\./)
    })

    test.each(onePageOfEachType().map(({ type, address }) => [type, address]))(
      '%s is styled and has no script error',
      async (_type, address) => {
        const { page, errors } = await open(address)
        const style = await page.evaluate<Record<string, string | number>>(`(() => {
      const { fontFamily, fontSize } = getComputedStyle(document.body)
      return { fontFamily, fontSize: parseFloat(fontSize), wide: document.documentElement.scrollWidth }
    })()`)
        expect(style.fontFamily).not.toMatch(/Times/)
        expect(style.fontSize).toBeGreaterThan(16)
        expect(style.wide).toBeLessThanOrEqual(360)
        expect(errors).toEqual([])
        await page.close()
      },
    )

    test('today is marked', async () => {
      const { page } = await open('/')
      expect(await text(page, '[data-day-slot="0"] h2')).toContain('I dag, tisdag 24')
      expect(await page.evaluate('document.querySelector("[data-day-slot] [data-day]").className')).toContain(
        'today',
      )
      await page.close()
    })

    test('on another day the start page begins with that day', async () => {
      const { page } = await open('/')
      await page.evaluateOnNewDocument(
        clock.replace(/const now = \d+/, `const now = ${Date.parse('2026-11-26T09:00:00+01:00')}`),
      )
      await page.goto(site.url)
      await page.waitForFunction(
        'document.querySelector("[data-day-slot=\'0\'] h2").innerText.includes("torsdag 26")',
      )
      await page.close()
    })

    test.each([
      ['bingo', /bingo/i],
      ['snikeri', /snickeri/i],
      ['8/12', /tisdag 8 december/],
    ])('%s is searched for as it is typed', async (typed, found) => {
      const { page, errors } = await open('/sok/')
      await page.type('#q', typed)
      await page.waitForFunction('/hittade/.test(document.querySelector("[data-search-status]").textContent)')
      expect(await text(page, '[data-search-list]')).toMatch(found)
      expect(errors).toEqual([])
      await page.close()
    })

    test('where the search can’t be fetched, the list stands and it is said why', async () => {
      const { page } = await open('/sok/')
      await page.evaluate('window.fetch = () => Promise.reject(new TypeError("Failed to fetch"))')
      await page.type('#q', 'bingo')
      await page.waitForFunction(
        '/fungerar inte just nu/.test(document.querySelector("[data-search-status]").textContent)',
      )
      expect(
        await page.evaluate<number>('document.querySelectorAll("[data-search-list] li").length'),
      ).toBeGreaterThan(50)
      await page.close()
    })

    test('the lobby screen says what is on', async () => {
      const { address = '' } = onePageOfEachType().find(({ type }) => type === 'platser/<id>/skarm') ?? {}
      const { page, errors } = await open(address)
      await page.waitForFunction('/I dag|I morgon/.test(document.querySelector("[data-screen]").innerText)')
      expect(await text(page, '[data-screen]')).toMatch(/Nu:|Härnäst:/)
      expect(errors).toEqual([])
      await page.close()
    })

    test.each([
      ['an ordinary fortnight', '2026-11-24', '2026-11-23T23:50:00+01:00'],
      ['the night that is an hour longer', '2026-10-18', '2026-10-17T23:50:00+02:00'],
      ['the night that is an hour shorter', '2027-03-21', '2027-03-20T23:50:00+01:00'],
    ])('a lobby screen shows the right day, whatever the network does: %s', async (_, day, start) => {
      const address = 'platser/larkparken/skarm/'
      const page = await browser.newPage()
      await page.evaluateOnNewDocument(laboratoryScript(start))
      await page.goto(new URL(address, site.url).href)
      const { faults, elements, last } = await simulateFortnight(
        (script) => page.evaluate(script),
        address,
        day,
      )
      expect(faults).toEqual([])
      expect(last.silent).toBeNull()
      expect(Math.abs(elements[1] - elements[0])).toBeLessThan(60)
      await page.close()
    })
  },
)
