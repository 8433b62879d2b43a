/** A screen in a lobby shows what has room, whole, and says how much more there is: nobody can scroll it. */
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser/site-test.ts'

const address = 'platser/larkparken/skarm/'
const screens = [
  { name: 'wide', width: 1920, height: 1080 },
  { name: 'old and nearly square', width: 1024, height: 768 },
  { name: 'upright', width: 1080, height: 1920 },
  { name: 'small and wide', width: 1280, height: 720 },
]

for (const { name, ...size } of screens) {
  for (const rows of [1, 5, 14]) {
    test(`${name}, ${rows} more of each row: nothing is cut`, async ({ page }) => {
      await page.setViewportSize(size)
      await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+01:00'))
      await repeatRows(page, rows)
      await page.goto(address)
      const fit = await readFit(page)
      expect(fit.height).toBeLessThanOrEqual(size.height)
      expect(fit.belowTheFoot).toEqual([])
      expect(fit.shown + fit.more).toBe(fit.today)
      expect(fit.shown).toBeGreaterThanOrEqual(1)
    })
  }
}

test('what is cancelled or changed stands first', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('platser/larkparken/skarm/')
  const days = await page
    .locator('.screen-rows')
    .evaluateAll((lists) =>
      lists.map((list) =>
        [...list.children].map((row) =>
          row.className.includes('off') ? 0 : row.className.includes('chg') ? 1 : 2,
        ),
      ),
    )
  expect(days.flat()).toContain(0)
  for (const ranks of days) expect(ranks).toEqual([...ranks].sort())
})

test('in the evening the day says that all of it is over', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const done = page.locator('.today').getByText('Inget mer den här dagen.')
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+01:00'))
  await page.goto(address)
  await expect(done).toBeHidden()
  await page.clock.setFixedTime(new Date('2026-11-24T20:00:00+01:00'))
  await page.goto(address)
  await expect(done).toBeVisible()
})

async function repeatRows(page: Page, times: number): Promise<void> {
  await page.route('**/skarm/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /(<ul role="list" class="screen-rows">)([^]*?)<\/ul>/g,
      (_whole, start: string, list: string) => `${start}${list.repeat(times)}</ul>`,
    )
    await route.fulfill({ response, body })
  })
}

function readFit(page: Page) {
  return page.evaluate(() => {
    const first = [...document.querySelectorAll<HTMLElement>('[data-day]')].find((day) => !day.hidden)
    const rows = [...(first?.querySelectorAll<HTMLElement>('li') ?? [])]
    const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? 0
    const shown = rows.filter((row) => !row.hidden)
    const more = first?.querySelector<HTMLElement>('[data-more]')
    return {
      height: document.querySelector('[data-screen]')?.scrollHeight ?? 0,
      today: rows.length,
      shown: shown.length,
      more: more && !more.hidden ? Number(/\d+/.exec(more.textContent)?.[0]) : 0,
      belowTheFoot: shown
        .filter((row) => row.getBoundingClientRect().bottom > foot)
        .map((row) => row.textContent.trim()),
    }
  })
}
