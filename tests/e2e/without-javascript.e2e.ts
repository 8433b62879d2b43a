import { onePageOfEachType } from '../support/built-site.ts'
import { expect, test } from '../support/site-test.ts'

for (const { type, address } of onePageOfEachType()) {
  test(`${type} says as much without JavaScript`, async ({ browser, page, site }) => {
    await page.goto(address.slice(1))
    const withScript = await page.locator('body').innerText()
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site })
    const plain = await context.newPage()
    await plain.goto(address.slice(1))
    const withoutScript = await plain.locator('body').innerText()
    expect(withoutScript.length).toBeGreaterThan(100)
    expect(withoutScript.length).toBeGreaterThanOrEqual(withScript.length * 0.9)
    await context.close()
  })
}
