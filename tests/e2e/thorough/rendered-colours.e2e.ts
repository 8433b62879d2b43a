/**
 * Every kind of text and of control that the site has, read from the picture: 7:1 for text and 3:1 for edges, light and
 * dark. In forced colours, which are the reader's own, nothing may disappear.
 */
import { answered } from '../../support/browser/asked-search.ts'
import { onePageOfEachType } from '../../support/pages/built-site.ts'
import { nothingSeen, paleEdges, paleText } from '../../support/browser/rendered-colours.ts'
import { expect, test } from '../../support/browser/site-test.ts'

const searches = ['sok/?q=traffpunkt+larkparken', 'sok/?q=xyzzy', 'sok/?q=snikeri', 'sok/?plats=atlantis']
const addresses = [...onePageOfEachType().map(({ address }) => address.slice(1)), ...searches]

for (const { name, least, media } of [
  { name: 'light', least: 7, media: { colorScheme: 'light' } },
  { name: 'dark', least: 7, media: { colorScheme: 'dark' } },
  { name: 'forced colours', least: 4.5, media: { forcedColors: 'active' } },
] as const) {
  test(`${name}: every kind of text and every edge is seen as painted`, async ({ page }) => {
    const seen = nothingSeen()
    await page.emulateMedia(media)
    for (const address of addresses) {
      await page.goto(address)
      if (address.includes('?')) await page.waitForSelector(answered, { state: 'attached' })
      expect.soft(await paleText(page, least, seen), address).toEqual([])
      expect.soft(await paleEdges(page, seen), address).toEqual([])
    }
    expect(seen.text.size).toBeGreaterThan(50)
    expect(seen.edges.size).toBeGreaterThan(4)
  })
}

const painted = (
  style: string,
) => `<!doctype html><html lang="sv"><style>body { margin: 40px; background: white; font: 20px/1.5 sans-serif }
  button { color: black; background: white; border: 2px solid black } ${style}</style><p>Bingo i Ryd</p><button>Sök</button>`

for (const [fault, style, text, edges] of [
  ['nothing', '', 0, 0],
  ['grey text', 'p { color: #6a6a6a }', 1, 0],
  ['text on a picture', 'p { background: linear-gradient(#555, #555) }', 1, 0],
  [
    'text that something covers',
    'p { position: relative } p::after { content: ""; position: absolute; inset: 0; background: white }',
    1,
    0,
  ],
  ['text in faded colours', 'p { opacity: 0.5 }', 1, 0],
  ['a pale border', 'button { border-color: #aaa }', 0, 1],
  ['a button that is only its word', 'button { border: 0 }', 0, 1],
] as const) {
  test(`the picture shows ${fault}`, async ({ page }) => {
    await page.setContent(painted(style))
    expect(await paleText(page, 7)).toHaveLength(text)
    expect(await paleEdges(page)).toHaveLength(edges)
  })
}

test('the picture shows text that keeps its white in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setContent(painted('p { forced-color-adjust: none; color: white }'))
  expect(await paleText(page, 4.5)).toHaveLength(1)
})
