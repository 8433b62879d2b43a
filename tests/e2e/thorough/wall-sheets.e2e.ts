/** The sheets for a wall as they come out of a printer, and their ready-made files as they were built. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { builtPages, readPage, siteFolder } from '../../support/pages/built-site.ts'
import { readPdf, type ReadPdf } from '../../support/outputs/read-pdf.ts'
import { expect, test } from '../../support/browser/site-test.ts'

const sheets = [
  ['the weeks', '', 595],
  ['next week', 'nasta-vecka/', 595],
  ['the month', 'manad/', 595],
  ['the wall', 'a3/', 842],
] as const

for (const [name, path, width] of sheets) {
  test(`${name}: the right paper, large letters, no blank sheet, and each day in one piece`, async ({
    page,
  }) => {
    for (const place of placesWithMost(2)) {
      await page.goto(`${place}affisch/${path}`)
      const days = await daysOn(page)
      const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
      expect(printed.language).toMatch(/^sv/)
      expect(printed.pages.map((sheet) => Math.round(sheet.width))).toEqual(printed.pages.map(() => width))
      expect(smallestIn(printed)).toBeGreaterThanOrEqual(17.9)
      const texts = printed.pages.map(({ texts: pieces }) =>
        unspaced(pieces.map(({ text }) => text).join('')),
      )
      expect(texts[0]).toContain(days[0]?.heading)
      for (const { heading, rows } of days) {
        const sheet = texts.find((text) => text.includes(heading)) ?? ''
        expect(
          rows.filter((row) => !sheet.includes(row)),
          `${place} ${heading}`,
        ).toEqual([])
      }
    }
  })
}

/** The site's places have few enough a day that no day is a sheet of its own. */
const aDay = /(?:Mån|Tis|Ons|Tors|Fre|Lör|Sön)dag \d/

test('no sheet has nothing but the code, from the page or as a file', async ({ page }) => {
  for (const sheet of [
    'lyktan/affisch/nasta-vecka/',
    'rosenhagen/affisch/',
    'aparkens-paviljong/affisch/a3/',
  ]) {
    await page.goto(`platser/${sheet}`)
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
    expect(wordsOf(pages.at(-1)), sheet).toMatch(aDay)
  }
  for (const file of globSync('platser/*/affisch/*.pdf', { cwd: siteFolder })) {
    const { pages } = await readPdf(readFileSync(join(siteFolder, file)))
    expect(wordsOf(pages.at(-1)), file).toMatch(aDay)
  }
})

function wordsOf(sheet: ReadPdf['pages'][number] | undefined): string {
  return (sheet?.texts ?? []).map(({ text }) => text.trim()).join(' ')
}

test('the choice of sheets leads to each of them, and to its file', async ({ page, request }) => {
  await page.goto('platser/larkparken/affisch/')
  const links = page.getByRole('navigation', { name: 'Välj affisch' }).getByRole('link')
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).pathname),
  )
  expect(addresses).toEqual([
    '/platser/larkparken/affisch/',
    '/platser/larkparken/affisch/vecka-48.pdf',
    '/platser/larkparken/affisch/nasta-vecka/',
    '/platser/larkparken/affisch/vecka-49.pdf',
    '/platser/larkparken/affisch/manad/',
    '/platser/larkparken/affisch/manad.pdf',
    '/platser/larkparken/affisch/a3/',
    '/platser/larkparken/affisch/a3.pdf',
    '/platser/larkparken/text/',
    '/platser/larkparken/',
  ])
  for (const address of addresses) expect((await request.get(address)).ok(), address).toBe(true)
})

test('every built file can be read, says what its page says, and has nothing under 18 points', async () => {
  const files = globSync('platser/*/affisch/*.pdf', { cwd: siteFolder })
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const read = await readPdf(readFileSync(join(siteFolder, file)))
    expect(smallestIn(read), file).toBeGreaterThanOrEqual(17.99)
    expect(read.text, file).toMatch(/Ring 031-390/)
    expect(read.text, file).toContain('Exempeldata')
    expect(read.text, file).not.toContain('…')
    expect(read.text, file).toMatch(/Utskrivet tisdag 24 november 2026\. Gäller till och med/)
  }
  const { text } = await readPdf(readFileSync(join(siteFolder, 'platser/larkparken/affisch/vecka-48.pdf')))
  expect(text).toContain('Inställt: Träffpunkt Lärkparken Vattenläcka i matsalen.')
})

test('the text to copy is copied with its headings', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('platser/larkparken/text/')
  await page.getByRole('button', { name: 'Kopiera som e-post' }).click()
  await expect(page.getByRole('status')).toHaveText('Texten är kopierad. Klistra in den i ditt brev.')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { html: await read('text/html'), plain: await read('text/plain') }
  })
  expect(copied.html).toMatch(/<h3[^>]*>Tisdag 24 november, vecka 48<\/h3>/)
  expect(copied.plain).toMatch(/13\.00 till 15\.00 Inställt: Träffpunkt Lärkparken\./)
  expect(copied.plain).toMatch(/Ring 031-390 06 00/)
})

test('where it can’t be copied the text is marked, and it is said how', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'execCommand', { value: () => false })
  })
  await page.goto('platser/larkparken/text/')
  await page.getByRole('button', { name: 'Kopiera som e-post' }).click()
  await expect(page.getByRole('status')).toHaveText(/^Det gick inte att kopiera\. Texten är markerad/)
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Inställt: Träffpunkt Lärkparken')
})

/** The places with most to hang up. */
function placesWithMost(count: number): string[] {
  return builtPages()
    .filter((address) => /^\/platser\/[^/]+\/affisch\/manad\/$/.test(address))
    .toSorted((one, other) => readPage(other).length - readPage(one).length)
    .slice(0, count)
    .map((address) => address.slice(1).replace(/affisch\/.*$/, ''))
}

/** Each day's heading and the titles of its rows, without spaces: a printer's file has them where it likes. */
async function daysOn(page: Page): Promise<{ heading: string; rows: string[] }[]> {
  const days = await page.locator('.poster-day').evaluateAll((found) =>
    found.map((day) => ({
      heading: day.querySelector('h2 span:last-child')?.textContent ?? '',
      rows: [...day.querySelectorAll('h3')].map(({ textContent }) => textContent),
    })),
  )
  return days.map(({ heading, rows }) => ({ heading: unspaced(heading), rows: rows.map(unspaced) }))
}

function smallestIn({ pages }: ReadPdf): number {
  return Math.min(...pages.flatMap(({ texts }) => texts.map(({ size }) => size)))
}

function unspaced(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '')
}
