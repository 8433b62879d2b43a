/** What one sees at once on a small phone; how long each kind of page is, each-kind.e2e.ts tells. */
import { mostScreens, readLengths, smallPhone } from '../support/browser/page-lengths.ts'
import { expect, test } from '../support/browser/site-test.ts'

test.use({ viewport: smallPhone })

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
