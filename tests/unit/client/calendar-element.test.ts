import type { Window } from 'happy-dom'
import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, runScript } from '../../support/client/open-page.ts'

/** What the element has asked for and not been answered yet, oldest first. */
let asked: FakeRequest[]

/** A browser's request for a document, answered when the test says so. */
class FakeRequest {
  address = ''
  status = 0
  responseXML: Document | null = null
  onloadend: (() => void) | null = null
  open(_method: string, address: string): void {
    this.address = address
  }
  send(): void {
    asked.push(this)
  }
}

beforeEach(() => {
  asked = []
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00+01:00'), toFake: ['Date'] })
  return () => vi.useRealTimers()
})

/** A partner's page with the element in it, on the site that serves it. */
async function partnerPage(attributes: string): Promise<Window> {
  const page = openPage(
    `<samvaro-kalender ${attributes}><a href="/kalender/">Programmet</a></samvaro-kalender>`,
  )
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
  await runScript(() => import('../../../src/client/calendar-element/calendar-element.ts'))
  return page
}

/** Answers the oldest request; gives its address. */
function answer(html: string | null): string {
  const request = asked.shift()
  if (!request) throw new Error('Nothing is asked for.')
  if (html !== null) {
    request.status = 200
    request.responseXML = new DOMParser().parseFromString(html, 'text/html')
  }
  request.onloadend?.()
  return request.address
}

const row = (words: string, groups = '') => `<li data-groups="${groups}"><h3>${words}</h3></li>`
const day = (date: string, title: string, ...rows: string[]) =>
  `<section id="${date}" data-day="${date}"><h2 data-date="${date}">${title}</h2><ul>${rows.join('')}</ul></section>`

const programme = (...days: string[]) =>
  `<main data-programme="2026-11-24T05:00:00Z"><h2>Program på Eken</h2>${days.join('')}</main>`
const eken = programme(
  day('2026-11-23', 'Måndag 23 november', row('Boule')),
  day('2026-11-24', 'Tisdag 24 november', row('Bingo', 'plats/eken kategori/spel'), row('Kör', 'plats/eken')),
  day('2026-11-27', 'Fredag 27 november', row('Canasta', 'plats/eken kategori/spel')),
)

/** What the element shows, a line for each heading and note, with the level of headings. */
function shown(page: Window): string[] {
  const root = page.document.querySelector('samvaro-kalender')?.shadowRoot
  return [...(root?.querySelectorAll('h1, h2, h3, h4, h5, h6, p') ?? [])].map(({ tagName, textContent }) =>
    `${/^H\d/.test(tagName) ? `${tagName[1]} ` : ''}${textContent}`.trim(),
  )
}

test('the programme of a place is asked for where the script is from, and shown from the visitor’s day on', async () => {
  const page = await partnerPage('plats="eken"')
  expect(answer(eken)).toBe('https://exempel.se/badda-in/plats/eken/')
  expect(shown(page)).toEqual([
    '2 Program på Eken',
    '3 I dag, tisdag 24 november',
    '4 Bingo',
    '4 Kör',
    '3 Fredag 27 november',
    '4 Canasta',
  ])
  expect(page.document.querySelector('samvaro-kalender > a')?.textContent).toBe('Programmet')
})

test.each([
  ['fewer days', 'dagar="3"', ['3 I dag, tisdag 24 november', '4 Bingo', '4 Kör']],
  ['what is in two programmes', 'kategori="spel" dagar="1"', ['3 I dag, tisdag 24 november', '4 Bingo']],
  ['nothing', 'kategori="dans"', ['Här finns inget de här dagarna. Se hela programmet.']],
])('%s: %s', async (_, more, expected) => {
  const page = await partnerPage(`plats="eken" ${more}`)
  answer(eken)
  expect(shown(page)).toEqual(['2 Program på Eken', ...expected])
})

test('its title has the level that the host gives, and no heading is deeper than six', async () => {
  const page = await partnerPage('plats="eken" rubrik="5" dagar="1"')
  answer(eken)
  expect(shown(page)).toEqual(['5 Program på Eken', '6 I dag, tisdag 24 november', '6 Bingo', '6 Kör'])
})

test('links lead to the site', async () => {
  const page = await partnerPage('plats="eken"')
  answer(programme(day('2026-11-24', 'Tisdag', '<li><a href="/aktiviteter/bingo/">Bingo</a></li>')))
  const link = page.document.querySelector('samvaro-kalender')?.shadowRoot?.querySelector('li a')
  expect(link?.outerHTML).toBe('<a href="https://exempel.se/aktiviteter/bingo/">Bingo</a>')
})

test('facts that are old say how old', async () => {
  vi.setSystemTime(new Date('2026-12-01T09:00:00+01:00'))
  const page = await partnerPage('plats="eken"')
  answer(eken)
  expect(shown(page)).toContain('Uppgifterna är 7 dagar gamla. Ring för att vara säker.')
})

test('what has a new address is followed there, once', async () => {
  const moved = '<main><p>Flyttat till <a href="/badda-in/plats/linden/">Linden</a></p></main>'
  const page = await partnerPage('plats="eken"')
  answer(moved)
  expect(answer(moved)).toBe('https://exempel.se/badda-in/plats/linden/')
  expect(asked).toEqual([])
  expect(shown(page)).toEqual(['Programmet kan inte visas här just nu.'])
})

test('where nothing can be fetched that is said, the link stands, and it is tried again when there is a network', async () => {
  const page = await partnerPage('plats="eken"')
  answer(null)
  expect(shown(page)).toEqual(['Programmet kan inte visas här just nu.'])
  expect(page.document.querySelector('samvaro-kalender > a')?.textContent).toBe('Programmet')
  page.dispatchEvent(new page.Event('online'))
  answer(eken)
  expect(shown(page)[0]).toBe('2 Program på Eken')
})

test('a page left open is fetched anew after an hour, and keeps what it shows when that fails', async () => {
  const page = await partnerPage('plats="eken"')
  answer(eken)
  vi.setSystemTime(new Date('2026-11-24T09:59:00+01:00'))
  page.dispatchEvent(new page.Event('online'))
  expect(asked).toEqual([])
  vi.setSystemTime(new Date('2026-11-24T10:01:00+01:00'))
  page.document.dispatchEvent(new page.Event('visibilitychange'))
  answer(null)
  expect(shown(page)[0]).toBe('2 Program på Eken')
})

test('of two programmes that were asked for the newest is shown, whichever comes first', async () => {
  const page = await partnerPage('plats="eken"')
  page.document.querySelector('samvaro-kalender')?.setAttribute('plats', 'linden')
  const [first, second] = asked
  expect([first?.address, second?.address]).toEqual(
    ['eken', 'linden'].map((id) => `https://exempel.se/badda-in/plats/${id}/`),
  )
  asked.reverse()
  answer(eken.replaceAll('Eken', 'Linden'))
  answer(eken)
  expect(shown(page)[0]).toBe('2 Program på Linden')
})

test('an element that is taken away asks for nothing more', async () => {
  const page = await partnerPage('plats="eken"')
  answer(null)
  page.document.querySelector('samvaro-kalender')?.remove()
  page.dispatchEvent(new page.Event('online'))
  expect(asked).toEqual([])
})
