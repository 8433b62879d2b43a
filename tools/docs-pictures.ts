/** `npm run docs:pictures`: makes the pictures that README and the coordinators' guide show, from the pages that they are of. */
import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { findBrowser } from '../scripts/test/find-browser.ts'
import { buildExampleSite } from '../scripts/test/example-site.ts'
import { menuPages } from './docs-pictures/menu-pages.ts'
import { startPagePicture } from './docs-pictures/start-page.ts'

const folder = 'docs/pictures'

await mkdir(folder, { recursive: true })
await buildExampleSite()
const executablePath = findBrowser()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const { name, width, html } of menuPages()) {
  const page = await browser.newPage({ viewport: { width, height: 300 }, deviceScaleFactor: 2 })
  await page.setContent(html)
  await write(name, await page.screenshot({ fullPage: true }))
}
await write('start-page', await startPagePicture(browser))
await browser.close()

/** With a palette: a third of the bytes, and nobody sees it. */
async function write(name: string, picture: Buffer): Promise<void> {
  await sharp(picture).png({ palette: true, compressionLevel: 9 }).toFile(`${folder}/${name}.png`)
}
