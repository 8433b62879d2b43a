/** What comes out of a printer. Sizes are read with print styles on: 1 pt is 4/3 px. */
import type { Page } from '@playwright/test'
import { builtPages, onePageOfEachType, readPage } from '../../support/pages/built-site.ts'
import { expect, test } from '../../support/browser/site-test.ts'

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

test('the foot of every sheet has the number and the address', async ({ page, request }) => {
  for (const address of ['', 'kalender/', 'platser/solrosen/affisch/', 'avtal/ekonomi/']) {
    await page.goto(address)
    await expect(page.locator('link[rel="stylesheet"][media="print"][href="/papper.css"]')).toHaveCount(1)
  }
  const foot = await (await request.get('papper.css')).text()
  expect(foot).toMatch(/@bottom-left \{ content: "Ring\u00a0031\u2011390/)
  expect(foot).toContain('content: "localhost:4321"')
})

/**
 * What says that something is cancelled or changed, and yet isn't on the paper at all. What is over may step back, and a
 * date that isn't on the paper takes its status with it (which dates those are: tests/unit/views/activities/activity-page.test.ts).
 */
function hiddenStatuses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0
    const said = [...document.querySelectorAll('.stop, .notice')]
    const words = new Set(said.filter(isShown).map((element) => element.textContent.trim()))
    return said
      .filter((element) => !isShown(element) && !element.closest('.is-over, .dates .screen-only'))
      .map((element) => element.textContent.trim())
      .filter((text) => !words.has(text))
  })
}

const sheets: [string, RegExp, number][] = [
  ['today, and the rest of the week as a table', /^\/$/, 2],
  ['an activity, for the notice board', /^\/aktiviteter\/[^/]+\/$/, 2],
  ['a week', /^\/kalender\/\d{4}-v\d\d\/$/, 6],
  ['a place with its week', /^\/platser\/[^/]+\/$/, 2],
  ['how one knows a volunteer, for the notice board', /^\/volontar\/$/, 1],
  ['the agreement on a minute', /^\/avtal\/$/, 3],
  ['the money of the agreement, for a board', /^\/avtal\/ekonomi\/$/, 2],
]

for (const [what, kind, most] of sheets) {
  test(`${what}: at most ${most} sheets, however much there is to say`, async ({ page }) => {
    for (const address of longestOf(kind, 20)) {
      await page.goto(address.slice(1))
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(paper.match(/\/Type \/Page\b/g)?.length, address).toBeGreaterThan(0)
      expect(paper.match(/\/Type \/Page\b/g)?.length, address).toBeLessThanOrEqual(most)
    }
  })
}

test('the days of a programme are printed in letters of 18 pt', async ({ page }) => {
  for (const address of [
    '',
    'kalender/',
    ...longestOf(/^\/platser\/[^/]+\/$/).map((each) => each.slice(1)),
  ]) {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    const days = page.locator('.day')
    expect(await days.count(), address).toBeGreaterThan(0)
    for (const size of await days.locator('h2, h3, p').evaluateAll(sizesInPoints))
      expect(size).toBeGreaterThanOrEqual(17.9)
  }
})

test('the notes that a sum needs are open on paper', async ({ page }) => {
  await page.goto('avtal/ekonomi/')
  await expect(page.getByText('Avtalet säger inte allt.')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Avtalet säger inte allt.')).toBeVisible()
})

test('all that the agreement requires, and every deadline, is on paper', async ({ page }) => {
  await page.goto('avtal/uppfoljning/')
  const needed = page.locator('.account .printed li')
  expect(await needed.count()).toBeGreaterThan(10)
  await expect(needed.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const each of await needed.all()) await expect(each).toBeVisible()
})

test('no time in a row reaches over what stands beside or below it', async ({ page }) => {
  await page.goto('kalender/2026-v48/')
  await expect(page.locator('.rows .when', { hasText: 'ungefär' })).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  // As wide as a sheet of A4 within its margins.
  await page.setViewportSize({ width: 703, height: 1000 })
  expect(await timesThatReachOut(page)).toEqual([])
})

/** Rows whose time ends to the right of where their name begins, or below the row. */
function timesThatReachOut(page: Page): Promise<string[]> {
  return page.locator('.rows > li:not(.is-over)').evaluateAll((rows) =>
    rows
      .filter((row) => {
        const words = document.createRange()
        words.selectNodeContents(row.querySelector('.when > [aria-hidden]') ?? row)
        const time = words.getBoundingClientRect()
        const name = row.querySelector('h3')?.getBoundingClientRect()
        return time.right > (name?.left ?? 0) || time.bottom > row.getBoundingClientRect().bottom + 1
      })
      .map((row) => row.textContent.trim()),
  )
}

/** The pages of a kind with most to print. */
function longestOf(kind: RegExp, most = 6): string[] {
  return builtPages()
    .filter((address) => kind.test(address))
    .toSorted((a, b) => readPage(b).length - readPage(a).length)
    .slice(0, most)
}

function sizesInPoints(elements: Element[]): number[] {
  return elements
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75)
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
