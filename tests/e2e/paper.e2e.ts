/** What comes out of a printer. Sizes are read with print styles on: 1 pt is 4/3 px. */
import type { Page } from '@playwright/test'
import { onePageOfEachType } from '../support/built-site.ts'
import { expect, test } from '../support/site-test.ts'

const printed = onePageOfEachType().filter(({ type }) => !/^(badda-in|data|kontroll)|skarm$|404/.test(type))

/** A poster is read from a distance. The pages of the agreement are tables on A4, for a board's desk and its archive. */
function leastPoints(type: string): number {
  if (type.endsWith('affisch')) return 18
  return type.startsWith('avtal/') ? 11 : 16
}

for (const { type, address } of printed) {
  test(`${type} on paper: large text, no menu, a title`, async ({ page }) => {
    await page.goto(address.slice(1))
    await page.emulateMedia({ media: 'print' })
    expect(await textSmallerThan(page, leastPoints(type))).toEqual([])
    expect(await hiddenStatuses(page)).toEqual([])
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('search')).toHaveCount(0)
    const paper = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1')
    expect(paper).toContain('/StructTreeRoot')
    expect(paper).toMatch(/\/Title\s*[(<]/)
  })
}

test('paper says whom to call and where it was printed from', async ({ page }) => {
  await page.goto('')
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text).toMatch(/Ring\s0/)
  expect(text).toMatch(/localhost:4321/)
})

/** What says that something is cancelled or changed, and yet isn't on the paper. What is over may step back. */
function hiddenStatuses(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.stop, .notice')]
      .filter((element) => element.getClientRects().length === 0 && !element.closest('.is-over'))
      .map((element) => element.textContent.trim()),
  )
}

function textSmallerThan(page: Page, points: number): Promise<string[]> {
  return page.evaluate((least) => {
    const ownText = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => (node.textContent ?? '').trim())
        .join('')
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getClientRects().length > 0 && ownText(element) !== '')
      .filter((element) => !element.closest('svg, .visually-hidden'))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75 < least - 0.1)
      .map((element) => `${getComputedStyle(element).fontSize} ${ownText(element).slice(0, 40)}`)
  }, points)
}
