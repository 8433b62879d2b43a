/** A walk through a page with the Tab key, as somebody makes who can't use a mouse: every stop of it is looked at. */
import type { CDPSession, Page } from '@playwright/test'
import type { Findings } from './page-probe.ts'
import { recordStops, startAt, type Stop } from './tab-stops.ts'

interface Walk {
  stops: Stop[]
  /** What a mouse could reach, in the page's order. */
  controls: { place: number; name: string }[]
}

/**
 * Walks from the top of the page to its end. Each stop is reached once, in the order in which the page is read and
 * seen, is in sight and not covered, and has an outline of at least 3 px and 3:1, and words
 * of 7:1. No stop keeps the focus.
 */
export async function probeWalk(page: Page): Promise<Findings> {
  const { stops, controls } = await walk(page, 'forwards')
  return {
    ...(await probeSkipLink(page)),
    ...reached({ stops, controls }),
    noRing: names(stops.filter(({ ring }) => ring < 3)),
    paleRing: stops
      .filter(({ ringContrast }) => ringContrast < 3)
      .map(({ name, ringContrast }) => `${name} ${ringContrast.toFixed(2)}:1`),
    paleText: stops
      .filter(({ textContrast }) => textContrast < 7)
      .map(({ name, textContrast }) => `${name} ${textContrast.toFixed(2)}:1`),
    cutRing: names(stops.filter(({ isRingCut }) => isRingCut)),
    outOfSight: names(stops.filter(({ isInView }) => !isInView)),
    covered: stops.filter(({ coveredBy }) => coveredBy).map(({ name, coveredBy }) => `${name}: ${coveredBy}`),
    notAsSeen: stops.filter((stop, index) => isBefore(stop, stops[index - 1])).map(({ name }) => name),
  }
}

/** The same way back, from the end of the page to its top. */
export async function probeWalkBack(page: Page): Promise<Findings> {
  const { stops, controls } = await walk(page, 'backwards')
  const found = reached({ stops: stops.toReversed(), controls })
  return Object.fromEntries(Object.entries(found).map(([name, list]) => [`${name}Back`, list]))
}

function reached({ stops, controls }: Walk): Findings {
  const places = new Set(stops.map(({ place }) => place))
  return {
    notReached: controls.filter(({ place }) => !places.has(place)).map(({ name }) => name),
    wrongOrder: stops
      .filter(({ place }, index) => place < (stops[index - 1]?.place ?? -1))
      .map(({ name }) => name),
  }
}

/** Wholly above the one before, or to the left of it on its line. */
function isBefore({ box }: Stop, previous: Stop | undefined): boolean {
  if (!previous) return false
  const isAbove = box.bottom <= previous.box.top + 1
  const isOnItsLine = box.top < previous.box.bottom && box.bottom > previous.box.top
  return isAbove || (isOnItsLine && box.right <= previous.box.left + 1)
}

function names(stops: readonly Stop[]): string[] {
  return stops.map(({ name }) => name)
}

/** The first stop leads to the content: after Enter the focus is on its target, and the next stop is in it or after it. */
async function probeSkipLink(page: Page): Promise<Findings> {
  await page.evaluate(startAt, 'top' as const)
  await page.keyboard.press('Tab')
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  if (!/^#./.test(target)) return { skipLink: ['the first stop is not a skip link'] }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isPast = await page.evaluate((id) => {
    const content = document.getElementById(id)
    const next = document.activeElement
    if (!content || !next || next === document.body) return false
    return Boolean(content.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)
  }, target.slice(1))
  return { skipLink: isPast ? [] : [`${target} does not get the focus`] }
}

async function walk(page: Page, direction: 'forwards' | 'backwards'): Promise<Walk> {
  await page.evaluate(startAt, direction === 'forwards' ? ('top' as const) : ('end' as const))
  const controls = await page.evaluate(recordStops)
  const client = await page.context().newCDPSession(page)
  // A few more than there are: what leads round in a ring shows itself, and so does a stop that nobody can see.
  await pressTab(client, controls.length + 3, direction)
  await client.detach()
  const stops = await page.evaluate(() => (window as unknown as { stops: (Stop | null)[] }).stops)
  return { stops: untilTheEnd(stops), controls }
}

/** To where the focus leaves the page, or comes back to where it has been. */
function untilTheEnd(stops: readonly (Stop | null)[]): Stop[] {
  const way: Stop[] = []
  for (const stop of stops) {
    if (!stop || way.some(({ place }) => place === stop.place)) break
    way.push(stop)
  }
  return way
}

/** Real key presses, without waiting for each: a page of 300 links would take a minute. */
async function pressTab(
  client: CDPSession,
  times: number,
  direction: 'forwards' | 'backwards',
): Promise<void> {
  const key = {
    key: 'Tab',
    code: 'Tab',
    windowsVirtualKeyCode: 9,
    modifiers: direction === 'forwards' ? 0 : 8,
  }
  const presses = Array.from({ length: times }, () => [
    client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
  await Promise.all(presses.flat())
}
