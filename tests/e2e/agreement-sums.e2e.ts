/** Every number on the page about money can be worked out again from the open data. */
import { readPage } from '../support/built-site.ts'
import { allAmounts, amountOf, swedish } from '../support/recomputed-sums.ts'
import type { AgreementFile } from '../support/recomputed-sums.ts'
import { expect, test } from '../support/site-test.ts'

const file: AgreementFile = JSON.parse(readPage('/data/avtal.json'))
const text = textOf(readPage('/avtal/ekonomi/'))

test('every amount in kronor on the page follows from /data/avtal.json', () => {
  const shown = [...text.matchAll(/(−?\d{1,3}(?: \d{3})*(?:,\d{2,})?) kr/g)].map(([, amount = '']) => amount)
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

test('computed, decided and paid stand in columns of their own, and unknown is not zero', () => {
  expect(text).toContain('Beräknat Beslutat Utbetalt Skillnad')
  expect(text).toContain(
    '2019 2,7 % (definitivt) 250 000 × 1,027 = 256 750 kr 256 750 kr 256 800 kr ej redovisat Beslutat: 50 kr mer',
  )
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
