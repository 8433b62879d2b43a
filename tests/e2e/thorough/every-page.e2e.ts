/** Every single page, once; the largest of each kind is looked at closely in accessibility.e2e.ts. */
import { globSync } from 'node:fs'
import { extname } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings } from '../../support/browser/axe.ts'
import { builtPages, pageType, siteFolder } from '../../support/pages/built-site.ts'
import { lessFor } from '../../support/browser/page-exceptions.ts'
import { findings, readingOf } from '../../support/browser/page-probe.ts'
import { expect, stored, test } from '../../support/browser/site-test.ts'

for (const [part, chunk] of chunks(builtPages(), 12).entries()) {
  test(`every page asks nobody, keeps nothing, and has no fault that axe or the reading finds (${part + 1})`, async ({
    page,
  }) => {
    await page.goto('')
    const phone = await phonePlace(page)
    for (const address of chunk) {
      const answer = await page.goto(address.slice(1))
      expect(answer?.status(), address).toBe(200)
      expect(answer?.headers()['content-security-policy'], address).toMatch(/default-src 'none'/)
      expect(await stored(page), address).toEqual([])
      const less = lessFor(pageType(address))
      expect.soft(findings(await readingOf(page), less), address).toEqual({})
      // The slow rules are asked of one page of each kind: colours, and targets of 24 px, where the reading asks for 48.
      const except = [...less, 'target-size']
      expect.soft(await axeFindings(page, { colours: 'not', except }), address).toEqual([])
      if (!less.includes('phone')) expect.soft(await phonePlace(page), address).toBe(phone)
    }
  })
}

/** Where the telephone number stands, in CSS pixels. */
async function phonePlace(page: Page): Promise<string> {
  const box = await page.locator('a[href^="tel:+46"]').first().boundingBox()
  return box ? `${Math.round(box.x)}, ${Math.round(box.y)}` : 'nowhere'
}

test('every other file has a policy too', async ({ page }) => {
  const files = globSync('**/*', { cwd: siteFolder }).filter((file) => !['', '.html'].includes(extname(file)))
  const kinds = Map.groupBy(files, (file) => `${file.split('/')[0] ?? ''} ${extname(file)}`)
  expect(kinds.size).toBeGreaterThan(15)
  for (const [file = ''] of kinds.values()) {
    const headers = (await page.request.get(file)).headers()
    expect.soft(headers['content-security-policy'] ?? 'none', file).toMatch(/^default-src 'none'/)
    expect.soft(headers['x-content-type-options'], file).toBe('nosniff')
  }
})

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}
