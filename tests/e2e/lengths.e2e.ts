/** What one sees at once on a small phone, and how far one must scroll. */
import { onePageOfEachType } from '../support/pages/built-site.ts'
import { mostScreens, readLengths, smallPhone } from '../support/browser/page-lengths.ts'
import { expect, test } from '../support/browser/site-test.ts'

test.use({ viewport: smallPhone })

const framed = onePageOfEachType().filter(({ type }) => !/^badda-in|skarm$|affisch$/.test(type))

for (const { type, address } of framed) {
  test(`${type}: begins near the top, and isn’t too long`, async ({ page }) => {
    await page.goto(address.slice(1))
    const length = await readLengths(page)
    expect(length.contentBegins).toBeLessThanOrEqual(147)
    expect(length.headingBegins).toBeLessThanOrEqual(190)
    expect(length.sideways).toBeLessThanOrEqual(0)
    expect(length.screens).toBeLessThanOrEqual(mostScreens[type] ?? Infinity)
  })
}

test('the first screen of the start page: the field, today, and two activities with time and place', async ({
  page,
}) => {
  await page.goto('')
  const { sees, rowsInFirstScreen } = await readLengths(page)
  expect(sees).toMatchObject({ searchField: true, day: true })
  expect(rowsInFirstScreen).toBeGreaterThanOrEqual(2)
})

test('a screen of the week holds four whole rows or more on average', async ({ page }) => {
  await page.goto('kalender/2026-v49/')
  const { rows, rowsHeight } = await readLengths(page)
  expect(rows).toBeGreaterThan(60)
  // What is whole on a screen: one row less than what it has room for.
  expect((rows / rowsHeight) * smallPhone.height - 1).toBeGreaterThanOrEqual(4)
})

test('the first screen of a search holds the first result', async ({ page }) => {
  await page.goto('sok/?q=gympa')
  await expect(page.locator('[data-search-list] li h3').first()).toContainText(/gympa/i)
  const { sees, screens } = await readLengths(page)
  expect(sees).toMatchObject({ searchField: true, firstResult: true })
  expect(screens).toBeLessThanOrEqual(mostScreens.sok ?? 0)
})
