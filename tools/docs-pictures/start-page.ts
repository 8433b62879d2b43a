import type { Browser } from '@playwright/test'
import { exampleSite } from '../../scripts/test/example-site.ts'
import { serveSite } from '../../tests/support/browser/serve-site.ts'

/** What stands in the picture: a computer's window, and before its corner a telephone. */
const devices = [
  { name: 'computer', width: 1280, height: 860 },
  { name: 'phone', width: 360, height: 740 },
] as const

/** The example's start page, on a morning of the day that it was built for. */
export async function startPagePicture(browser: Browser): Promise<Buffer> {
  const site = await serveSite(exampleSite.OUT_DIR)
  const shots = []
  for (const { name, ...viewport } of devices) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', deviceScaleFactor: 1.5 })
    await page.clock.setFixedTime(new Date(`${exampleSite.TODAY}T08:00:00+01:00`))
    await page.goto(site.url)
    const picture = (await page.screenshot()).toString('base64')
    shots.push(`<img class="${name}" width="${viewport.width}" src="data:image/png;base64,${picture}">`)
  }
  await site.close()
  const page = await browser.newPage({ viewport: { width: 1520, height: 940 } })
  await page.setContent(`<style>${style}</style>${shots.join('')}`)
  return page.screenshot()
}

const style = `
  body { margin: 0; background: #e9e1d2; }
  img { position: absolute; border-radius: 12px; box-shadow: 0 8px 30px rgb(29 26 21 / 0.28); }
  .computer { top: 36px; left: 36px; }
  .phone { right: 36px; bottom: 36px; border: 8px solid #1d1a15; border-radius: 30px; }
`
