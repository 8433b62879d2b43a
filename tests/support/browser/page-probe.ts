import type { Page } from '@playwright/test'
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
  await withTextSpacing(page)
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
  await withTextSize(page, 200)
  const after = await sizes()
  const { sidewaysScroll } = await readingOf(page)
  await withTextSize(page, 100)
  const stayed = before.filter((size, index) => (after[index] ?? 0) < size * 1.5)
  return {
    text200: stayed.length > 0 ? [`${stayed.length} texts of ${before.length} did not grow`] : [],
    text200Scroll: sidewaysScroll,
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

/** The widest spacing of WCAG 1.4.12, until the page is loaded anew. */
export async function withTextSpacing(page: Page): Promise<void> {
  // As a reader's own style sheet would: the page's policy does not reach what the browser itself adds.
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { frameTree } = await client.send('Page.getFrameTree')
  const { styleSheetId } = await client.send('CSS.createStyleSheet', { frameId: frameTree.frame.id })
  await client.send('CSS.setStyleSheetText', {
    styleSheetId,
    text: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  })
  await page.evaluate(() => document.body.offsetHeight)
}

/** Text alone at twice its size, or at its own again. */
export async function withTextSize(page: Page, percent: 100 | 200): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Page.enable')
  const times = percent / 100
  await client.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } })
}
