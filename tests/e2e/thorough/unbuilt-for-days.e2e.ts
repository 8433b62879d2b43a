/** A site that is not rebuilt still knows what day it is, and says how old it is. It was built on Tuesday 24 November 2026. */
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/site-test.ts'

const todayHeading = (page: Page) => page.locator('[data-day-slot="0"] h2 [data-date]')

for (const [at, today, tomorrow] of [
  ['2026-11-24T23:59:00+01:00', 'I dag, tisdag 24 november', 'I morgon, onsdag 25 november'],
  ['2026-11-25T00:01:00+01:00', 'I dag, onsdag 25 november', 'I morgon, torsdag 26 november'],
  ['2026-12-08T09:00:00+01:00', 'I dag, tisdag 8 december', 'I morgon, onsdag 9 december'],
  ['2027-03-28T01:59:00+01:00', 'I dag, söndag 28 mars 2027', 'I morgon, måndag 29 mars 2027'],
  ['2027-03-28T03:01:00+02:00', 'I dag, söndag 28 mars 2027', 'I morgon, måndag 29 mars 2027'],
  ['2027-10-31T02:30:00+01:00', 'I dag, söndag 31 oktober 2027', 'I morgon, måndag 1 november 2027'],
] as const) {
  test(`at ${at} the start page shows ${today}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(at))
    await page.goto('')
    await expect(todayHeading(page)).toHaveText(today)
    await expect(page.locator('[data-day-slot="1"] h2 [data-date]')).toHaveText(tomorrow)
  })
}

for (const [address, length] of [
  ['', 2],
  ['kalender/', 7],
] as const) {
  for (const [at, first] of [
    ['2026-11-22T10:00:00+01:00', '2026-11-22'],
    ['2026-11-24T10:00:00+01:00', '2026-11-24'],
    ['2026-11-25T00:01:00+01:00', '2026-11-25'],
    ['2026-11-28T10:00:00+01:00', '2026-11-28'],
    ['2026-12-08T10:00:00+01:00', '2026-12-08'],
    ['2026-12-29T10:00:00+01:00', '2026-12-29'],
  ] as const) {
    test(`at ${at} /${address} shows ${length} days on end, and no other`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(at))
      await page.goto(address)
      await expect(page.locator('[data-day] h2').first()).toContainText('I dag')
      await expect(page.locator('[data-day].today')).toHaveAttribute('data-day', first)
      expect(await shownDays(page)).toEqual(sevenDaysFrom(first).slice(0, length))
    })
  }
}

test('where the calendar can’t be fetched, the days that were built stand, with their dates', async ({
  page,
}) => {
  await page.route('**/kalender/2026-*/', (route) => route.fulfill({ status: 204 }))
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+01:00'))
  await page.goto('kalender/')
  await expect(page.getByRole('heading', { name: 'I dag, torsdag 26 november' })).toBeVisible()
  await expect(page.getByText('Det som står här börjar med tisdag 24 november.')).toBeVisible()
  expect(await shownDays(page)).toEqual(sevenDaysFrom('2026-11-24'))
})

test('an activity whose next date has been shows the one after it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-09T10:00:00+01:00'))
  await page.goto('aktiviteter/traffpunkt-larkparken/')
  const next = page.locator('[data-next] [data-ends]')
  await expect(next.first()).toContainText('Har varit.')
  await expect(next.first()).not.toContainText('Det blir av')
  await expect(next.last()).toHaveText(/Nästa gång\s+Tisdag 15 december\s+Klockan 13\.00 till 15\.00/)
})

test('a phone that wakes without network says so, tries again, and then shows the day', async ({
  page,
  guard,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T22:00:00+01:00') })
  await page.goto('')
  await expect(todayHeading(page)).toHaveText('I dag, tisdag 24 november')
  await page.route('**/kalender/**', (route) => route.abort())
  await page.clock.setSystemTime(new Date('2026-11-25T07:00:00+01:00'))
  await page.clock.runFor(60_000)
  await expect(page.getByText('Vi kunde inte hämta det nyaste programmet.')).toBeVisible()
  await page.unroute('**/kalender/**')
  await page.clock.runFor(60_000)
  await expect(todayHeading(page)).toHaveText('I dag, onsdag 25 november')
  await expect(page.getByText('Vi kunde inte hämta')).toHaveCount(0)
  // The browser itself complains of the network.
  expect(guard.splice(0)).toEqual(['console: Failed to load resource: net::ERR_FAILED'])
})

for (const address of ['aktiviteter/', 'omraden/ryd/', 'kategorier/spel/', 'sok/']) {
  test(`five days later nothing on /${address} is next that has been`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-29T09:00:00+01:00'))
    await page.goto(address)
    const lines = page.getByText(/^\s*Nästa gång: /)
    await expect(lines.first()).toBeVisible()
    for (const line of await lines.filter({ visible: true }).allTextContents()) {
      expect(line).not.toMatch(/ (24|25|26|27|28) november/)
    }
  })
}

test('what is sent on tells the date that is looked at, and of one that has been the next', async ({
  page,
}) => {
  const sms = page.getByRole('link', { name: /som sms$/ })
  const sent = async () => decodeURIComponent((await sms.getAttribute('href')) ?? '')
  await page.goto('aktiviteter/bingo-klockangen/#2026-12-11')
  expect(await sent()).toMatch(/Fredag 11 december .*#2026-12-11$/)
  await page.clock.setFixedTime(new Date('2026-12-12T09:00:00+01:00'))
  await page.reload()
  expect(await sent()).toMatch(/Fredag 15 januari .*#2027-01-15$/)
})

test.describe('a visitor in New York', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('sees what day it is in Sweden', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T00:01:00+01:00'))
    await page.goto('')
    await expect(todayHeading(page)).toHaveText('I dag, onsdag 25 november')
  })
})

const warning = (page: Page) => page.getByRole('region', { name: 'Uppgifternas ålder' })

test('six days old, facts are told with their date and no warning', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T09:00:00+01:00'))
  await page.goto('')
  await expect(warning(page)).toHaveCount(0)
  await expect(page.locator('[data-created]')).toContainText('tisdag 24 november 2026')
})

test('fourteen days old, the page says so and to call', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-08T09:00:00+01:00'))
  await page.goto('aktiviteter/')
  await expect(warning(page)).toHaveText(
    'Uppgifterna kan vara gamla. Sidan har inte uppdaterats på 14 dagar. Ring för att vara säker.',
  )
  await expect(page.locator('[data-created]')).toContainText('Det var för 14 dagar sedan.')
})

test('what is over says so, in words', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T23:30:00+01:00'))
  await page.goto('kalender/2026-v48/')
  const monday = page.locator('[data-day="2026-11-23"] li')
  await expect(monday.first()).toContainText('Har varit.')
  await expect(page.locator('[data-day="2026-11-27"]')).not.toContainText('Har varit.')
})

test('the calendar of last week leads to this one', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-08T09:00:00+01:00'))
  await page.goto('kalender/')
  await page.getByRole('link', { name: 'Till den här veckan, vecka 50' }).click()
  await expect(page).toHaveURL(/\/kalender\/2026-v50\/$/)
})

test.describe('the screen in a lobby', () => {
  const screen = 'platser/larkparken/skarm/'

  test('shows what is on now and what is next', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.clock.setFixedTime(new Date('2026-12-01T13:30:00+01:00'))
    await page.goto(screen)
    await expect(
      page.getByRole('heading', { level: 2, name: 'I dag, tisdag 1 december', exact: true }),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Nu: / })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Härnäst: / }).first()).toBeVisible()
  })

  test('keeps whom to call and its age in sight, and warns when it is old', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.clock.setFixedTime(new Date('2026-12-08T13:30:00+01:00'))
    await page.goto(screen)
    await expect(page.getByText(/^Ring\s/).first()).toBeInViewport()
    await expect(page.locator('[data-created]')).toBeInViewport()
    await expect(warning(page)).toBeInViewport()
  })
})

test('a screen that stood in an old site says no longer that it is old once it is built anew', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-03T13:00:00+01:00') })
  await page.goto('platser/larkparken/skarm/')
  await expect(warning(page)).toBeVisible()
  await page.route('**/skarm/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /data-created="[^"]*"/,
      'data-created="2026-12-03T06:00:00Z"',
    )
    await route.fulfill({ response, body })
  })
  await page.clock.runFor(600_000)
  await expect(warning(page)).toHaveCount(0)
})

test('links to cells are made from the coordinators’ own link alone', async ({ page }) => {
  await page.goto('kontroll/')
  await expect(page.locator('[data-gid] a')).toHaveCount(0)
  expect(await page.content()).not.toContain('docs.google.com')
})

test('the feed of changes is well-formed', async ({ page }) => {
  await page.goto('')
  const names = await page.evaluate(async () => {
    const text = await (await fetch('/andrat.xml')).text()
    const feed = new DOMParser().parseFromString(text, 'application/xml')
    return [feed.documentElement.nodeName, feed.querySelectorAll('parsererror').length]
  })
  expect(names).toEqual(['feed', 0])
})

function shownDays(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('[data-day]')
    .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.day))
}

function sevenDaysFrom(first: string): string[] {
  const date = Temporal.PlainDate.from(first)
  return [0, 1, 2, 3, 4, 5, 6].map((days) => date.add({ days }).toString())
}
