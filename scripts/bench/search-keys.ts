import { chromium, type Page } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { serve } from '../start/serve.ts'
import { findBrowser } from '../test/find-browser.ts'

/** What typing on the search page cost. */
export interface KeyCost {
  activities: number
  /** Milliseconds from each key press until its results were painted. */
  times: number[]
  /** Compressed bytes of all that was fetched until the first result, the page too. */
  bytes: number
}

const questions = ['gympa', 'högläsning', 'snikeri', 'ryd fika', 'tisdag förmiddag', 'gratis lunch']

/** Types questions letter by letter on a site's search page, on a processor slowed down four times. */
export async function measureKeys(site: string): Promise<KeyCost> {
  const address = await serve(site, { port: 0, basePath: '/' })
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-background-networking', ...root],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })

    const bytes = await firstResult(page, `${address}sok/?q=fika`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const times: number[] = []
    for (const question of questions) times.push(...(await typeQuestion(page, question)))
    const activities = await page.evaluate(async () => {
      const records: unknown = await (await fetch('underlag.json')).json()
      const isList = typeof records === 'object' && records !== null && 'activities' in records
      return isList && Array.isArray(records.activities) ? records.activities.length : 0
    })
    return { activities, times, bytes }
  } finally {
    await browser.close()
  }
}

async function firstResult(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    )
  })
  await page.goto(address)
  await page.waitForSelector('[data-shown]', { state: 'attached' })
  page.removeAllListeners('response')
  // The worker's own script isn't told to the page's listener.
  const worker = await page.request.get(new URL('../pagefind/pagefind-worker.js', address).href)
  sizes.push(worker.body().then((body) => gzipSync(body).length))
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Types a question in the page, each letter when the results of the one before are painted. */
function typeQuestion(page: Page, question: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#q')
    const list = document.querySelector('[data-search-list]')
    if (!field || !list) return []
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const times: number[] = []
    for (let length = 1; length <= text.length; length += 1) {
      list.removeAttribute('data-shown')
      field.value = text.slice(0, length)
      const pressed = performance.now()
      field.dispatchEvent(new Event('input', { bubbles: true }))
      while (!list.hasAttribute('data-shown')) await frame()
      await frame()
      times.push(performance.now() - pressed)
    }
    return times
  }, question)
}
