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
    less: ['skip', 'statement', 'phone', 'h1', 'page-has-heading-one'],
    because:
      'An embed has no menu to skip, and stands on somebody else’s page, which has its own statement and its own first heading.',
  },
  {
    types: /\/(affisch|skarm)$/,
    less: ['skip', 'statement', 'phone'],
    because:
      'A sheet on a wall and a screen in a lobby are looked at, not used; the number stands there in figures.',
  },
  {
    types: /\/affisch$/,
    less: [
      'reflow320',
      'spacingScroll',
      'spacingCut',
      'text200',
      'text200Scroll',
      'sidewaysScroll',
      'lineHeightUnder15',
    ],
    because:
      'A poster is a sheet of paper with the size of a sheet; the place’s own page holds the same in text that flows.',
  },
  {
    types: /^kontroll$/,
    less: ['datesInFigures', 'colonTimes', 'timesWithDash', 'shortDays', 'shortWords'],
    because: 'The report quotes cells as they stand in the sheet.',
  },
  {
    types: /^avtal/,
    less: ['datesInFigures'],
    because: 'That the agreement has run out is said with the date as the agreement itself writes it.',
  },
  {
    types: /^avtal\/ordagrant$/,
    less: ['shortWords', 'shortDays'],
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
  test(`${type}: reads and handles well on a phone, light, dark and on paper (${address})`, async ({
    page,
  }) => {
    await page.goto(address.slice(1))
    expect.soft(findings(await readingOf(page), lessFor(type))).toEqual({})
    expect.soft(await axeFindings(page, { except: lessFor(type) }), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeFindings(page, { colours: 'only' }), 'dark').toEqual([])
    // A4 less its margins, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 1009 })
    await page.emulateMedia({ colorScheme: 'light', media: 'print' })
    expect.soft(await axeFindings(page, { colours: 'on paper' }), 'on paper').toEqual([])
    expect.soft((await readingOf(page)).sidewaysScroll, 'wider than the sheet').toEqual([])
  })

  test(`${type}: holds at 400 % zoom, with wide spacing, large text and the keyboard (${address})`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await page.goto(address.slice(1))
    expect.soft(findings(await probeKeyboard(page))).toEqual({})
    await page.emulateMedia({ forcedColors: 'none' })
    expect.soft(findings(await probeKeyboard(page, 12))).toEqual({})
    expect.soft(findings(await probeReflow(page), lessFor(type))).toEqual({})
    expect.soft(findings(await probeTextSpacing(page), lessFor(type))).toEqual({})
    expect.soft(findings(await probeLargeText(page), lessFor(type))).toEqual({})
  })
}

test('every exception is for a kind of page that exists', () => {
  const types = onePageOfEachType().map(({ address }) => pageType(address))
  const idle = exceptions.filter(({ types: pattern }) => !types.some((type) => pattern.test(type)))
  expect(idle.map(({ types: pattern }) => String(pattern))).toEqual([])
})
