import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/build/build.ts'
import { readCommandSettings } from '../../scripts/command/environment.ts'
import { pull } from '../../scripts/pull/pull.ts'
import { toSearchText } from '../support/pages/search-text.ts'
import { dayOnPage, toText } from '../support/pages/page-text.ts'
import { silentProgress } from '../support/commands/silent-progress.ts'

/** What a date can be besides as planned or changed, each on a date of its own: what every output must say of it, in words. */
const cases = [
  {
    name: 'full',
    date: '2026-12-22',
    words: ['Fullbokat: Film', 'Vi visar filmen igen i januari.', 'Ring 040-628 04 10'],
  },
  {
    name: 'a subject of its own, and words beside its time',
    date: '2026-12-21',
    words: ['Akademin', 'Fåglar i parken', 'nsläpp 18.30'],
  },
  {
    name: 'words in the text that mean cancelled',
    date: '2026-12-23',
    words: ['Osäkert: Kören', 'Ring 040-628 04 10 för att vara säker.'],
  },
  {
    name: 'the first of several days in a row',
    date: '2026-12-19',
    words: ['Resan till havet', '21 december'],
  },
  {
    name: 'the first day of two with times of their own',
    date: '2026-12-19',
    words: ['Öppen ateljé', '10.00'],
  },
  { name: 'the second of them', date: '2026-12-20', words: ['Öppen ateljé', '13.00'] },
] as const

/** The outputs that list days: the part of a page, or the whole text, that is about one date. */
const outputs: [string, (date: string) => string][] = [
  ['the calendar', (date) => onDay('kalender/', date)],
  ['the week', (date) => onDay(`kalender/2026-v${date < '2026-12-21' ? 51 : 52}/`, date)],
  ['the month', (date) => onDay('kalender/2026-12/', date)],
  ['the place', (date) => onDay('platser/eken/', date)],
  ['the embed of the place', (date) => onDay('badda-in/plats/eken/', date)],
  ['the embed of the partner', (date) => onDay('badda-in/partner/biblioteket/', date)],
  ['the embed of the project', (date) => onDay('badda-in/projekt/ute-i-byn/', date)],
  ['the lobby screen', (date) => onDay('platser/eken/skarm/', date)],
  ['the poster', () => page('platser/eken/affisch/')],
  ['what the search knows', () => toSearchText(file('sok/underlag.json'))],
  ['the week as text', () => toText(file('platser/eken/vecka.txt'))],
]

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'said-'))
  const settings = readCommandSettings({
    SHEET: 'tests/fixtures/sheets/sagt-overallt',
    TODAY: '2026-12-18',
    SITE_URL: 'https://exempel.se/',
    SAMVARO_DIR: path.join(folder, 'data'),
    OUT_DIR: path.join(folder, 'site'),
  })
  await pull(settings, { noPrevious: true, progress: silentProgress() })
  await build(settings, settings.outDir, silentProgress())
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(outputs)('%s', (_, read) => {
  test.each(cases)('$name', ({ date, words }) => {
    for (const each of words) expect(read(date)).toContain(each)
  })
})

describe('days and times that are not decided', () => {
  test.each(['aktiviteter/', 'aktiviteter/malning/'])('/%s says so, and whom to call', (address) => {
    expect(page(address)).toMatch(/Målning.*Datum kommer – ring 040-628 04 10/)
  })

  test('the search finds it, and says so', () => {
    expect(file('sok/underlag.json')).toMatch(/Målning[^]*Datum kommer – ring 040-628 04 10/)
  })

  test.each([
    'kalender/index.html',
    'kalender/2026-12/index.html',
    'platser/eken/skarm/index.html',
    'platser/eken/affisch/index.html',
    'platser/eken/vecka.txt',
    'kalender.ics',
    'platser/eken.ics',
    'data/tillfallen.json',
  ])('%s, where everything has a date, has it not', (name) => {
    expect(file(name)).not.toContain('Målning')
  })
})

describe('a break until further notice', () => {
  test.each([
    'kalender/index.html',
    'platser/linden/index.html',
    'platser/linden/affisch/index.html',
    'platser/linden/skarm/index.html',
    'platser/linden/vecka.txt',
    'badda-in/plats/linden/index.html',
    'aktiviteter/sy/index.html',
  ])('%s says so, with the reason', (name) => {
    expect(toText(file(name))).toMatch(/Uppehåll tills vidare\. Orsak: Golvet läggs om\./)
  })

  test('no date of it is in the calendar', () => {
    const events = file('kalender.ics').split('BEGIN:VEVENT')
    const coming = events.filter(
      (event) => event.includes('Syjunta') && /DTSTART[^]*?202(?:612(?:1[89]|[23])|7)/.test(event),
    )
    expect(coming).toEqual([])
  })

  test('where the next date would stand, it is said', () => {
    expect(page('aktiviteter/')).toContain('Uppehåll tills vidare – ring 040-628 04 10')
  })
})

describe('whom it is for, and how to pay', () => {
  test.each([
    ['koren', 'anhöriga'],
    ['malning', 'demens'],
    ['resan', 'finska'],
  ])('/aktiviteter/%s/ is for %s, and the search knows', (id, word) => {
    expect(page(`aktiviteter/${id}/`).toLocaleLowerCase('sv')).toContain(word)
    expect(file('sok/underlag.json')).toContain(word)
  })

  test('how to pay stands by the price', () => {
    expect(page('aktiviteter/film/')).toContain('Swish vid dörren')
  })
})

test('a trip of several days is one event, with its first and last day, in the calendar and for search engines', () => {
  const [event = '', ...others] = file('kalender.ics')
    .split('BEGIN:VEVENT')
    .filter((each) => each.includes('Resan till havet'))
  expect(others).toEqual([])
  expect(event).toMatch(/DTSTART;VALUE=DATE:20261219[^]*DTEND;VALUE=DATE:20261222/)
  expect(file('aktiviteter/resan/index.html')).toMatch(/"startDate":"2026-12-19"[^}]*"endDate":"2026-12-21"/)
})

function page(address: string): string {
  return toText(file(`${address}index.html`))
}

function onDay(address: string, date: string): string {
  return toText(dayOnPage(file(`${address}index.html`), date))
}

function file(name: string): string {
  return readFileSync(path.join(folder, 'site', name), 'utf8')
}
