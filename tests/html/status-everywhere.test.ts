import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/build/build.ts'
import { readCommandSettings } from '../../scripts/command/environment.ts'
import { pull } from '../../scripts/pull/pull.ts'
import { silentProgress } from '../support/commands/silent-progress.ts'
import { toSearchText } from '../support/pages/search-text.ts'
import { dayOnPage, toText } from '../support/pages/page-text.ts'

/** Every status on a date of its own: what every output must say of it, in words. */
const cases = [
  {
    name: 'cancelled',
    dates: ['2026-12-18'],
    title: 'Inställt: Bingo',
    sentences: ['Ledaren är sjuk.', 'Kom på fika i matsalen.', 'Ring 040-628 04 10.'],
  },
  {
    name: 'moved, at both dates',
    dates: ['2026-12-21', '2026-12-19'],
    /** At each of its dates the other one. */
    whereTo: [
      'Kom i stället lördag 19 december klockan 11.00 till 12.00.',
      'Skulle ha varit måndag 21 december klockan 13.00 till 15.00.',
    ],
    title: 'Flyttat: Bingo',
    sentences: ['Salen målas.', 'Ring 040-628 04 10.'],
  },
  {
    name: 'new time',
    dates: ['2026-12-22'],
    title: 'Ny tid: Bingo',
    sentences: ['I stället för klockan 13.00 till 15.00.', 'Bussen går tidigare.', 'Ring 040-628 04 10.'],
  },
  {
    name: 'new place, at both places',
    dates: ['2026-12-23'],
    places: ['eken', 'linden'],
    title: 'Ny plats: Bingo',
    sentences: ['Kom till Linden i stället för Eken.', 'Vattenläcka.', 'Ring 040-628 04 10.'],
  },
  {
    name: 'extra',
    dates: ['2026-12-20'],
    title: 'Extra: Bingo',
    sentences: ['Många ville komma.', 'Ring 040-628 04 10.'],
  },
  {
    name: 'uncertain holiday',
    dates: ['2026-12-24'],
    title: 'Osäkert: Fika',
    sentences: [
      'Helgdag – ring och fråga.',
      'Det är inte bestämt om tillfället blir av på julafton.',
      'Ring 040-628 04 10 för att vara säker.',
    ],
  },
  {
    name: 'held back',
    dates: ['2026-12-23'],
    title: 'Osäkert: Sång',
    sentences: [
      'Uppgifterna håller på att rättas – ring för att vara säker.',
      'Ring 040-628 04 20 för att vara säker.',
    ],
  },
  {
    name: 'a row about the date that cannot be read',
    dates: ['2026-12-22'],
    title: 'Osäkert: Schack',
    sentences: [
      'Uppgifterna håller på att rättas – ring för att vara säker.',
      'Ring 040-628 04 10 för att vara säker.',
    ],
  },
] as const

type Case = (typeof cases)[number]

/** Where it went, or was, as told at one of its dates. */
function whereTo(each: object, index: number): string[] {
  return 'whereTo' in each && Array.isArray(each.whereTo) ? [String(each.whereTo[index])] : []
}

/** What is needed to find a change: its title, and where else than at Eken it is told. */
interface Told {
  title: string
  places?: readonly string[]
}

/** The outputs that list days: the part of a page, or the whole text, that is about one date. */
const outputs: [string, (each: Case, date: string) => string[]][] = [
  ['the start page, of today and tomorrow', (_, date) => (date <= '2026-12-19' ? [onDay('', date)] : [])],
  ['the calendar', (_, date) => [onDay('kalender/', date)]],
  ['the week', (_, date) => [onDay(`kalender/2026-v${date < '2026-12-21' ? 51 : 52}/`, date)]],
  ['the month', (_, date) => [onDay('kalender/2026-12/', date)]],
  ['the place', (each, date) => placesOf(each).map((id) => onDay(`platser/${id}/`, date))],
  [
    'the embed of the place',
    (each, date) => placesOf(each).map((id) => onDay(`badda-in/plats/${id}/`, date)),
  ],
  ['the embed of the partner', (_, date) => [onDay('badda-in/partner/biblioteket/', date)]],
  ['the embed of the project', (_, date) => [onDay('badda-in/projekt/ute-i-byn/', date)]],
  ['the embed of the kind', (each, date) => [onDay(`badda-in/kategori/${kindOf(each)}/`, date)]],
  ['the lobby screen', (each, date) => placesOf(each).map((id) => onDay(`platser/${id}/skarm/`, date))],
  ['the poster', (each) => placesOf(each).map((id) => page(`platser/${id}/affisch/`))],
  ['what the search knows', () => [toSearchText(file('sok/underlag.json'))]],
  ['the week as text', (each) => placesOf(each).map((id) => toText(file(`platser/${id}/vecka.txt`)))],
  ['the week of all places as text', () => [toText(file('vecka.txt'))]],
]

/** A public holiday that is undecided, or a whole activity held back, is told as a change of the activity. */
const changes = cases.filter(({ name }) => name !== 'uncertain holiday' && name !== 'held back')

/** The outputs that list what has changed: what each says of one change. */
const changeOutputs: [string, (each: Told) => string[]][] = [
  ['the feed of changes', (each) => entriesOf('andrat.xml', each)],
  [
    'the feed of changes of the place',
    (each) => placesOf(each).flatMap((id) => entriesOf(`platser/${id}.xml`, each)),
  ],
  ['the page of changes', (each) => placesOf(each).map((id) => slipOf(id, each))],
]

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'status-'))
  const sheet = 'tests/fixtures/sheets/alla-lagen'
  const before = path.join(folder, 'before')
  cpSync(sheet, before, { recursive: true })
  rmSync(path.join(before, 'Ändringar.csv'))
  const activities = readFileSync(path.join(before, 'Aktiviteter.csv'), 'utf8')
  const decided = activities.replace(/(fika,.*?2027-01-31),,/, '$1,Hålls,')
  writeFileSync(path.join(before, 'Aktiviteter.csv'), decided.replace('onsdgar', 'onsdagar'))
  const settings = (SHEET: string, TODAY: string) =>
    readCommandSettings({
      SHEET,
      TODAY,
      SITE_URL: 'https://exempel.se/',
      SAMVARO_DIR: path.join(folder, 'data'),
      OUT_DIR: path.join(folder, 'site'),
    })
  await pull(settings(before, '2026-12-16'), { noPrevious: true, progress: silentProgress() })
  const now = settings(sheet, '2026-12-18')
  await pull(now, { noPrevious: false, progress: silentProgress() })
  await build(now, now.outDir, silentProgress())
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(outputs)('%s', (_, read) => {
  test.each(cases)('$name: the same title, reason, replacement and number', (each) => {
    for (const [index, date] of each.dates.entries()) {
      for (const text of read(each, date)) {
        expect(text).toContain(each.title)
        for (const sentence of [...whereTo(each, index), ...each.sentences]) expect(text).toContain(sentence)
      }
    }
  })
})

describe.each(changeOutputs)('%s', (_, read) => {
  test.each(changes)('$name: the same title, reason, replacement and number', (each) => {
    for (const text of read(each)) {
      expect(text).toContain(each.title)
      for (const sentence of each.sentences) expect(text).toContain(sentence)
    }
  })

  test('an activity held back: that it is, and the number', () => {
    for (const text of read({ title: 'Ändrat: Sång' })) {
      for (const sentence of cases[6].sentences) expect(text).toContain(sentence)
    }
  })
})

test.each(cases)('the activity: $name, with the same words by its dates', ({ title, sentences, ...each }) => {
  const text = page(`aktiviteter/${idOf({ title })}/`)
  const [label = ''] = title.split(':')
  for (const date of each.dates) expect(text).toContain(`${label}: ${dayInWords(date)}`)
  for (const sentence of sentences) expect(text).toContain(sentence)
})

test('the start page names what is not as planned on the days after tomorrow', () => {
  const [, later = ''] = page('').split('De närmaste dagarna')
  for (const { title, dates } of cases) {
    if (dates.every((date) => date > '2026-12-19' && date < '2026-12-25')) expect(later).toContain(title)
  }
})

test('after a cancelled date the next real one is shown', () => {
  expect(page('aktiviteter/bingo/')).toMatch(/Lördag 19 december .*Klockan 11.00 till 12.00/)
  expect(page('aktiviteter/')).toContain('Nästa gång: lördag 19 december klockan 11.00 till 12.00')
})

test.each([
  'kalender/index.html',
  'platser/eken/index.html',
  'platser/eken/vecka.txt',
  'kalender.ics',
  'andrat.xml',
])('%s says how far the programme is known, and when there is more', (name) => {
  const text = toText(file(name).replaceAll(/\r\n[ \t]/g, ''))
  expect(text).toContain('Programmet är klart till söndag 31 januari 2027.')
  expect(text).toContain('Vårens program kommer i januari.')
})

/** What a feed says of a change: its one entry of that title. */
function entriesOf(feed: string, { title }: Told): string[] {
  const entries = file(feed).match(/<entry>[^]*?<\/entry>/g) ?? []
  const found = entries.filter((entry) => entry.includes(`<title>${title}</title>`))
  expect(found, `${title} in ${feed}`).toHaveLength(1)
  return found.map((entry) => toText(entry.replaceAll('</title>', '</title> ')))
}

/** What the slip of a place says of a change. */
function slipOf(placeId: string, { title }: Told): string {
  const [, slip = ''] = file('andrat/index.html').split(`id="${placeId}"`)
  const [own = ''] = slip.split('</section>')
  const items = own.split(/<h3/).map((item) => toText(`<h3${item}`))
  return items.find((item) => item.includes(title)) ?? `no ${title} at ${placeId}`
}

function dayInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('sv', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
}

function idOf({ title }: { title: string }): string {
  const [, name = ''] = title.split(': ')
  return name === 'Sång' ? 'sang' : name.toLowerCase()
}

function kindOf(each: Case): string {
  return idOf(each) === 'sang' ? 'sang' : 'spel'
}

function placesOf({ places = ['eken'] }: Told): readonly string[] {
  return places
}

function page(address: string): string {
  return toText(file(`${address}index.html`))
}

function onDay(address: string, date: string): string {
  return toText(dayOnPage(file(`${address}index.html`), date))
}

function file(name: string): string {
  return readFileSync(path.join(folder, 'site', name), 'utf8')
}
