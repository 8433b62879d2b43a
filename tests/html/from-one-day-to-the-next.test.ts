import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/build/build.ts'
import { readCommandSettings } from '../../scripts/command/environment.ts'
import { pull } from '../../scripts/pull/pull.ts'
import { toText } from '../support/pages/page-text.ts'
import { silentProgress } from '../support/commands/silent-progress.ts'

const activities = (...rows: readonly string[]) =>
  ['ID,Aktivitet,Kategori,Plats,Dag,Tid,Från,Röda dagar,Beskrivning', ...rows, ''].join('\n')
const changes = (...rows: readonly string[]) => ['Aktivitet,Datum,Ändring,Orsak', ...rows, ''].join('\n')

/** What a sheet says on one day, and on the next, when much in it can't be read. */
const days = [
  {
    today: '2026-12-01',
    Aktiviteter: activities(
      'kaffe,Kaffe,Fika,ryd,tisdagar,13–15,2026-09-01,Hålls,Hos Berit Qvant',
      'fest,Julfest,Fika,ryd,2026-12-15,18–20,,,',
      'visor,Visor med Berit Qvant,Fika,ryd,torsdagar,10–11,,Hålls,',
    ),
    Ändringar: changes('kaffe,2026-12-08,Inställt,Berit Qvant har Parkinson'),
  },
  {
    today: '2026-12-02',
    Aktiviteter: activities(
      'kaffe,Kaffe,Fika,ryd,tisdagar,15–13,2026-09-01,Hålls,',
      'fest,Julfest,Fika,ryd,2026-12-16,18–20,,,',
    ),
    Ändringar: changes('kaffe,31 november,Inställt,'),
  },
]

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'next-day-'))
  const SHEET = path.join(folder, 'sheet')
  cpSync('tests/fixtures/sheets/grund', SHEET, { recursive: true })
  for (const { today, ...tabs } of days) {
    for (const [tab, text] of Object.entries(tabs)) writeFileSync(path.join(SHEET, `${tab}.csv`), text)
    const settings = readCommandSettings({
      ...{ SHEET, TODAY: today, SITE_URL: 'https://exempel.se/' },
      ...{ SAMVARO_DIR: path.join(folder, 'data'), OUT_DIR: path.join(folder, 'site') },
    })
    await pull(settings, { noPrevious: today === days[0]?.today, progress: silentProgress() })
    if (today === days.at(-1)?.today) await build(settings, settings.outDir, silentProgress())
  }
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what was cancelled stays so in every output while both its rows are held', () => {
  test.each<[where: string, said: () => string, words: RegExp]>([
    ['the activity', () => page('aktiviteter/kaffe/'), /Inställt: tisdag 8 december/],
    ['the place', () => page('platser/ryd/'), /Inställt: Kaffe/],
    ['the week', () => page('kalender/2026-v50/'), /Inställt: Kaffe/],
    ['the text', () => toText(file('platser/ryd/vecka.txt')), /INSTÄLLT|Inställt: Kaffe/],
    ['its calendar', () => eventOn('aktiviteter/kaffe.ics', '20261208'), /STATUS:CANCELLED/],
    ['the calendar of the place', () => eventOn('platser/ryd.ics', '20261208'), /STATUS:CANCELLED/],
    ['the data', () => JSON.stringify(occurrence('kaffe/2026-12-08')), /"status":"inställd"/],
    ['what search engines read', () => eventForSearch('2026-12-08'), /EventCancelled/],
  ])('%s', (_, said, words) => {
    expect(said()).toMatch(words)
  })
})

describe('a day that is written over', () => {
  test('is told at the old link and among the changes', () => {
    const html = file('aktiviteter/fest/index.html')
    expect(html).toContain('id="2026-12-15"')
    expect(page('aktiviteter/fest/')).toContain('Tisdag 15 december har flyttats till onsdag 16 december.')
    expect(page('andrat/')).toContain('Flyttat: Julfest')
  })

  test('is one event in calendars', () => {
    expect(file('kalender.ics').match(/^UID:fest-.*$/gmu)).toEqual(['UID:fest-2026-12-15@exempel.se'])
    expect(eventOn('aktiviteter/fest.ics', '20261216')).toContain('SEQUENCE:1')
  })
})

test('a name and an illness that were taken out are in no file of the site, nor in what is left for the next run', () => {
  const files = ['site', 'data'].flatMap((name) =>
    readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((name) => /Qvant|Parkinson/u.test(readFileSync(name, 'latin1')))).toEqual([])
})

function file(name: string): string {
  return readFileSync(path.join(folder, 'site', name), 'utf8')
}

function page(address: string): string {
  return toText(file(`${address}index.html`))
}

/** The event that begins on a day; a feed has one of them. */
function eventOn(feed: string, day: string): string {
  const events = file(feed).match(/BEGIN:VEVENT[^]*?END:VEVENT/gu) ?? []
  return events.find((event) => new RegExp(`DTSTART[^:]*:${day}`, 'u').test(event)) ?? 'no such event'
}

function occurrence(id: string): unknown {
  const { tillfallen } = JSON.parse(file('data/tillfallen.json')) as { tillfallen: { id: string }[] }
  return tillfallen.find((each) => each.id === id)
}

/** What the activity's page tells search engines of one date. */
function eventForSearch(date: string): string {
  const [, json = ''] =
    /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/u.exec(
      file('aktiviteter/kaffe/index.html'),
    ) ?? []
  const parts = json.split('"startDate"')
  const index = parts.findIndex((part) => part.startsWith(`:"${date}`))
  return `${parts[index - 1] ?? ''}${parts[index] ?? ''}`
}
