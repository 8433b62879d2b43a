import { axeFindings } from '../support/axe.ts'
import { onePageOfEachType, pageType } from '../support/built-site.ts'
import {
  findings,
  probeKeyboard,
  probeLargeText,
  probeReflow,
  probeTextSpacing,
  readingOf,
} from '../support/page-probe.ts'
import { expect, test } from '../support/site-test.ts'

/** Checks that do not apply to a kind of page, each with its reason. */
const exceptions: { types: RegExp; less: string[]; because: string }[] = [
  {
    types: /^badda-in\//,
    less: ['skip', 'statement', 'phone'],
    because: 'An embed has no menu to skip, and stands on somebody else’s page, which has its own statement.',
  },
  {
    types: /\/(affisch|skarm)$/,
    less: ['skip', 'statement', 'phone'],
    because:
      'A sheet on a wall and a screen in a lobby are looked at, not used; the number stands there in figures.',
  },
  {
    types: /^kontroll$/,
    less: ['datesInFigures', 'colonTimes', 'timesWithDash', 'shortDays', 'shortWords'],
    because: 'The report quotes cells as they stand in the sheet.',
  },
  {
    types: /^avtal\/ordagrant$/,
    less: ['datesInFigures', 'shortWords', 'shortDays'],
    because: 'The agreement is quoted as it was written.',
  },
  {
    types: /^for-(samordnare|partner)$/,
    less: ['datesInFigures', 'timesWithDash', 'shortDays', 'shortWords', 'colonTimes'],
    because: 'The page shows what can be written in the sheet, or what the data looks like.',
  },
]

function lessFor(type: string): string[] {
  return exceptions.filter(({ types }) => types.test(type)).flatMap(({ less }) => less)
}

for (const { type, address } of onePageOfEachType()) {
  test.describe(`${type} (${address})`, () => {
    test('reads and handles well on a phone', async ({ page }) => {
      await page.goto(address.slice(1))
      expect(findings(await readingOf(page), lessFor(type))).toEqual({})
    })

    test('axe finds nothing, light and dark', async ({ page }) => {
      await page.goto(address.slice(1))
      expect(await axeFindings(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFindings(page)).toEqual([])
    })

    test('axe finds nothing in print and at 320 px', async ({ page }) => {
      await page.goto(address.slice(1))
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await axeFindings(page)).toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect(await axeFindings(page)).toEqual([])
    })

    test('holds at 400 % zoom, with wide spacing and with large text', async ({ page }) => {
      await page.goto(address.slice(1))
      const found = {
        ...(await probeReflow(page)),
        ...(await probeTextSpacing(page)),
        ...(await probeLargeText(page)),
      }
      expect(findings(found as never)).toEqual({})
    })

    test('every stop of the keyboard shows itself, also in forced colours, and nothing moves', async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await page.goto(address.slice(1))
      expect(findings((await probeKeyboard(page)) as never)).toEqual({})
      expect((await readingOf(page)).moving).toEqual([])
      await page.emulateMedia({ forcedColors: 'none' })
      expect(findings((await probeKeyboard(page, 12)) as never)).toEqual({})
    })
  })
}

test('every exception is for a kind of page that exists', () => {
  const types = onePageOfEachType().map(({ address }) => pageType(address))
  const idle = exceptions.filter(({ types: pattern }) => !types.some((type) => pattern.test(type)))
  expect(idle.map(({ types: pattern }) => String(pattern))).toEqual([])
})
