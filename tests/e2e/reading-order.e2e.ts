/**
 * What a screen reader meets, in order, on five key pages. A change here is a change of how the page is heard: look at
 * it, then update with `npm run test:e2e -- reading-order -u`, in a commit of its own that says what caused it.
 */
import { heardText } from '../support/pages/heard-text.ts'
import { expect, test } from '../support/browser/site-test.ts'

const pages = [
  { name: 'start', address: '' },
  { name: 'week', address: 'kalender/2026-v48/' },
  { name: 'places', address: 'platser/' },
  { name: 'search', address: 'sok/' },
  { name: 'agreement', address: 'avtal/' },
]

for (const { name, address } of pages) {
  test(`${name} is heard in the right order`, async ({ page }) => {
    await page.goto(address)
    expect(heardText(await page.locator('body').ariaSnapshot())).toMatchSnapshot(`${name}.txt`)
  })
}

test('what is heard is one line a thing, in order, and the rest of a list is left out', async ({ page }) => {
  const item = (name: string) => `<li><h3><a href="/a">${name}</a></h3><p>Klockan 13</p></li>`
  await page.setContent(
    `<main><h1>Sök: allt</h1><p>Två <a href="/b">ord</a> till</p><div role="status"><p>4 aktiviteter</p></div>
      <ul>${['Bingo', 'Fika', 'Kör', 'Yoga'].map(item).join('')}</ul><p>Ring</p></main>`,
  )
  expect(heardText(await page.locator('body').ariaSnapshot())).toBe(
    `[main]
heading 1: Sök: allt
Två
link: ord
till
[status]
4 aktiviteter
heading 3: Bingo
Klockan 13
heading 3: Fika
Klockan 13
…
Ring
`,
  )
})
