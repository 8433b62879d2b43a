/** Search when the network fails, when the site is built anew under an open page, and where a browser can't run the index. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { z } from 'zod'
import { siteFolder } from '../../support/pages/built-site.ts'
import { isGoodAnswer, readQueries } from '../../support/pages/search-queries.ts'
import { answersTo } from '../../support/browser/asked-search.ts'
import { expect, test as base } from '../../support/browser/site-test.ts'

/** What the browser and Pagefind complain of when files can't be fetched; anything else is a fault. */
const ofNetwork = /Failed to load|ERR_FAILED|Pagefind|WebAssembly|Failed to fetch/

const test = base.extend({
  guard: async ({ guard }, use) => {
    await use(guard)
    guard.splice(0, guard.length, ...guard.filter((offence) => !ofNetwork.test(offence)))
  },
})

const failure = 'Sökningen fungerar inte just nu. Här är alla aktiviteter i stället.'
const status = (page: Page) => page.locator('[data-search-status]')
const field = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.locator('[data-search-list]')

const cuts: readonly [string, (route: Route) => Promise<void>][] = [
  ['is cut off', (route) => route.abort()],
  ['answers 503', (route) => route.fulfill({ status: 503, body: 'Service unavailable' })],
]

for (const file of [
  'sok/underlag.json',
  'pagefind.js*',
  'pagefind-worker.js',
  'pagefind-entry.json*',
  '*.pf_meta',
  'wasm.*',
  '*.pf_index',
]) {
  for (const [how, cut] of cuts) {
    test(`${file} ${how}: that is said, the list stands, and the next key tries again`, async ({ page }) => {
      await page.route(`**/${file}`, cut)
      await page.goto('sok/')
      await field(page).pressSequentially('bing')
      await expect(status(page)).toHaveText(failure)
      expect(await results(page).locator('li').count()).toBeGreaterThan(50)
      await page.unroute(`**/${file}`)
      await field(page).press('o')
      await expect(status(page)).toHaveText(/aktiviteter hittades/)
      await expect(results(page).locator('li').first()).toContainText(/bingo/i)
    })
  }
}

test('the search’s own script can’t be fetched: that is said, and Enter opens the page anew', async ({
  page,
}) => {
  await page.route('**/search-page.*.js', (route) => route.abort())
  await page.goto('sok/')
  await field(page).pressSequentially('bingo')
  await expect(status(page)).toHaveText(failure)
  await page.unroute('**/search-page.*.js')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\?q=bingo$/)
  await expect(status(page)).toHaveText(/aktiviteter hittades/)
})

test('a slow question that fails doesn’t overwrite the answer to the latest', async ({ page }) => {
  const held = Promise.withResolvers<null>()
  let asked = 0
  await page.route('**/*.pf_index', async (route) => {
    asked += 1
    if (asked > 1) return route.continue()
    await held.promise
    return route.abort()
  })
  await page.goto('sok/')
  await field(page).pressSequentially('bin')
  await expect.poll(() => asked).toBe(1)
  await field(page).pressSequentially('go')
  held.resolve(null)
  await expect(status(page)).toHaveText(/aktiviteter hittades/)
  await expect(results(page).locator('li').first()).toContainText(/bingo/i)
  await field(page).fill('bin')
  await expect(results(page)).toHaveAttribute('data-shown', 'q=bin')
  await expect(results(page).locator('li').first()).toContainText(/bingo/i)
})

test('the site is built anew while somebody stands in the field: the new one is searched', async ({
  page,
}) => {
  await page.goto('sok/')
  await field(page).focus()
  await page.waitForLoadState('networkidle')
  await buildAnew(page)
  await field(page).pressSequentially('schack')
  await expect(results(page).locator('li').first()).toContainText('Schack på nytt')
  await field(page).press('Enter')
  await expect(status(page)).toHaveText('1 aktivitet hittades.')
})

test('the site is built anew by a newer program: the page says to load it again', async ({ page }) => {
  await page.route('**/underlag.json', (route) => route.fulfill({ json: { format: 9 } }))
  await page.goto('sok/')
  await field(page).pressSequentially('schack')
  await expect(status(page)).toHaveText(/Webbplatsen har blivit ny .* Ladda om sidan för att söka\./)
  expect(await results(page).locator('li').count()).toBeGreaterThan(50)
})

/** Other facts, and an index of another name; the old one is gone. */
async function buildAnew(page: Page): Promise<void> {
  const records = readFileSync(join(siteFolder, 'sok', 'underlag.json'), 'utf8')
  const text = records.replace('Schack över generationer', 'Schack på nytt')
  const { index, ...others } = z.looseObject({ index: z.string() }).parse(JSON.parse(text))
  await page.route('**/underlag.json', (route) => route.fulfill({ json: { ...others, index: 'another' } }))
  await page.route(/\/pagefind\//, (route) => {
    const [, folder, file = ''] = /\/pagefind\/([^/]+)\/([^?]+)/.exec(route.request().url()) ?? []
    if (folder !== 'another') return route.fulfill({ status: 404 })
    const headers = { 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" }
    return route.fulfill({ path: join(siteFolder, 'pagefind', index, file), headers })
  })
}

for (const [typed, link, address] of [
  ['tisdag 8 december 2026', 'Se tisdag 8 december i kalendern', /\/kalender\/2026-v50\/#2026-12-08$/],
  ['8/12', 'Se tisdag 8 december i kalendern', /\/kalender\/2026-v50\/#2026-12-08$/],
  ['v. 50', 'Se vecka 50 i kalendern', /\/kalender\/2026-v50\/$/],
  ['december', 'Se december 2026 i kalendern', /\/kalender\/2026-12\/$/],
] as const) {
  test(`${typed}: what is on then, and the way to it in the calendar`, async ({ page }) => {
    await page.goto('sok/')
    await field(page).fill(typed)
    await expect(status(page)).toHaveText(/aktiviteter hittades/)
    await page.getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the day asked for is the day of all that is found', async ({ page }) => {
  await page.goto('sok/?q=8+dec')
  const names = results(page).locator('li a[aria-label]')
  await expect(names.first()).toBeVisible()
  for (const name of await names.evaluateAll((links) =>
    links.map((link) => link.getAttribute('aria-label')),
  )) {
    expect(name).toContain('tisdag 8 december')
  }
})

test('where WebAssembly doesn’t run, as much is found, and none of it is fetched', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('sok/?q=fika')
  await expect(results(page)).toHaveAttribute('data-shown', 'q=fika')
  const queries = readQueries('example')
  const found = await answersTo(
    page,
    queries.map(({ query }) => query),
  )
  const missed = queries.filter((query, index) => !isGoodAnswer(query, found[index] ?? []))
  expect(missed.length / queries.length, missed.map(({ query }) => query).join(', ')).toBeLessThan(0.05)
  expect(asked.filter((url) => /wasm|pagefind\.js|worker/.test(url))).toEqual([])
})
