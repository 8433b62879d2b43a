import type { CDPSession, Page } from '@playwright/test'
import { readPage, type Reading } from './page-reading.ts'

/** What is wrong with a page, by check. Checks that found nothing are left out. */
export type Findings = Record<string, string[]>

/** Reads the page as it stands, at the size and with the media it has. */
export async function readingOf(page: Page): Promise<Reading> {
  return page.evaluate(readPage)
}

/** Only what is wrong, without the checks that `less` names. */
export function findings(reading: Findings, less: readonly string[] = []): Findings {
  return Object.fromEntries(
    Object.entries(reading).filter(([name, list]) => list.length > 0 && !less.includes(name)),
  )
}

/** A page at 400 % zoom is one of 320×256: nothing scrolls sideways, and what is fixed covers at most a tenth. */
export async function probeReflow(page: Page): Promise<Findings> {
  await page.setViewportSize({ width: 320, height: 256 })
  const { sidewaysScroll } = await readingOf(page)
  const sticky = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .filter((element) => element.getBoundingClientRect().height > 0.1 * innerHeight)
      .map((element) => `${element.tagName} covers ${Math.round(element.getBoundingClientRect().height)} px`),
  )
  return { reflow320: sidewaysScroll, sticky }
}

/** WCAG 1.4.12: with the widest spacing that a reader may ask for, nothing is cut off and nothing scrolls sideways. */
export async function probeTextSpacing(page: Page): Promise<Findings> {
  await page.setViewportSize({ width: 320, height: 640 })
  const client = await page.context().newCDPSession(page)
  // As a reader's own style sheet would: the page's policy does not reach what the browser itself adds.
  await addStyle(
    page,
    client,
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  )
  const { sidewaysScroll } = await readingOf(page)
  return { spacingScroll: sidewaysScroll, spacingCut: await page.evaluate(cutText) }
}

/** Text alone at twice its size (not the page): every text follows, and nothing scrolls sideways. */
export async function probeLargeText(page: Page): Promise<Findings> {
  await page.setViewportSize({ width: 390, height: 844 })
  const sizes = () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('p, li, td, th, h1, h2, h3, a, button, label, input')].map(
        (element) => Number.parseFloat(getComputedStyle(element).fontSize),
      ),
    )
  const before = await sizes()
  const client = await page.context().newCDPSession(page)
  await client.send('Page.enable')
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  const after = await sizes()
  const { sidewaysScroll } = await readingOf(page)
  await client.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } })
  const stayed = before.filter((size, index) => (after[index] ?? 0) < size * 1.5)
  return {
    text200: stayed.length > 0 ? [`${stayed.length} texts of ${before.length} did not grow`] : [],
    text200Scroll: sidewaysScroll,
  }
}

/** Walks the page with the Tab key: every stop shows where it is, no stop is a trap, and the order is that of the page. */
export async function probeKeyboard(page: Page, most = 60): Promise<Findings> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    scrollTo(0, 0)
  })
  const stops: { name: string; ring: boolean; y: number; id: number }[] = []
  for (let index = 0; index < most; index++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusedStop)
    if (!stop || stops.some(({ id }) => id === stop.id)) break
    stops.push(stop)
  }
  const all = await page.evaluate(
    () => document.querySelectorAll('a[href], button, input, select, textarea, summary').length,
  )
  return {
    noFocusRing: stops.filter(({ ring }) => !ring).map(({ name }) => name),
    unreachable: all > 0 && stops.length === 0 ? ['nothing can be reached with Tab'] : [],
    backwards: stops
      .slice(1)
      .filter((stop, index) => stop.id < stops[index]!.id)
      .map(({ name }) => `${name} comes too late`),
  }
}

function focusedStop() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const everything = [...document.querySelectorAll('*')]
  return {
    name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
    ring:
      element.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3,
    y: element.getBoundingClientRect().top + scrollY,
    id: everything.indexOf(element),
  }
}

/** Text that its own box hides. */
function cutText(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      if (clipPath !== 'none' || element.closest('.visually-hidden')) return false
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const cutX = hides(overflowX) && element.scrollWidth > element.clientWidth + 1
      const cutY = hides(overflowY) && element.scrollHeight > element.clientHeight + 1
      return element.clientHeight > 0 && (cutX || cutY)
    })
    .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`)
}

async function addStyle(page: Page, client: CDPSession, text: string): Promise<void> {
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { frameTree } = await client.send('Page.getFrameTree')
  const { styleSheetId } = await client.send('CSS.createStyleSheet', { frameId: frameTree.frame.id })
  await client.send('CSS.setStyleSheetText', { styleSheetId, text })
  await page.evaluate(() => document.body.offsetHeight)
}
