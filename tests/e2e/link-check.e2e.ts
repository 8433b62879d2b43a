/** A partner sees whether a link works, and where it leads. */
import { expect, test } from '../support/browser/site-test.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('for-partner/lank/')
})

test('a link that works says where it leads', async ({ page, site }) => {
  await page.getByLabel('Klistra in länken här').fill(`${site}volontar/`)
  await page.getByRole('button', { name: 'Kontrollera' }).click()
  await expect(page.getByRole('status')).toContainText('Länken fungerar. Den leder till:')
  await page.getByRole('status').getByRole('link').click()
  await expect(page).toHaveURL(/\/volontar\/$/)
})

test('a link to another site, and none at all, are told as such', async ({ page }) => {
  const field = page.getByLabel('Klistra in länken här')
  await field.fill('https://annan.se/')
  await field.press('Enter')
  await expect(page.getByRole('status')).toContainText('Adressen hör till en annan webbplats.')
  await field.fill('')
  await field.press('Enter')
  await expect(page.getByRole('status')).toHaveText('Skriv eller klistra in en adress först.')
})
