/** What people come for, as sentences. */
import type { Locator } from '@playwright/test'
import { onePageOfEachType } from '../support/pages/built-site.ts'
import { lessFor } from '../support/browser/page-exceptions.ts'
import { expect, test } from '../support/browser/site-test.ts'

test('sees what is on today without doing anything, and is there with few presses of Tab', async ({
  page,
}) => {
  await page.goto('')
  await expect(page.getByRole('heading', { name: /tisdag 24 november/i }).first()).toBeVisible()
  const first = page.locator('[data-day="2026-11-24"] li a').first()
  const box = await first.boundingBox()
  expect(box!.y + box!.height).toBeLessThan(2 * 844)
  for (let stop = 0; stop < 12 && !(await hasFocus(first)); stop++) await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
})

test('in the afternoon sees in the first screen of a phone what is still to come, and finds what has been below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.clock.setFixedTime(new Date('2026-11-24T15:10:00+01:00'))
  await page.goto('')
  const today = page.locator('[data-day="2026-11-24"]')
  await expect(today.locator('> .rows > li').first()).toBeInViewport({ ratio: 1 })
  await expect(today.locator('> .rows > .is-over')).toHaveCount(0)
  const past = today.getByRole('link', { name: 'Stolsyoga, tisdag 24 november' })
  await expect(past).toBeHidden()
  await today.getByText(/^Visa det som har varit: \d+$/).click()
  await expect(past).toBeVisible()
})

test('has the phone number in the first screen of 390×844', async ({ page }) => {
  await page.goto('')
  await expect(page.locator('a[href^="tel:+46"]').first()).toBeInViewport({ ratio: 1 })
})

test('has it in the first screen of 320×256, in the same place on every kind of page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  const kinds = onePageOfEachType().filter(({ type }) => !lessFor(type).includes('phone'))
  expect(kinds.length).toBeGreaterThan(20)
  const places = new Set<string>()
  for (const { address } of kinds) {
    await page.goto(address.slice(1))
    const phone = page.locator('a[href^="tel:+46"]').first()
    await expect(phone, address).toBeInViewport({ ratio: 1 })
    places.add(JSON.stringify(await phone.boundingBox()))
  }
  expect([...places]).toHaveLength(1)
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
  for (let stop = 0; stop < 80 && !(await hasFocus(money)); stop++) {
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

function hasFocus(link: Locator): Promise<boolean> {
  return link.evaluate((element) => element === document.activeElement)
}
