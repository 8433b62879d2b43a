/** One page of each kind, the largest, in every way that a page is met; all pages are in every-page.e2e.ts. */
import type { Page } from '@playwright/test'
import { ask, searchStates } from '../../support/browser/asked-search.ts'
import { axeFindings } from '../../support/browser/axe.ts'
import { onePageOfEachType, pageType, readPage } from '../../support/pages/built-site.ts'
import { conditions, openWithoutScripts } from '../../support/browser/page-conditions.ts'
import { exceptions, lessFor } from '../../support/browser/page-exceptions.ts'
import {
  findings,
  probeLargeText,
  probeReflow,
  probeTextSpacing,
  readingOf,
} from '../../support/browser/page-probe.ts'
import { expect, test } from '../../support/browser/site-test.ts'
import { readTargets } from '../../support/browser/target-reading.ts'

/** Light is asked every day (each-kind.e2e.ts, search-states.e2e.ts). */
const otherThanLight = conditions.filter(({ name }) => name !== 'light')

for (const { type, address } of onePageOfEachType()) {
  test(`${type}: axe finds nothing, however else the page is met (${address})`, async ({ page }) => {
    await page.goto(address.slice(1))
    await findNothing(page, type, otherThanLight)
    await openWithoutScripts(page, address.slice(1))
    const found = await axeFindings(page, { colours: 'not', except: lessFor(type) })
    expect.soft(found, 'without JavaScript').toEqual([])
  })

  test(`${type}: reads well on paper, at 400 % zoom, with wide spacing and large text (${address})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address.slice(1))
    expect.soft(findings(await page.evaluate(readTargets), lessFor(type))).toEqual({})
    await page.setViewportSize({ width: 680, height: 1009 })
    await page.emulateMedia({ media: 'print' })
    expect.soft((await readingOf(page)).sidewaysScroll, 'wider than the sheet').toEqual([])
    await page.emulateMedia({ media: 'screen' })
    expect.soft(findings(await probeReflow(page), lessFor(type))).toEqual({})
    expect.soft(findings(await probeTextSpacing(page), lessFor(type))).toEqual({})
    expect.soft(findings(await probeLargeText(page), lessFor(type))).toEqual({})
  })
}

for (const [state, address] of Object.entries(searchStates)) {
  test(`search, ${state}: axe finds nothing, however else the page is met`, async ({ page }) => {
    await ask(page, address)
    await findNothing(page, 'sok', otherThanLight)
  })
}

/** Asks axe in every way that the page is met. */
async function findNothing(page: Page, type: string, ways = conditions): Promise<void> {
  for (const { name, colours, meet } of ways) {
    await meet(page)
    expect.soft(await axeFindings(page, { colours, except: lessFor(type) }), name).toEqual([])
  }
}

for (const { type, address } of onePageOfEachType()) {
  if (!readPage(address).includes('<details')) continue
  test(`${type}: axe finds nothing with every fold open, either (${address})`, async ({ page }) => {
    await page.goto(address.slice(1))
    await page.locator('details').evaluateAll((all) => {
      for (const fold of all) fold.setAttribute('open', '')
    })
    await findNothing(page, type)
  })
}

test('every exception is for a kind of page that exists', () => {
  const types = onePageOfEachType().map(({ address }) => pageType(address))
  const idle = exceptions.filter(({ types: pattern }) => !types.some((type) => pattern.test(type)))
  expect(idle.map(({ types: pattern }) => String(pattern))).toEqual([])
})
