/** Every check is also run on a page that is wrong in every way: a check that finds nothing there is blind. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { axeTags } from '../support/axe.ts'
import {
  probeKeyboard,
  probeLargeText,
  probeReflow,
  probeTextSpacing,
  readingOf,
} from '../support/page-probe.ts'

const broken = readFileSync(new URL('./broken-page.html', import.meta.url), 'utf8')

const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const server = createServer((_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(broken),
      )
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      server.close()
    },
    { scope: 'worker' },
  ],
})

test.beforeEach(async ({ page, site }) => {
  await page.goto(site)
})

test('the reading of a page finds every fault of the broken page', async ({ page }) => {
  const blind = Object.entries(await readingOf(page)).filter(([, found]) => found.length === 0)
  expect(blind.map(([name]) => name)).toEqual([])
})

test('reflow, spacing, large text and the keyboard walk find theirs', async ({ page }) => {
  const found = {
    ...(await probeKeyboard(page)),
    ...(await probeReflow(page)),
    ...(await probeTextSpacing(page)),
    ...(await probeLargeText(page)),
  }
  const blind = Object.entries(found).filter(([, list]) => list.length === 0)
  expect(blind.map(([name]) => name)).toEqual(['unreachable'])
})

test('axe finds its faults', async ({ page }) => {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'html-has-lang',
      'link-name',
      'meta-viewport',
      'color-contrast-enhanced',
      'tabindex',
      'heading-order',
    ]),
  )
})

test('html-validate finds its faults', async () => {
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
  }).validateString(broken)
  expect(report.errorCount).toBeGreaterThan(3)
})
