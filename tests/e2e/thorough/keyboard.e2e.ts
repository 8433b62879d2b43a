/** The whole page with the Tab key alone, on every kind of page, there and back. */
import { onePageOfEachType } from '../../support/built-site.ts'
import { probeWalk, probeWalkBack } from '../../support/keyboard-walk.ts'
import { lessFor } from '../../support/page-exceptions.ts'
import { findings, withTextSize } from '../../support/page-probe.ts'
import { expect, test } from '../../support/site-test.ts'

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
