/** The whole page with the Tab key alone, on every kind of page, there and back. */
import { onePageOfEachType } from '../../support/pages/built-site.ts'
import { probeWalk, probeWalkBack } from '../../support/browser/keyboard-walk.ts'
import { lessFor } from '../../support/browser/page-exceptions.ts'
import { findings, withTextSize } from '../../support/browser/page-probe.ts'
import { expect, test } from '../../support/browser/site-test.ts'

for (const { type, address } of onePageOfEachType()) {
  test(`${type}: Tab reaches everything, in order and in sight (${address})`, async ({ page }) => {
    const walk = async () => findings(await probeWalk(page), lessFor(type))
    await page.goto(address.slice(1))
    expect.soft(await walk(), 'light').toEqual({})
    expect.soft(findings(await probeWalkBack(page)), 'backwards').toEqual({})
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await walk(), 'dark').toEqual({})
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    expect.soft(await walk(), 'forced colours').toEqual({})
    await page.emulateMedia({ forcedColors: 'none' })
    await withTextSize(page, 200)
    expect.soft(await walk(), 'text at 200 %').toEqual({})
  })
}
