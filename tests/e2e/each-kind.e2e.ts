/** One page of each kind as most people meet it; every other condition is tried in thorough/accessibility.e2e.ts. */
import { axeFindings } from '../support/browser/axe.ts'
import { openWithoutScripts } from '../support/browser/page-conditions.ts'
import { lessFor } from '../support/browser/page-exceptions.ts'
import {
  isMeasured,
  mostInTheExample,
  mostScreens,
  readLengths,
  smallPhone,
} from '../support/browser/page-lengths.ts'
import { findings, readingOf } from '../support/browser/page-probe.ts'
import { expect, test } from '../support/browser/site-test.ts'
import { onePageOfEachType } from '../support/pages/built-site.ts'

for (const { type, address } of onePageOfEachType()) {
  test(`${type}: no fault is found, it begins near the top and isn’t too long, and it is complete without JavaScript (${address})`, async ({
    page,
  }) => {
    await page.goto(address.slice(1))
    const said = await page.locator('body').innerText()
    expect.soft(await axeFindings(page, { except: lessFor(type) })).toEqual([])
    expect.soft(findings(await readingOf(page), lessFor(type))).toEqual({})

    await page.setViewportSize(smallPhone)
    const { contentBegins, headingBegins, sideways, screens } = await readLengths(page)
    if (isMeasured(type)) {
      expect.soft(sideways, 'sideways').toBeLessThanOrEqual(0)
      expect.soft(contentBegins, 'content begins').toBeLessThanOrEqual(147)
      expect.soft(headingBegins, 'heading begins').toBeLessThanOrEqual(190)
      expect
        .soft(screens, 'screens')
        .toBeLessThanOrEqual(mostScreens[type] ?? mostInTheExample[type] ?? Infinity)
    }

    await openWithoutScripts(page, address.slice(1))
    const saidWithout = await page.locator('body').innerText()
    expect(saidWithout.length).toBeGreaterThan(100)
    expect(saidWithout.length).toBeGreaterThanOrEqual(said.length * 0.9)
  })
}
