import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startSearch } from '../../../src/client/search-page.ts'
import { toPlainIndex } from '../../../src/domain/search/plain-index.ts'
import { toSearchDocuments } from '../../../src/domain/search/search-document.ts'
import { stemWord } from '../../../src/domain/search/word-stem.ts'
import { toSearchRecords } from '../../../src/outputs/data/search-records.ts'
import { openPage } from '../../support/client/open-page.ts'
import { activity, schedule, site } from '../../support/site/site-data.ts'

const page = `<form action="/sok/"><input type="search" name="q">
    <select name="plats"><option value="">Alla</option><option value="eken">Eken</option></select><button>Sök</button></form>
  <h2 data-search-heading tabindex="-1">Alla aktiviteter</h2><p data-search-status>2 aktiviteter</p>
  <div data-search-list><p>Bingo</p><p>Kören Klang</p></div><template data-search-none><p>Ring oss.</p></template>`

const monday = schedule({ rules: [{ kind: 'weekly', weekdays: [1], weeks: 'all' }] })
const all = site({
  activities: [activity(), activity({ id: 'choir', title: 'Kören Klang', schedule: monday })],
})

/** The site's search files, as they are built. */
function builtFiles(): Record<string, unknown> {
  const documents = toSearchDocuments(all.data)
  const records = JSON.parse(toSearchRecords(all)) as object
  const index = toPlainIndex(documents.map(({ zones }) => zones.flat().map(stemWord)))
  return {
    '/sok/underlag.json': { ...records, index: 'abc', indexIds: documents.map(({ id }) => id) },
    '/pagefind/abc/plain.json': index,
  }
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00+01:00') }))
afterEach(() => void vi.useRealTimers())

/** The search page at an address, with a server; `type` and `submit` are what a visitor does, and wait for the answer. */
function openSearch(query = '', files = builtFiles()) {
  const window = openPage(page, `https://exempel.se/sok/${query}`)
  vi.stubGlobal('WebAssembly', undefined)
  const server = { files }
  vi.stubGlobal('fetch', (address: string) => {
    const file = server.files[new URL(address).pathname]
    return Promise.resolve(file === undefined ? new Response('', { status: 503 }) : Response.json(file))
  })
  const form = document.querySelector('form')!
  const settle = () => vi.advanceTimersByTimeAsync(1500)
  const event = (name: string) => new window.Event(name, { cancelable: true }) as unknown as Event
  startSearch(form)
  return {
    server,
    settle,
    type: async (words: string) => {
      form.querySelector('input')!.value = words
      form.dispatchEvent(event('input'))
      await settle()
    },
    submit: async () => {
      const submitted = event('submit')
      form.dispatchEvent(submitted)
      await settle()
      return submitted
    },
    status: () => document.querySelector('[data-search-status]')!.textContent,
    titles: () =>
      [...document.querySelectorAll('[data-search-list] h3')].map(({ textContent }) => textContent),
    list: () => document.querySelector('[data-search-list]')!.textContent,
  }
}

describe('Searching', () => {
  test('as somebody types; when they have stopped the address says what', async () => {
    const search = openSearch()
    await search.type('kör')
    expect([search.titles(), search.status()]).toEqual([['Kören Klang'], '1 aktivitet hittades.'])
    expect(location.search).toBe('?q=k%C3%B6r')
  })

  test('by a link that asks for something', async () => {
    const search = openSearch('?q=bingo&plats=eken')
    await search.settle()
    expect([search.titles(), search.status()]).toEqual([['Bingo'], '1 aktivitet hittades.'])
  })

  test('a submitted question is a step back, and what was found is read from its heading', async () => {
    const search = openSearch()
    await search.type('bingo')
    const steps = history.length
    expect((await search.submit()).defaultPrevented).toBe(true)
    expect(history.length).toBe(steps + 1)
    expect(document.activeElement?.textContent).toBe('Det här hittade vi')
  })

  test('an emptied field shows all activities again', async () => {
    const search = openSearch()
    await search.type('bingo')
    await search.type('')
    expect([search.list(), search.status()]).toEqual(['BingoKören Klang', '2 aktiviteter'])
  })

  test('what isn’t found says whom to call, and what is on today', async () => {
    const search = openSearch()
    await search.type('kvantmekanik')
    expect(search.status()).toBe('Vi hittade ingen aktivitet som passar.')
    expect(search.list()).toMatch(/^Ring oss\.Det här händer i dag.*Bingo/)
  })

  test.each([
    ['?plats=linden&q=bingo', '”linden” finns inte att välja, så det är borttaget. 1 aktivitet hittades.'],
    ['?q=!!!', /^Vi såg inget ord att söka efter\. /],
  ])('%s: %s', async (query, words) => {
    const search = openSearch(query)
    await search.settle()
    expect(search.status()).toMatch(words)
  })
})

describe('When something can’t be fetched', () => {
  test('all activities are there, and the next key tries again', async () => {
    const search = openSearch('', {})
    await search.type('kör')
    expect(search.status()).toBe('Sökningen fungerar inte just nu. Här är alla aktiviteter i stället.')
    expect(search.list()).toBe('BingoKören Klang')
    search.server.files = builtFiles()
    await search.type('köre')
    expect(search.titles()).toEqual(['Kören Klang'])
  })

  test('a page that is older than the site asks to be loaded anew', async () => {
    const search = openSearch('', { '/sok/underlag.json': { other: 'shape' } })
    await search.type('kör')
    expect(search.status()).toMatch(/^Webbplatsen har blivit ny sedan du öppnade sidan\. Ladda om sidan/)
  })
})
