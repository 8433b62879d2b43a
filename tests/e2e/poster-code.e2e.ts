/** The code on a poster, for a telephone's camera: large enough, and never alone. */
import { onePageOfEachType } from '../support/pages/built-site.ts'
import { expect, test } from '../support/browser/site-test.ts'

const poster = onePageOfEachType().find(({ type }) => type.endsWith('/affisch'))?.address ?? ''

/** White squares on each side of the code, and pixels a square, as components/QrCode.astro draws it. */
const quietZone = { squares: 4, pixels: 10 }

test('the code is at least 4 cm on paper, beside the address and the number to call', async ({ page }) => {
  await page.goto(poster.slice(1))
  await page.emulateMedia({ media: 'print' })
  const code = page.locator('.qr svg')
  const [, , drawn = NaN] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number)
  const share = 1 - (2 * quietZone.squares * quietZone.pixels) / drawn
  const box = await code.boundingBox()
  const millimetres = (box?.width ?? 0) * (25.4 / 96) * share
  expect(millimetres).toBeGreaterThanOrEqual(40)
  expect(millimetres).toBeLessThan(60)
  const beside = page.locator('footer')
  await expect(beside).toContainText(poster.replace(/\/affisch\/.*$/, ''))
  await expect(beside).toContainText(/Ring\s031/)
})
