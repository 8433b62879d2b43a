/** The programme on a partner's own site: another origin, a strict policy, narrow, without scripts, and when nothing can be fetched. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { builtPages, readPage, siteFolder } from '../support/pages/built-site.ts'
import { scriptFaults } from '../support/pages/old-browser-scripts.ts'
import { servePartnerPage, strictPolicy } from '../support/browser/partner-page.ts'
import { now, servedTest } from '../support/browser/site-test.ts'

interface Partner {
  /** Opens a page of the partner's with that in its body; gives what the browser complained of. */
  partner: (body: string) => Promise<string[]>
}

const test = servedTest.extend<Partner>({
  partner: async ({ page, site }, use) => {
    const closing: (() => Promise<void>)[] = []
    await page.clock.setFixedTime(now)
    await use(async (body) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      const served = await servePartnerPage(
        body.replaceAll('http://localhost:4321/', site),
        strictPolicy(site),
      )
      closing.push(served.close)
      await page.goto(served.url)
      return complaints
    })
    for (const close of closing) await close()
  },
})

/** Of every kind one with something on. */
const kinds = ['plats', 'omrade', 'partner', 'kategori', 'projekt'] as const
const idOf = (kind: string) =>
  builtPages()
    .filter((address) => address.startsWith(`/badda-in/${kind}/`))
    .find((address) => readPage(address).includes('data-day='))
    ?.split('/')[3] ?? ''

const element = (
  attributes: string,
) => `<script src="http://localhost:4321/samvaro-kalender.js" defer></script>
  <samvaro-kalender ${attributes}><a href="http://localhost:4321/kalender/">Programmet</a></samvaro-kalender>`

/** What /for-partner/ gives to copy, by the words before it. */
function codeAfter(title: string): string {
  const [, text = ''] = readPage('/for-partner/').split(`<b>${title}</b>`)
  const [, code = ''] = /<pre><code>([^]*?)<\/code>/.exec(text) ?? []
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const shown = (page: Page) => page.locator('samvaro-kalender').getByRole('heading', { level: 2 })

for (const kind of kinds) {
  test(`the element shows the programme of one ${kind}, as its embed has it`, async ({ page, partner }) => {
    const complaints = await partner(element(`${kind}="${idOf(kind)}"`))
    await expect(shown(page)).toHaveText(/^Program/)
    const told = await page.locator('samvaro-kalender').evaluate(({ shadowRoot }) => ({
      rows: shadowRoot!.querySelectorAll('li').length,
      links: [...shadowRoot!.querySelectorAll('a')].map(({ href }) => href),
      age: shadowRoot!.textContent.includes('Programmet uppdaterades senast'),
    }))
    expect(told.rows).toBe(readPage(`/badda-in/${kind}/${idOf(kind)}/`).split('data-groups=').length - 1)
    expect(told.age).toBe(true)
    expect(told.links.every((href) => /^(http:\/\/127|tel:\+46)/.test(href))).toBe(true)
    expect(complaints).toEqual([])
  })
}

test('the element says what is cancelled, why, and whom to call', async ({ page, partner }) => {
  const [address = ''] = builtPages().filter(
    (each) => each.startsWith('/badda-in/plats/') && readPage(each).includes('Inställt'),
  )
  await partner(element(`plats="${address.split('/')[3]}"`))
  await expect(
    page
      .locator('samvaro-kalender')
      .getByText(/^Inställt/)
      .first(),
  ).toBeVisible()
  await expect(
    page
      .locator('samvaro-kalender')
      .getByRole('link', { name: /^Ring\s0\d/ })
      .first(),
  ).toBeVisible()
})

test('the element grows to its content, fits 320 px, and leaves the focus and the host’s looks alone', async ({
  page,
  partner,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await partner(`${element(`plats="${idOf('plats')}"`)}<p id="after">Efter</p>`)
  await page.getByRole('button').focus()
  await expect(shown(page)).toBeVisible()
  await expect(page.getByRole('button')).toBeFocused()
  const measured = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    own: document.querySelector('samvaro-kalender')!.getBoundingClientRect().height,
    after: getComputedStyle(document.querySelector('#after')!).margin,
    font: getComputedStyle(document.querySelector('samvaro-kalender')!.shadowRoot!.querySelector('h2')!)
      .fontFamily,
    hosts: getComputedStyle(document.body).fontFamily,
  }))
  expect(measured.sideways).toBe(0)
  expect(measured.own).toBeGreaterThan(300)
  expect(measured.after).not.toBe('0px')
  expect(measured.font).toBe(measured.hosts)
})

test('axe finds nothing in the element, and all its links can be reached by keyboard', async ({
  page,
  partner,
}) => {
  await partner(element(`plats="${idOf('plats')}"`))
  await expect(shown(page)).toBeVisible()
  // What is said of small targets and of the page round it is the host's own.
  const { violations } = await new AxeBuilder({ page }).include('samvaro-kalender').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const links = await page
    .locator('samvaro-kalender')
    .evaluate((host) => host.shadowRoot!.querySelectorAll('a').length)
  await page.getByRole('button').focus()
  const reached = new Set<string>()
  for (let tab = 0; tab <= links; tab++) {
    await page.keyboard.press('Tab')
    reached.add(
      await page.evaluate(() => {
        const { activeElement } = document
        return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent ?? ''
      }),
    )
  }
  expect(reached).toContain('Programmet')
})

test('the host decides the colours', async ({ page, partner }) => {
  await partner(element(`plats="${idOf('plats')}"`))
  await expect(shown(page)).toBeVisible()
  const colour = await page.evaluate(() => {
    const calendar = document.querySelector<HTMLElement>('samvaro-kalender')!
    calendar.style.setProperty('--samvaro-text', 'rgb(1, 2, 3)')
    return getComputedStyle(calendar.shadowRoot!.querySelector('h2')!).color
  })
  expect(colour).toBe('rgb(1, 2, 3)')
})

test('where the programme can’t be fetched the element says so and keeps its link', async ({
  page,
  partner,
}) => {
  await partner(element('plats="finns-inte"'))
  await expect(page.getByText('Programmet kan inte visas här just nu.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Programmet' })).toBeVisible()
})

test('a host that forbids the request still has the link, and words', async ({ page, site }) => {
  const policy = strictPolicy(site).replace(/connect-src [^;]+; /, '')
  const served = await servePartnerPage(
    element('plats="ryd"').replaceAll('http://localhost:4321/', site),
    policy,
  )
  await page.goto(served.url)
  await expect(page.getByText('Programmet kan inte visas här just nu.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Programmet' })).toBeVisible()
  await served.close()
})

test('without scripts the element is its link', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const served = await servePartnerPage(
    element('plats="ryd"').replaceAll('http://localhost:4321/', site),
    strictPolicy(site),
  )
  await page.goto(served.url)
  await expect(page.getByRole('link', { name: 'Programmet' })).toBeVisible()
  await served.close()
  await page.close()
})

test('all that /for-partner/ gives to paste works as it stands there', async ({ page, partner }) => {
  const titles = [
    'Bara en länk',
    'Veckan som den är nu',
    'Låg ram: de närmaste tillfällena',
    'Halvhög ram: några dagar',
    'Hög ram: ungefär en vecka',
    'Kalender som växer med innehållet',
  ]
  const codes = titles.map(codeAfter)
  expect(codes.filter((code) => code === '')).toEqual([])
  const complaints = await partner(codes.join('\n'))
  await expect(page.getByRole('link', { name: /^Program på / }).first()).toBeVisible()
  await expect(page.getByText(/^Hämtat tisdag 24 november 2026\. Gäller till och med /)).toBeVisible()
  await expect(shown(page)).toBeVisible()
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded()
    await expect(frame.contentFrame().getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
  expect(complaints).toEqual([])
})

test('a frame whose address is wrong says so, and leads to the calendar outside it', async ({
  page,
  partner,
}) => {
  await partner(
    '<iframe src="http://localhost:4321/badda-in/plats/finns-inte/" title="Program" height="900"></iframe>',
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  await frame.getByRole('link', { name: 'Kalendern dag för dag' }).click()
  await expect(page).toHaveURL(/\/kalender\/$/)
})

test('the script is at most 5,000 bytes and known to browsers of 2019', () => {
  const script = readFileSync(join(siteFolder, 'samvaro-kalender.js'))
  expect(script.length).toBeLessThanOrEqual(5_000)
  // Styles as an object are asked for before they are used.
  expect(scriptFaults(script.toString()).filter((fault) => !/Sync|adopted/.test(fault))).toEqual([])
})

/** What WordPress does with another site's answer: a frame without rights, hidden behind the quotation until it answers. */
const wordPress = `<script>
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')
    if (data.secret !== 'abc123' || source !== frame.contentWindow) return
    document.querySelector('blockquote').style.display = 'none'
    frame.removeAttribute('style')
    if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value))
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) location.href = data.value
  })
</script>`

test('an editor of WordPress needs only the address: the frame grows, and its links lead there', async ({
  page,
  site,
}) => {
  const place = readPage(`/platser/${idOf('plats')}/`)
  const [, discovered = ''] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(place) ?? []
  const answer = JSON.parse(
    readFileSync(join(siteFolder, discovered.replace('http://localhost:4321/', '')), 'utf8'),
  ) as { html: string }
  const html = answer.html
    .replaceAll('http://localhost:4321/', site)
    .replace(/ src="([^"]+)"/, ' src="$1#?secret=abc123"')
    .replace('<iframe', '<iframe sandbox="allow-scripts" style="position:absolute;visibility:hidden"')
  const served = await servePartnerPage(
    wordPress + html,
    `default-src 'unsafe-inline'; frame-src ${new URL(site).origin}`,
  )
  await page.goto(served.url)
  await expect(page.locator('blockquote')).toBeHidden()
  await expect(page.locator('iframe')).toBeVisible()
  expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(300)
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /^Hela programmet/ })
    .click()
  await expect(page).toHaveURL(/\/platser\//)
  await served.close()
})
