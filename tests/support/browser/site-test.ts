import { expect, test as base, type Page } from '@playwright/test'
import { siteFolder } from '../pages/built-site.ts'
import { serveSite } from './serve-site.ts'

/** The moment of every browser test: the morning of the day that the example is built for, a Tuesday. */
export const now = new Date('2026-11-24T09:00:00+01:00')

interface Guard {
  /** What a page did that no page may do: asked another host, complained, stored something. */
  guard: string[]
}

/** A test with the address of the built example, served on this machine; for pages of others', which may do as they like. */
export const servedTest = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const site = await serveSite(siteFolder)
      await use(site.url)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

/** A test on the built example, with the clock of the build and an eye on what pages do. */
export const test = servedTest.extend<Guard>({
  baseURL: async ({ site }, use) => use(site),
  guard: [
    async ({ page, site }, use) => {
      const offences: string[] = []
      watch(page, site, offences)
      await page.clock.setFixedTime(now)
      await use(offences)
      offences.push(...(await stored(page)))
      expect(offences).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Collects requests to other hosts, script errors and console complaints. */
function watch(page: Page, site: string, offences: string[]): void {
  const { origin } = new URL(site)
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) offences.push(`asked ${url}`)
  })
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      offences.push(`console: ${message.text()}`)
  })
}

/** Cookies and what else a page may have left in the browser. */
export async function stored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const storage = page.url().startsWith('http')
    ? await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    : []
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...storage.map((key) => `storage: ${key}`)]
}
