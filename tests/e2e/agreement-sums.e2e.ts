/** Every number on the page about money can be worked out again from the open data. */
import { readPage } from '../support/pages/built-site.ts'
import { allAmounts, amountOf, swedish, type AgreementFile } from '../support/outputs/recomputed-sums.ts'
import { expect, test } from '../support/browser/site-test.ts'

const file: AgreementFile = JSON.parse(readPage('/data/avtal.json'))
const text = textOf(readPage('/avtal/ekonomi/'))

test('every amount in kronor on the page follows from /data/avtal.json', () => {
  const tables = readPage('/avtal/ekonomi/').match(/<table class="num"[^]*?<\/table>/g) ?? []
  // A cell is one amount: beside each other they would read as one long number.
  const cells = tables.flatMap((table) => table.match(/<td[^]*?<\/td>/g) ?? [])
  const inTables = cells.flatMap((cell) => [
    ...textOf(`<main>${cell}</main>`).matchAll(/(−?\d{1,3}(?: \d{3})*)/g),
  ])
  const inWords = [...text.matchAll(/(−?\d{1,3}(?: \d{3})*(?:,\d{2,})?) kr/g)]
  const shown = [...inWords, ...inTables].map(([, amount = '']) => amount)
  const expected = allAmounts(file)
  expect(shown.length).toBeGreaterThan(20)
  expect(shown.filter((amount) => !expected.has(amount))).toEqual([])
})

test('the sum of each year is written out, and comes to what stands beside it', () => {
  for (const { avtal, år, beräknat, oavrundat } of file.belopp) {
    const computed = amountOf(file, avtal, år)
    if (!computed || beräknat === null) continue
    expect(oavrundat && Number(oavrundat)).toBe(Number(computed.exact) / 1e12)
    expect(beräknat).toBe(Number(computed.rounded) / 1e12)
    expect(text).toContain(`${swedish(computed.rounded)} kr`)
  }
  expect(text).toContain('250 000 × 1,027 × 1,030 = 264 452,50 kr')
})

test('every index on the page is in the data', () => {
  const shown = [...text.matchAll(/(−?\d+,\d+) %/g)].map(([, percent = '']) =>
    Number(percent.replace(',', '.')),
  )
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((percent) => !file.index.some(({ procent }) => procent === percent))).toEqual([])
})

test('computed, decided and paid are bars of their own, and unknown is not zero', async ({ page }) => {
  expect(text).toContain(
    '2019 Beräknat: 256 750 kr 250 000 × 1,027 = 256 750 kr. OPI 2,7 % (definitivt). Beslutat: 256 800 kr, 50 kr mer än beräknat (påhittat) Utbetalt: ej redovisat',
  )
  await page.goto('avtal/ekonomi/')
  const bars = page.locator('.year', { hasText: '2019' }).locator('.bar rect')
  expect(await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('width')))).toEqual([
    '256750',
    '256800',
    '264452.5',
  ])
  await expect(bars.last()).toHaveClass('none')
})

test('a budget is added up: each sum is that of the posts above it', async ({ page }) => {
  await page.goto('avtal/ekonomi/')
  const numbers = await page
    .locator('table.num')
    .first()
    .locator('tbody')
    .evaluateAll((posts) =>
      posts.map((post) => ({
        name: post.querySelector('th')?.textContent.trim() ?? '',
        budget: Number(post.querySelector('td')?.textContent.replace(/\D/g, '')),
      })),
    )
  const sumOf = (kind: RegExp) =>
    numbers.filter(({ name }) => kind.test(name)).reduce((sum, { budget }) => sum + budget, 0)
  expect(numbers.find(({ name }) => name === 'Summa intäkter')?.budget).toBe(sumOf(/, intäkt$/))
  expect(numbers.find(({ name }) => name === 'Summa kostnader')?.budget).toBe(sumOf(/, kostnad$/))
  expect(sumOf(/, intäkt$/)).toBeGreaterThan(0)
})

test('the sum fits on one sheet of A4, with its rules and assumptions', async ({ page }) => {
  // What is between the margins of A4: 180 × 267 mm, at 96 px an inch.
  await page.setViewportSize({ width: 680, height: 1009 })
  await page.goto('avtal/ekonomi/')
  await page.emulateMedia({ media: 'print' })
  const end = await page
    .locator('.one-sheet li')
    .last()
    .evaluate((item) => item.getBoundingClientRect().bottom)
  expect(end).toBeLessThan(1009)
})

function textOf(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\s\u00A0]+/g, ' ')
}
