/** One page of each kind as most people meet it; every condition is tried in thorough/accessibility.e2e.ts. */
import { axeFindings } from '../support/browser/axe.ts'
import { onePageOfEachType } from '../support/pages/built-site.ts'
import { openWithoutScripts } from '../support/browser/page-conditions.ts'
import { lessFor } from '../support/browser/page-exceptions.ts'
import { findings, readingOf } from '../support/browser/page-probe.ts'
import { expect, test } from '../support/browser/site-test.ts'

for (const { type, address } of onePageOfEachType()) {
  test(`${type}: axe and the reading find nothing, and it is complete without JavaScript (${address})`, async ({
    page,
  }) => {
    await page.goto(address.slice(1))
    const said = await page.locator('body').innerText()
    expect.soft(await axeFindings(page, { except: lessFor(type) })).toEqual([])
    expect.soft(findings(await readingOf(page), lessFor(type))).toEqual({})
    await openWithoutScripts(page, address.slice(1))
    const saidWithout = await page.locator('body').innerText()
    expect(saidWithout.length).toBeGreaterThan(100)
    expect(saidWithout.length).toBeGreaterThanOrEqual(said.length * 0.9)
  })
}
