/** The ways in which a page is met: every one is tried on every kind of page. */
import type { Page } from '@playwright/test'
import type { Colours } from './axe.ts'
import { withTextSize, withTextSpacing } from './page-probe.ts'

interface Condition {
  name: string
  /** What axe is asked there: what can be broken by this and by nothing before it. */
  colours: Colours
  meet: (page: Page) => Promise<void>
}

const phone = { width: 390, height: 844 }
const plain = {
  colorScheme: 'light',
  forcedColors: 'none',
  media: 'screen',
  reducedMotion: 'no-preference',
} as const

/**
 * What axe computes of forced colours isn't what is painted; those are read from the picture (rendered-colours.e2e.ts).
 * In this order, on one loading of the page; the spacing stays until the page is loaded anew.
 */
export const conditions: readonly Condition[] = [
  { name: 'light', colours: 'too', meet: (page) => as(page, {}) },
  { name: 'dark', colours: 'only', meet: (page) => as(page, { colorScheme: 'dark' }) },
  { name: 'forced colours', colours: 'not', meet: (page) => as(page, { forcedColors: 'active' }) },
  {
    name: '400 % zoom, less motion',
    colours: 'not',
    meet: (page) => as(page, { reducedMotion: 'reduce' }, { width: 320, height: 256 }),
  },
  // A4 less its margins, in CSS pixels.
  {
    name: 'on paper',
    colours: 'on paper',
    meet: (page) => as(page, { media: 'print' }, { width: 680, height: 1009 }),
  },
  {
    name: 'wide text spacing at 320 px',
    colours: 'not',
    meet: async (page) => {
      await as(page, {}, { width: 320, height: 640 })
      await withTextSpacing(page)
    },
  },
  {
    name: 'text at twice its size',
    colours: 'not',
    meet: async (page) => {
      await as(page, {})
      await withTextSize(page, 200)
    },
  },
]

async function as(page: Page, media: Parameters<Page['emulateMedia']>[0], size = phone): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ ...plain, ...media })
}

/**
 * Opens a page as a browser without JavaScript does: no script of it runs, and what is in `noscript` shows. Checks may
 * run in it afterwards.
 */
export async function openWithoutScripts(page: Page, address: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(address)
  await client.send('Emulation.setScriptExecutionDisabled', { value: false })
  await client.detach()
}
