/** Every page whose length is promised, on the example and on the crowded workbook of another association. */
import { expect, test } from '@playwright/test'
import { crowdedSite } from '../../../scripts/test/example-site.ts'
import { builtPages, pageType, siteFolder } from '../../support/pages/built-site.ts'
import { isMeasured, mostScreens, readLengths, smallPhone } from '../../support/browser/page-lengths.ts'
import { serveSite } from '../../support/browser/serve-site.ts'
import { now } from '../../support/browser/site-test.ts'

test.use({ viewport: smallPhone })

const sites = { 'the example': siteFolder, 'another association': crowdedSite.OUT_DIR }
/** So many of each kind: the crowded workbook has three hundred places. */
const mostOfEach = 100

for (const [name, folder] of Object.entries(sites)) {
  test(`${name}: no page begins low, scrolls sideways or is longer than promised`, async ({ page }) => {
    const site = await serveSite(folder)
    await page.clock.setFixedTime(now)
    const byType = Map.groupBy(builtPages(folder), pageType)
    for (const [type, addresses] of byType) {
      if (!isMeasured(type)) continue
      for (const address of addresses.slice(0, mostScreens[type] ? mostOfEach : 3)) {
        await page.goto(`${site.url}${address.slice(1)}`)
        const { headingBegins, sideways, screens } = await readLengths(page)
        expect.soft(headingBegins, address).toBeLessThanOrEqual(190)
        expect.soft(sideways, address).toBeLessThanOrEqual(0)
        expect.soft(screens, address).toBeLessThanOrEqual(mostScreens[type] ?? Infinity)
      }
    }
    await site.close()
  })
}
