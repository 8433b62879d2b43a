import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/build/build.ts'
import { readSettings } from '../../scripts/command/environment.ts'
import { pull } from '../../scripts/pull/pull.ts'
import { dayOnPage, toText } from '../support/page-text.ts'

/** Every status on a date of its own: what every output must say of it, in words. */
const cases = [
  {
    name: 'cancelled',
    dates: ['2026-12-18'],
    title: 'Inställt: Bingo',
    sentences: [
      'Tillfället fredag 18 december klockan 13.00 till 15.00 är inställt.',
      'Orsak: Ledaren är sjuk.',
      'I stället: Kom på fika i matsalen.',
      'Ring 040-628 04 10 om du undrar.',
    ],
  },
  {
    name: 'moved, at both dates',
    dates: ['2026-12-21', '2026-12-19'],
    title: 'Flyttat: Bingo',
    sentences: [
      'Tillfället måndag 21 december klockan 13.00 till 15.00 är flyttat.',
      'I stället gäller lördag 19 december klockan 11.00 till 12.00.',
      'Orsak: Salen målas.',
      'Ring 040-628 04 10 om du undrar.',
    ],
  },
  {
    name: 'new time',
    dates: ['2026-12-22'],
    title: 'Ny tid: Bingo',
    sentences: [
      'Ny tid: klockan 10.00 till 12.00, i stället för klockan 13.00 till 15.00.',
      'Orsak: Bussen går tidigare.',
      'Ring 040-628 04 10 om du undrar.',
    ],
  },
  {
    name: 'new place, at both places',
    dates: ['2026-12-23'],
    places: ['eken', 'linden'],
    title: 'Ny plats: Bingo',
    sentences: [
      'Ny plats: Linden, i stället för Eken.',
      'Orsak: Vattenläcka.',
      'Ring 040-628 04 10 om du undrar.',
    ],
  },
  {
    name: 'extra',
    dates: ['2026-12-20'],
    title: 'Extra: Bingo',
    sentences: [
      'Det här är ett extra tillfälle.',
      'Orsak: Många ville komma.',
      'Ring 040-628 04 10 om du undrar.',
    ],
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
] as const

type Case = (typeof cases)[number]

/** The outputs that list days: the part of a page, or the whole text, that is about one date. */
const outputs: [string, (each: Case, date: string) => string[]][] = [
  ['the start page', (_, date) => [onDay('', date)]],
  ['the calendar', (_, date) => [onDay('kalender/', date)]],
  ['the week', (_, date) => [onDay(`kalender/2026-v${date < '2026-12-21' ? 51 : 52}/`, date)]],
  ['the month', (_, date) => [onDay('kalender/2026-12/', date)]],
  ['the place', (each, date) => placesOf(each).map((id) => onDay(`platser/${id}/`, date))],
  [
    'the embed of the place',
    (each, date) => placesOf(each).map((id) => onDay(`badda-in/plats/${id}/`, date)),
  ],
  ['the embed of the kind', (each, date) => [onDay(`badda-in/kategori/${kindOf(each)}/`, date)]],
  ['the lobby screen', (each, date) => placesOf(each).map((id) => onDay(`platser/${id}/skarm/`, date))],
  ['the poster', (each) => placesOf(each).map((id) => page(`platser/${id}/affisch/`))],
  ['what the search knows', () => [file('sok/underlag.json')]],
  ['the week as text', (each) => placesOf(each).map((id) => toText(file(`platser/${id}/vecka.txt`)))],
]

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'status-'))
  const sheet = 'tests/fixtures/sheets/alla-lagen'
  const before = path.join(folder, 'before')
  cpSync(sheet, before, { recursive: true })
  rmSync(path.join(before, 'Ändringar.csv'))
  const activities = readFileSync(path.join(before, 'Aktiviteter.csv'), 'utf8')
  writeFileSync(path.join(before, 'Aktiviteter.csv'), activities.replace('onsdgar', 'onsdagar'))
  const settings = (SHEET: string, TODAY: string) =>
    readSettings({
      SHEET,
      TODAY,
      SITE_URL: 'https://exempel.se/',
      SAMVARO_DIR: path.join(folder, 'data'),
      OUT_DIR: path.join(folder, 'site'),
    })
  await pull(settings(before, '2026-12-16'), { noPrevious: true })
  const now = settings(sheet, '2026-12-18')
  await pull(now, { noPrevious: false })
  await build(now)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(outputs)('%s', (_, read) => {
  test.each(cases)('$name: the same title, reason, replacement and number', (each) => {
    for (const date of each.dates) {
      for (const text of read(each, date)) {
        expect(text).toContain(each.title)
        for (const sentence of each.sentences) expect(text).toContain(sentence)
      }
    }
  })
})

test.each(cases)('the activity: $name, with the same words by its dates', ({ title, sentences, ...each }) => {
  const text = page(`aktiviteter/${idOf({ title })}/`)
  const [label = ''] = title.split(':')
  for (const date of each.dates) expect(text).toContain(`${label}: ${dayInWords(date)}`)
  for (const sentence of sentences) expect(text).toContain(sentence)
})

test('after a cancelled date the next real one is shown', () => {
  expect(page('aktiviteter/bingo/')).toContain('Lördag 19 december klockan 11.00 till 12.00')
  expect(page('aktiviteter/')).toContain('Nästa gång: lördag 19 december klockan 11.00 till 12.00')
})

test.each(['andrat.xml', 'platser/eken.xml', 'andrat/index.html'])('%s tells of every change', (name) => {
  const text = toText(file(name))
  for (const each of cases.slice(0, 5)) {
    const [reason = ''] = each.sentences.filter((sentence) => sentence.startsWith('Orsak'))
    expect(text).toContain(reason)
    expect(text).toContain('Ring 040-628 04 10')
  }
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

function dayInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('sv', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
}

function idOf({ title }: { title: string }): string {
  return title.endsWith('Bingo') ? 'bingo' : title.endsWith('Fika') ? 'fika' : 'sang'
}

function kindOf(each: Case): string {
  return idOf(each) === 'sang' ? 'sang' : 'spel'
}

function placesOf(each: Case): readonly string[] {
  return 'places' in each ? each.places : ['eken']
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
