/** Every check is also run on a page that is wrong in every way: a check that finds nothing there is blind. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { axeFindings, axeTags } from '../../support/browser/axe.ts'
import { probeWalk, probeWalkBack } from '../../support/browser/keyboard-walk.ts'
import {
  findings,
  probeLargeText,
  probeReflow,
  probeTextSpacing,
  readingOf,
} from '../../support/browser/page-probe.ts'
import { openWithoutScripts } from '../../support/browser/page-conditions.ts'
import { readTargets } from '../../support/browser/target-reading.ts'

const broken = readFileSync(new URL('./broken-page.html', import.meta.url), 'utf8')

const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const server = createServer((_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(broken),
      )
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      server.close()
    },
    { scope: 'worker' },
  ],
})

test.beforeEach(async ({ page, site }) => {
  await page.goto(site)
})

test('the reading of a page finds every fault of the broken page', async ({ page }) => {
  const blind = Object.entries(await readingOf(page)).filter(([, found]) => found.length === 0)
  expect(blind.map(([name]) => name)).toEqual([])
})

test('the reading of targets finds what lies close together and what is low', async ({ page }) => {
  await page.setContent(
    '<p><a href="/a" style="display: block; height: 48px">Ett</a><a href="/b" style="display: block; height: 48px; margin-top: 4px">Två</a></p><button>Sök</button>',
  )
  const found = await page.evaluate(readTargets)
  expect(found.closeTargets).toEqual(['<a> Ett – <a> Två'])
  expect(found.lowMainActions).toEqual([expect.stringContaining('Sök')])
})

test('reflow, spacing and large text find theirs', async ({ page }) => {
  const found = {
    ...(await probeReflow(page)),
    ...(await probeTextSpacing(page)),
    ...(await probeLargeText(page)),
  }
  const blind = Object.entries(found).filter(([, list]) => list.length === 0)
  expect(blind.map(([name]) => name)).toEqual([])
})

/** A page that can be walked, with something in it or on it that can't. */
const walkable = (fault: string) => `<!doctype html><html lang="sv"><title>Gå</title><style>
  body { margin: 20px; background: white }
  a, button { display: block; width: 200px; height: 48px; margin: 20px 0; color: black; background: white }
  :focus-visible { outline: 4px solid black; outline-offset: 2px }</style>
  <a href="#innehall">Hoppa</a><a href="/a">Ett</a>
  <main id="innehall" tabindex="-1"><a href="/b">Två</a>${fault}<button type="button">Sist</button></main>`

for (const [fault, found, html] of [
  ['nothing', [], ''],
  ['a link that Tab passes by', ['notReached', 'notReachedBack'], '<a href="/c" tabindex="-1">Förbi</a>'],
  [
    'a trap',
    ['notReached', 'notReachedBack'],
    '<button onkeydown="if (event.key === `Tab`) event.preventDefault()">Fast</button>',
  ],
  ['an order of its own', ['notReached', 'wrongOrderBack'], '<a href="/c" tabindex="1">Först</a>'],
  [
    'another order for the eye',
    ['notAsSeen'],
    '<div style="display: flex; flex-direction: column-reverse"><a href="/c">Under</a><a href="/d">Över</a></div>',
  ],
  ['no outline', ['noRing'], '<a href="/c" style="outline: none">Utan</a>'],
  ['an outline of 2 px', ['noRing'], '<a href="/c" style="outline-width: 2px">Tunn</a>'],
  ['a pale outline', ['paleRing'], '<a href="/c" style="outline-color: #aaa">Blek</a>'],
  [
    'an outline that a box cuts',
    ['cutRing'],
    '<div style="overflow: hidden; width: 200px"><a href="/c">Kapad</a></div>',
  ],
  ['words that fade', ['paleText'], '<style>a:focus { color: #ddd }</style>'],
  [
    'a stop beside the page',
    ['cutRing', 'outOfSight'],
    '<a href="/c" style="position: absolute; left: -900px">Borta</a>',
  ],
  [
    'a strip that lies over what has the focus',
    ['covered'],
    '<div style="position: fixed; inset: auto 0 0; height: 90%; background: white">Kakor</div>',
  ],
] as const) {
  test(`a walk with Tab finds ${fault}`, async ({ page }) => {
    await page.setContent(walkable(html))
    const walks = { ...(await probeWalk(page)), ...(await probeWalkBack(page)) }
    expect(Object.keys(findings(walks)).toSorted()).toEqual(expect.arrayContaining([...found].toSorted()))
    if (found.length === 0) expect(findings(walks)).toEqual({})
  })
}

test('a walk with Tab finds a skip link that leads nowhere', async ({ page }) => {
  await page.setContent(walkable('').replace('#innehall', '#saknas'))
  expect((await probeWalk(page)).skipLink).toEqual(['#saknas does not get the focus'])
})

test('a page that needs JavaScript is empty without it, and axe sees what is there', async ({
  page,
  site,
}) => {
  await page.route(site, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>x</title><p><script>document.write("Bingo")</script></p><noscript>Ring</noscript>',
    }),
  )
  await page.goto(site)
  expect(await page.locator('body').innerText()).toBe('Bingo')
  await openWithoutScripts(page, site)
  expect((await page.locator('body').innerText()).trim()).toBe('Ring')
  expect(await axeFindings(page, { colours: 'not' })).toContainEqual(expect.stringMatching(/^html-has-lang/))
})

test('axe finds its faults', async ({ page }) => {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'html-has-lang',
      'link-name',
      'meta-viewport',
      'color-contrast-enhanced',
      'tabindex',
      'heading-order',
    ]),
  )
})

test('html-validate finds its faults', async () => {
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
  }).validateString(broken)
  expect(report.errorCount).toBeGreaterThan(3)
})
