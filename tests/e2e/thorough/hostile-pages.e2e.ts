/** The pages of a workbook that means harm (tests/support/workbooks/hostile-workbook.ts) are as accessible as any. */
import { expect, test as base } from '@playwright/test'
import { hostileSite } from '../../../scripts/test/example-site.ts'
import { axeFindings } from '../../support/browser/axe.ts'
import { onePageOfEachType } from '../../support/pages/built-site.ts'
import { lessFor } from '../../support/browser/page-exceptions.ts'
import { findings, probeReflow } from '../../support/browser/page-probe.ts'
import { serveSite } from '../../support/browser/serve-site.ts'

const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const site = await serveSite(hostileSite.OUT_DIR)
      await use(site.url)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
})

const pages = onePageOfEachType(hostileSite.OUT_DIR)

for (const part of [0, 1, 2, 3]) {
  test(`axe finds nothing, and nothing scrolls sideways at 400 % (${part + 1} of 4)`, async ({ page }) => {
    for (const { type, address } of pages.filter((_, index) => index % 4 === part)) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(address.slice(1))
      expect.soft(await axeFindings(page, { colours: 'not', except: lessFor(type) }), address).toEqual([])
      expect.soft(findings(await probeReflow(page), lessFor(type)), address).toEqual({})
    }
  })
}
