import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/test/find-browser.ts'
import { serveCounted } from './search/counting-server.ts'
import { countBytes } from './search/measure-contestant.ts'
import { own } from './search/own.ts'

/** What a built site sends, compressed, from the search page being opened until the first result is seen: bytes. */
export async function bytesToFirstResult(site: string): Promise<number> {
  const server = await serveCounted([site])
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-background-networking', ...root],
  })
  try {
    const { pageBytes, searchBytes } = await countBytes(own, { browser, server })
    return pageBytes + searchBytes
  } finally {
    await browser.close()
    await server.close()
  }
}
