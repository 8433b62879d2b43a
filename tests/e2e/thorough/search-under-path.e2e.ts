/** Search where the site lies below a path of its host, as on GitHub Pages: nothing may be looked for, or lead, above it. */
import type { Locator, Page } from '@playwright/test'
import { sitePathFolder } from '../../support/pages/built-site.ts'
import { ask } from '../../support/browser/asked-search.ts'
import { serveSite } from '../../support/browser/serve-site.ts'
import { expect, test as base } from '../../support/browser/site-test.ts'

const path = '/samvaro/'

const test = base.extend<{ asked: string[] }, { site: string }>({
  site: [
    async ({}, use) => {
      const site = await serveSite(sitePathFolder, path)
      await use(site.url)
      await site.close()
    },
    { scope: 'worker' },
  ],
  asked: [
    async ({ page }, use) => {
      const paths: string[] = []
      page.on('request', (request) => paths.push(new URL(request.url()).pathname))
      await use(paths)
      expect(paths.filter((each) => !each.startsWith(path))).toEqual([])
    },
    { auto: true },
  ],
})

const results = (page: Page) => page.locator('[data-search-list]')

/** All links in a part of a page, each of which must lead below the path to a page that is there. */
async function expectLiving(page: Page, part: Locator): Promise<void> {
  const addresses = await part.locator('a[href]').evaluateAll((links) =>
    links
      .filter((link) => link instanceof HTMLAnchorElement)
      .filter(({ protocol }) => protocol.startsWith('http'))
      .map(({ href }) => href),
  )
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of new Set(addresses)) {
    expect(new URL(address).pathname).toMatch(/^\/samvaro\/./)
    expect((await page.request.get(address)).status(), address).toBe(200)
  }
}

test('what is found leads to its page', async ({ page, asked }) => {
  await ask(page, 'q=bingo')
  await expectLiving(page, results(page))
  expect(asked).toContainEqual(expect.stringMatching(/^\/samvaro\/pagefind\/[0-9a-f]+\/pagefind\.js$/))
  await page.getByRole('link', { name: /^Fredagsbingo, / }).click()
  await expect(page).toHaveURL(/\/samvaro\/aktiviteter\/bingo-klockangen\/#2026-\d\d-\d\d$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fredagsbingo')
})

test('what was misspelt is asked again below the path', async ({ page }) => {
  await ask(page, 'q=snikeri')
  await page.getByRole('link', { name: 'Menade du snickeri?' }).click()
  await expect(page).toHaveURL(/\/samvaro\/sok\/\?q=snickeri$/)
  await expect(results(page)).toContainText('Snickeriet i Propellern')
})

test('what is typed and chosen stays in an address below the path', async ({ page }) => {
  await ask(page, 'q=bingo')
  const field = page.getByRole('searchbox')
  await field.fill('schack')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/samvaro\/sok\/\?q=schack$/)
  await page.getByText('Välj område, dag och annat').click()
  await page.getByRole('link', { name: 'Ta bort alla val' }).click()
  await expect(page).toHaveURL(/\/samvaro\/sok\/$/)
})

test('where nothing is found, the ways on lead somewhere', async ({ page }) => {
  await ask(page, 'q=xyzzy')
  await expect(results(page).getByRole('heading', { name: 'Det här händer i dag' })).toBeVisible()
  await expectLiving(page, results(page))
})

test('without JavaScript the form of the first page leads to the whole list and to the other ways', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site })
  const page = await context.newPage()
  await page.goto('')
  await page.getByRole('searchbox').fill('bingo')
  await page.getByRole('button', { name: 'Sök' }).click()
  await expect(page).toHaveURL(/\/samvaro\/sok\/\?q=bingo$/)
  await results(page).locator('details', { hasText: 'Fredagsbingo' }).locator('summary').first().click()
  await expect(results(page).getByRole('link', { name: 'Fredagsbingo' })).toBeVisible()
  await expectLiving(page, page.locator('main'))
  await context.close()
})
