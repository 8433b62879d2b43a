/** A walk through a page with the Tab key, as somebody makes who can't use a mouse: every stop of it is looked at. */
import type { CDPSession, Page } from '@playwright/test'
import type { Findings } from './page-probe.ts'

/** One stop, as it was when it had the focus. */
interface Stop {
  /** Its place among all elements of the page. */
  place: number
  name: string
  box: { top: number; bottom: number; left: number; right: number }
  /** Width of the outline in px; 0 where there is none. */
  ring: number
  /** Of the outline against what is beside it, on the side where it is seen worst. */
  ringContrast: number
  /** Of its words, as they look when it has the focus. */
  textContrast: number
  isRingCut: boolean
  isInView: boolean
  /** What lies on it, where something does. */
  coveredBy: string | null
}

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

/** Puts the keyboard before the first element of the page, or after the last. */
function startAt(edge: 'top' | 'end'): void {
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body[edge === 'top' ? 'prepend' : 'append'](start)
  start.focus()
  start.remove()
  scrollTo(0, edge === 'top' ? 0 : document.body.scrollHeight)
}

/** Runs in the page: from here on every press of Tab is written down in `window.stops`. Answers with the controls. */
function recordStops(): { place: number; name: string }[] {
  const everything = new Map([...document.querySelectorAll('*')].map((element, place) => [element, place]))
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((element) => isUsable(element))
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  const colours = new Map<string, number[]>()
  const stops: (Stop | null)[] = []
  Object.assign(window, { stops })
  document.addEventListener('keyup', () => {
    const element = document.activeElement
    stops.push(element && element !== document.body ? stopOf(element as HTMLElement) : null)
  })
  return controls.map((element) => ({ place: placeOf(element), name: nameOf(element) }))

  function isUsable(element: HTMLElement): boolean {
    const isShown = element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
    return isShown && !element.matches(':disabled')
  }

  function placeOf(element: Element): number {
    return everything.get(element) ?? -1
  }

  function nameOf(element: Element): string {
    const words = element.textContent.trim() || (element.getAttribute('name') ?? '')
    return `<${element.tagName.toLowerCase()}> ${words.replaceAll(/\s+/g, ' ').slice(0, 40)}`
  }

  function stopOf(element: HTMLElement): Stop {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element)
    const ring =
      outlineStyle === 'none' || !element.matches(':focus-visible') ? 0 : Number.parseFloat(outlineWidth)
    const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    const reach = Number.parseFloat(outlineOffset) + ring
    return {
      place: placeOf(element),
      name: nameOf(element),
      box: { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right },
      ring,
      ringContrast: ring > 0 ? leastContrast(element, outlineColor, grown(box, reach - ring / 2)) : 21,
      textContrast: contrast(colourOf(getComputedStyle(element).color), surfaceOf(element)),
      isRingCut: isCut(element, grown(box, reach)),
      isInView: isWithinWindow(grown(box, Math.max(reach, 0))),
      coveredBy: middle === null || element.contains(middle) ? null : nameOf(middle),
    }
  }

  function grown({ left, top, width, height }: DOMRect, by: number): DOMRect {
    return new DOMRect(left - by, top - by, width + 2 * by, height + 2 * by)
  }

  /** Against what lies under the middle of each side of the ring. */
  function leastContrast(element: Element, colour: string, ring: DOMRect): number {
    // A ring may be drawn within its own control, on that one's colour.
    const isInside = ring.left > element.getBoundingClientRect().left
    const across = (ring.left + ring.right) / 2
    const down = (ring.top + ring.bottom) / 2
    const sides = [
      [ring.left, down],
      [ring.right, down],
      [across, ring.top],
      [across, ring.bottom],
    ] as const
    const beside = sides
      .map(([x, y]) => document.elementsFromPoint(x, y).find((other) => isInside || !element.contains(other)))
      .filter((other) => other !== undefined)
      .map((other) => contrast(colourOf(colour), surfaceOf(other)))
    return beside.length === 0 ? 1 : Math.min(...beside)
  }

  function isWithinWindow({ top, bottom, left, right, height }: DOMRect): boolean {
    const isWithinWidth = left >= -0.5 && right <= innerWidth + 0.5
    return isWithinWidth && top >= -0.5 && (bottom <= innerHeight + 0.5 || height > innerHeight)
  }

  /** What an outline reaches past the window, or past a box that hides what is outside it. */
  function isCut(element: Element, ring: DOMRect): boolean {
    if (
      ring.left < -0.5 ||
      ring.right > document.documentElement.clientWidth + 0.5 ||
      ring.top + scrollY < -0.5
    )
      return true
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX === 'visible') continue
      const { left, right, top, bottom } = box.getBoundingClientRect()
      if (ring.left < left || ring.right > right || ring.top < top || ring.bottom > bottom) return true
    }
    return false
  }

  function surfaceOf(element: Element | null): number[] {
    for (let box = element; box; box = box.parentElement) {
      const colour = colourOf(getComputedStyle(box).backgroundColor)
      if ((colour[3] ?? 0) > 0) return colour
    }
    return colourOf('Canvas')
  }

  function colourOf(text: string): number[] {
    const known = colours.get(text)
    if (known) return known
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = text
    canvas.fillRect(0, 0, 1, 1)
    const colour = [...canvas.getImageData(0, 0, 1, 1).data]
    colours.set(text, colour)
    return colour
  }

  function contrast(one: readonly number[], other: readonly number[]): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
