/** What people come for, as sentences. */
import { expect, test } from '../support/site-test.ts'

test('sees what is on today without doing anything', async ({ page }) => {
  await page.goto('')
  const today = page.getByRole('heading', { name: /tisdag 24 november/i }).first()
  await expect(today).toBeVisible()
  const box = await today.boundingBox()
  expect(box!.y).toBeLessThan(2 * 844)
})

test('has the phone number in the first screen of a small phone, in the same place on all pages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 })
  const places = new Set<number>()
  for (const address of ['', 'kalender/', 'platser/', 'aktiviteter/', 'sok/', 'avtal/', 'om/']) {
    await page.goto(address)
    const phone = page.locator('a[href^="tel:+46"]').first()
    await expect(phone).toBeInViewport()
    places.add(Math.round((await phone.boundingBox())!.y))
  }
  expect(places.size).toBe(1)
})

test('opens the calendar from the menu, and goes on to next week', async ({ page }) => {
  await page.goto('')
  await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Kalender' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page
    .getByRole('link', { name: /vecka 49/i })
    .first()
    .click()
  await expect(page).toHaveURL(/2026-v49/)
  await expect(page.getByRole('heading', { name: 'Måndag 30 november', exact: true })).toBeVisible()
})

test('the menu has at most five links, and each page says where one is', async ({ page }) => {
  await page.goto('platser/')
  const menu = page.getByRole('navigation', { name: 'Meny' })
  expect(await menu.getByRole('link').count()).toBeLessThanOrEqual(5)
  await expect(menu.locator('[aria-current]')).toHaveCount(1)
})

test('skips the menu with the first press of Tab', async ({ page }) => {
  await page.goto('kalender/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('reaches the agreement’s money with the keyboard alone', async ({ page }) => {
  await page.goto('avtal/')
  const money = page.locator('a[href="/avtal/ekonomi/"]').first()
  for (
    let stop = 0;
    stop < 80 && !(await money.evaluate((link) => link === document.activeElement));
    stop++
  ) {
    await page.keyboard.press('Tab')
  }
  await expect(money).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/avtal\/ekonomi\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an address that never was gets a plain answer, a way on and a phone number', async ({
  page,
  guard,
}) => {
  const answer = await page.goto('det-har-har-aldrig-funnits/')
  expect(answer?.status()).toBe(404)
  // The browser itself complains of the answer that this test asks for.
  expect(guard.splice(0)).toEqual([expect.stringContaining('status of 404')])
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/finns inte/i)
  await expect(page.locator('a[href^="tel:+46"]').first()).toBeVisible()
  await expect(page.locator('main a[href^="/"]').first()).toBeVisible()
})
