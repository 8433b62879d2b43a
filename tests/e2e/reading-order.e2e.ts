/**
 * What a screen reader meets, in order, on five key pages. A change here is a change of how the page is heard: look at
 * it, then update with `npm run test:e2e -- reading-order -u`, in a commit of its own that says what caused it.
 */
import { expect, test } from '../support/site-test.ts'

const pages = [
  { name: 'start', address: '' },
  { name: 'week', address: 'kalender/2026-v48/' },
  { name: 'places', address: 'platser/' },
  { name: 'search', address: 'sok/' },
  { name: 'agreement', address: 'avtal/' },
]

for (const { name, address } of pages) {
  test(`${name} is heard in the right order`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })
}
