import type { Page } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { isGoodAnswer, readQueries } from '../support/pages/search-queries.ts'
import { expect, test } from '../support/browser/site-test.ts'
import { answered, answersTo, ask } from '../support/browser/asked-search.ts'

const titles = (page: Page) => page.locator('[data-search-list] > ul h3').allTextContents()
const status = (page: Page) => page.locator('[data-search-status]')

test('what people ask is among the first three, and nothing absurd is', async ({ page }) => {
  const queries = readQueries('example')
  expect(queries.length).toBeGreaterThanOrEqual(150)
  await ask(page, 'q=fika')
  const found = await answersTo(
    page,
    queries.map(({ query }) => query),
  )
  const missed = queries.filter((query, index) => !isGoodAnswer(query, found[index] ?? []))
  test.info().annotations.push({ type: 'missed', description: missed.map(({ query }) => query).join(', ') })
  expect(
    1 - missed.length / queries.length,
    missed.map(({ query }) => query).join(', '),
  ).toBeGreaterThanOrEqual(0.95)
  const absurd = queries.filter(({ absurd: ids }, index) =>
    ids.some((id) => found[index]?.slice(0, 3).includes(id)),
  )
  expect(absurd).toEqual([])
})

test('a result is an occurrence in words, the series once', async ({ page }) => {
  await ask(page, 'q=hoglasning+lindparken')
  const first = page.locator('[data-search-list] li').first()
  await expect(first.getByRole('link')).toHaveAccessibleName(
    'Högläsning i Lindparken, Lindparkens bibliotek, Läsrummet, i morgon, onsdag 25 november',
  )
  await expect(first).toContainText('onsdag 25 november klockan 11.00 till 12.00')
  await expect(first).toContainText('Onsdagar. ')
  expect((await titles(page)).filter((title) => title === 'Högläsning i Lindparken')).toHaveLength(1)
})

test('a cancelled date is said in the words of every other page, and the next is one that is held', async ({
  page,
}) => {
  await ask(page, 'q=traffpunkt+larkparken')
  const first = page.locator('[data-search-list] li').first()
  await expect(first.locator('.stop')).toHaveText(
    /^Inställt: i dag, tisdag 24 november klockan 13\.00 till 15\.00\. Vattenläcka/,
  )
  await expect(first.getByRole('heading').getByRole('link')).toHaveAccessibleName(/tisdag 1 december$/)
  await expect(first).toContainText('Tisdag 1 december klockan 13.00 till 15.00')
})

test('asks whether something was misspelt', async ({ page }) => {
  await ask(page, 'q=snikeri')
  await expect(page.getByRole('link', { name: 'Menade du snickeri?' })).toBeVisible()
  expect(await titles(page)).toContain('Snickeriet i Propellern')
})

test('“Menade du” names what was typed, and leads there', async ({ page }) => {
  await page.goto('sok/')
  await page.getByRole('searchbox').pressSequentially('snikeri 8/12')
  const link = page.getByRole('link', { name: 'Menade du snickeri 8/12?' })
  await expect(link).toBeVisible()
  await link.click()
  await expect(page).toHaveURL(/\?q=snickeri\+8%2F12$/)
})

test('the count is said once it is quiet, and nothing else moves', async ({ page }) => {
  await page.goto('sok/')
  const field = page.getByRole('searchbox')
  const before = await field.boundingBox()
  await field.pressSequentially('schack', { delay: 20 })
  // A busy machine answers the first letters on the way.
  await expect(page.locator('[data-search-list] > ul h3')).toHaveText(['Schack över generationer'])
  await expect(status(page)).toHaveText('1 aktivitet hittades.')
  expect(await field.boundingBox()).toEqual(before)
  await expect(page).toHaveURL(/\?q=schack$/)
})

test('what is sent before the search has come is answered all the same', async ({ page }) => {
  const sent = Promise.withResolvers<null>()
  await page.route(/search-page\.[^/]*\.js$/, async (route) => {
    await sent.promise
    await route.continue()
  })
  await page.goto('sok/')
  await page.getByRole('searchbox').fill('schack')
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
  sent.resolve(null)
  await expect(status(page)).toHaveText('1 aktivitet hittades.')
  await expect(page).toHaveURL(/\/sok\/\?q=schack$/)
})

test('Enter goes to the results and opens none; Back returns to the question before', async ({ page }) => {
  await ask(page, 'q=bingo')
  const field = page.getByRole('searchbox')
  await field.fill('schack')
  await field.press('Enter')
  await expect(page.locator('[data-search-heading]')).toBeFocused()
  await expect(page).toHaveURL(/\/sok\/\?q=schack$/)
  await expect(status(page)).toHaveText('1 aktivitet hittades.')
  await page.goBack()
  await expect(field).toHaveValue('bingo')
  await expect(page.locator('[data-search-list] li').first()).toContainText('ingo')
})

for (const { name, address, expected } of [
  { name: 'place', address: 'q=fika&plats=larkparken', expected: ['Träffpunkt Lärkparken'] },
  { name: 'district, written as a place', address: 'q=fika&plats=ryd', expected: ['Träffpunkt Lärkparken'] },
  { name: 'kind and day', address: 'kategori=spel&dag=fredag', expected: ['Fredagsbingo'] },
  { name: 'time of day', address: 'kategori=musik&tid=kvall', expected: ['Skivkväll', 'Seniordans'] },
  { name: 'free of charge', address: 'q=canasta&gratis=ja', expected: ['Canasta'] },
]) {
  test(`a view can be shared: ${name}`, async ({ page }) => {
    await ask(page, address)
    expect((await titles(page)).toSorted()).toEqual(expect.arrayContaining(expected.toSorted()))
    expect((await titles(page)).length).toBeLessThan(8)
  })
}

test('choosing narrows, and is kept in the address', async ({ page }) => {
  await ask(page, 'q=bingo')
  await page.getByText('Välj område, dag och annat').click()
  await page.getByLabel('Plats', { exact: true }).selectOption({ label: 'Klockängens servicehus' })
  await expect(status(page)).toHaveText('1 aktivitet hittades.')
  await expect(page).toHaveURL(/q=bingo&plats=klockangen$/)
  await expect(page.getByText('Välj område, dag och annat. Valt: Klockängens servicehus')).toBeVisible()
})

test('what the address has chosen is seen: the fold is open, and named', async ({ page }) => {
  await ask(page, 'q=bingo&omrade=Ryd&gratis=ja')
  await expect(page.getByText('Välj område, dag och annat. Valt: Ryd, Gratis')).toBeVisible()
  await expect(page.getByLabel('Område', { exact: true })).toBeVisible()
})

for (const [name, query] of [
  ['ten thousand letters', 'å'.repeat(10_000)],
  ['ten thousand words', 'fika '.repeat(2000)],
  ['only symbols', '?!%&"*\\/[](){}^$'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['right to left', 'مرحبا بالعالم \u202e'],
  ['nonsense', 'xyzzy'],
] as const) {
  test(`${name}: a sentence and a way on`, async ({ page }) => {
    await page.goto('sok/')
    await page.getByRole('searchbox').fill(query)
    await page.waitForSelector(answered, { state: 'attached' })
    await expect(status(page)).toHaveText(/hittade/)
    await expect(page.locator('[data-search-list] a').first()).toBeVisible()
    expect(await page.locator('[data-search-list] img').count()).toBe(0)
  })
}

test('no hit: whom to call, and what is on today', async ({ page }) => {
  await ask(page, 'q=xyzzy')
  await expect(status(page)).toHaveText('Vi hittade ingen aktivitet som passar.')
  const list = page.locator('[data-search-list]')
  await expect(list.getByRole('link', { name: /^Ring 031.390 06 00$/ })).toHaveAttribute(
    'href',
    'tel:+46313900600',
  )
  await expect(list.getByRole('heading', { name: 'Det här händer i dag' })).toBeVisible()
  await expect(list.locator('li').first()).toContainText('I dag, tisdag 24 november')
})

test('no hit when the day is over: what is on tomorrow', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T23:30:00+01:00'))
  await ask(page, 'q=xyzzy')
  const list = page.locator('[data-search-list]')
  await expect(list.getByRole('heading', { name: 'Det här händer i morgon' })).toBeVisible()
  await expect(list.locator('li').first()).toContainText('I morgon, onsdag 25 november')
})

test('the number in what is cancelled is one touch away', async ({ page }) => {
  await ask(page, 'q=traffpunkt+larkparken')
  const number = page
    .locator('[data-search-list] li .stop')
    .getByRole('link', { name: /^Ring 031.390 06 30$/ })
  await expect(number.first()).toHaveAttribute('href', 'tel:+46313900630')
})

test('a choice that is none is said, and the rest is shown', async ({ page }) => {
  await page.goto('sok/?plats=atlantis&dag=onsdan&tid=%00')
  await expect(status(page)).toHaveText(/”atlantis” och ”onsdan” .*finns inte att välja.*aktiviteter/)
  expect(await page.locator('[data-search-list] h3').count()).toBeGreaterThan(50)
})

test('weeks after the build nothing that has been is next', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-15T14:00:00+01:00'))
  await ask(page, 'q=idag')
  const lines = await page
    .locator('[data-search-list] li a')
    .evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''))
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(line).toContain('i dag, tisdag 15 december')
  await ask(page, 'q=fika')
  for (const text of await page.locator('[data-search-list] li').allTextContents())
    expect(text).not.toContain(' november klockan')
})

test('little is fetched before somebody searches, and not much then', async ({ page }) => {
  const bodies: { url: string; size: number }[] = []
  page.on('response', (response) => {
    void response.body().then(
      (body) => bodies.push({ url: response.url(), size: gzipSync(body).length }),
      () => undefined,
    )
  })
  const sum = (pattern: RegExp) =>
    bodies.filter(({ url }) => pattern.test(url)).reduce((all, { size }) => all + size, 0)
  await page.goto('sok/')
  await page.waitForLoadState('networkidle')
  expect(bodies.filter(({ url }) => url.includes('pagefind'))).toEqual([])
  expect(sum(/\.js$/)).toBeLessThan(10_000)
  const beforeSearch = sum(/./)
  bodies.length = 0
  await page.getByRole('searchbox').pressSequentially('fika')
  await page.waitForSelector(answered, { state: 'attached' })
  await page.waitForLoadState('networkidle')
  // What a worker fetches is told to the page a moment later.
  await expect.poll(() => sum(/pagefind-worker\.js$/)).toBeGreaterThan(0)
  expect(beforeSearch + sum(/./)).toBeLessThan(150_000)
})
