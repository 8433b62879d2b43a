/** An embed on a partner's own page, put there as /for-partner/ says. */
import { builtPages } from '../support/pages/built-site.ts'
import { expect, test } from '../support/browser/site-test.ts'

const embeds = ['plats', 'partner', 'kategori', 'projekt'].map(
  (kind) => builtPages().find((address) => address.startsWith(`/badda-in/${kind}/`)) ?? '',
)

for (const width of [280, 400, 600]) {
  test(`at ${width} px an embed fits its frame, and leads out of it`, async ({ page }) => {
    for (const address of embeds) {
      await page.route('**/hos-en-partner', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="sv"><title>Partner</title><link rel="icon" href="data:,"><h1>Hos oss</h1>
            <iframe src="${address}" title="Aktiviteter" width="${width}" height="900"></iframe></html>`,
        }),
      )
      await page.goto('hos-en-partner')
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible()
      const inside = await frame.locator('html').evaluate((html) => ({
        sideways: html.scrollWidth - html.clientWidth,
        headings: document.querySelectorAll('h1').length,
        leadsOut: document.querySelector('base')?.target,
      }))
      expect(inside, address).toEqual({ sideways: 0, headings: 0, leadsOut: '_top' })
      await expect(frame.locator('a[href^="tel:+"]').first(), address).toBeVisible()
    }
  })
}
