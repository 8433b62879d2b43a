/** What has too much for one page is parted: each part is short, can be used by everybody, and nothing is lost on the way to it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkSite } from '../../../scripts/publish/check-site.ts'
import { regionSite } from '../../../scripts/test/example-site.ts'
import { decodeSnapshot } from '../../../src/snapshot/snapshot.ts'
import { axeFindings } from '../../support/browser/axe.ts'
import { builtPages, readPage } from '../../support/pages/built-site.ts'
import { htmlFaults } from '../../support/pages/html-faults.ts'
import { serveSite, type ServedSite } from '../../support/browser/serve-site.ts'
import { readLengths, smallPhone } from '../../support/browser/page-lengths.ts'
import { now } from '../../support/browser/site-test.ts'

const folder = regionSite.OUT_DIR
const parted = [
  ['kalender/2026-v50/', 'Vecka 50, 7 till 13 december'],
  ['kalender/2026-12/', 'December 2026'],
  ['kalender/2026-12-08/', 'Tisdag 8 december'],
  ['kalender/2026-12-09/', 'Onsdag 9 december'],
  ['omraden/norrby/', 'Nära mig: Norrby'],
  ['omraden/norrby/2026-v50/', 'Norrby, vecka 50, 7 till 13 december'],
  ['omraden/norrby/2026-v51/', 'Norrby, vecka 51, 14 till 20 december'],
  ['omraden/norrby/2026-12-15/', 'Norrby, tisdag 15 december'],
  ['omraden/norrby/2026-12-15/eftermiddag/', 'Norrby, tisdag 15 december: eftermiddag'],
  ['kalender/2026-12-22/', 'Tisdag 22 december'],
  ['kalender/2026-12-22/kvall/', 'Tisdag 22 december: kväll'],
  ['kontroll/', 'Allt är publicerat'],
  ['kontroll/bokstav/oe/', 'Så har raderna uppfattats: Ö'],
  ['aktiviteter/', 'Aktiviteter från A till Ö'],
  ['aktiviteter/bokstav/b/', 'Aktiviteter: B'],
  ['aktiviteter/bokstav/z/', 'Aktiviteter: Z'],
  ['kategorier/oppet-hus/', 'Öppet hus'],
  ['kategorier/oppet-hus/bokstav/oe/', 'Öppet hus: Ö'],
] as const

let site: ServedSite
test.beforeAll(async () => (site = await serveSite(folder)))
test.afterAll(() => site.close())
test.use({ viewport: smallPhone })

for (const [address, heading] of parted) {
  test(`/${address} is called "${heading}", is sound HTML, can be used by all and fits a phone`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(now)
    await page.goto(`${site.url}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const { headingBegins, sideways } = await readLengths(page)
    expect([headingBegins <= 190, sideways]).toEqual([true, 0])
    expect(await axeFindings(page)).toEqual([])
    expect(await htmlFaults([`/${address}`], folder)).toEqual([])
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('from the week to the day, the area and the row', async ({ page }) => {
    await page.goto(`${site.url}kalender/2026-v50/#2026-12-08`)
    await page.getByRole('link', { name: '8 december: 510 tillfällen' }).click()
    await expect(page.getByRole('link', { name: /^Öppet hus 3\b/ })).toBeVisible()
    await page.getByRole('link', { name: 'Söderby: 170 tillfällen' }).click()
    await page.getByRole('link', { name: /^Öppet hus 2\b/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Öppet hus 2')
  })

  test('from the list to its letter and the activity', async ({ page }) => {
    await page.goto(`${site.url}aktiviteter/`)
    await page.getByRole('link', { name: 'Ö, 280 aktiviteter' }).click()
    await expect(page.getByRole('link', { name: 'Öppet hus 280', exact: true })).toBeVisible()
  })

  test('from the week of an area to its day, the part of the day and the row', async ({ page }) => {
    await page.goto(`${site.url}omraden/norrby/2026-v51/`)
    await page.getByRole('link', { name: '15 december: 420 tillfällen' }).click()
    await page.getByRole('link', { name: 'Kväll: 84 tillfällen' }).click()
    await page.getByRole('link', { name: 'Tidigare: Eftermiddag' }).click()
    await page.getByRole('link', { name: /-träffen 514\b/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('T-träffen 514')
  })

  test('from a day in no area to the part of it', async ({ page }) => {
    await page.goto(`${site.url}kalender/2026-12-22/`)
    await page.getByRole('link', { name: 'Förmiddag: 123 tillfällen' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: '-träffen' })).toHaveCount(123)
  })

  test('from the report to how rows that begin with a letter were understood', async ({ page }) => {
    await page.goto(`${site.url}kontroll/`)
    await page.getByText('Så har raderna i Aktiviteter uppfattats: 1340').click()
    await page.getByRole('link', { name: 'Ö, 280 aktiviteter' }).click()
    await expect(page.getByRole('link', { name: 'Öppet hus 280, Norrgården' })).toBeVisible()
  })
})

test('every date is on the page of its day or its area, and no page of a part is long', () => {
  const rows = (pages: readonly string[]) =>
    pages.flatMap((address) => [
      ...readPage(address, folder).matchAll(/<a href="(\/aktiviteter\/traff-\d+\/)/g),
    ])
  const found = rows(['/kalender/2026-12-08/', '/omraden/norrby/2026-v50/', '/omraden/soderby/2026-v50/'])
  expect(new Set(found.map(([, address]) => address)).size).toBe(510)
  const parts = builtPages(folder).filter((address) => /bokstav|\d{4}-/.test(address))
  expect(parts.length).toBeGreaterThan(500)
  expect(parts.filter((address) => rows([address]).length > 400)).toEqual([])
})

test('the site may be published: every address is there, and every link leads somewhere', async () => {
  const snapshotText = readFileSync(join(regionSite.SAMVARO_DIR, 'site.json'), 'utf8')
  const decoded = decodeSnapshot(snapshotText)
  if (!decoded.ok) throw new Error(decoded.issues.join())
  const expected = { snapshot: decoded.snapshot, snapshotText, siteUrl: regionSite.SITE_URL, secrets: [] }
  expect(await checkSite(folder, expected)).toEqual([])
})
