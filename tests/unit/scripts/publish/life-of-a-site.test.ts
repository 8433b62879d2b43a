import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { troubleOf } from '../../../../scripts/publish/told.ts'
import { SetupError } from '../../../../src/sheet/setup-error.ts'
import { pagesHost } from '../../../../scripts/publish/hosts/pages-host.ts'
import { apiFault, startFakeSheets } from '../../../support/google/fake-sheets-server.ts'
import { tabsFromCsv } from '../../../support/google/fake-workbook.ts'
import { buildBarely, lifeOfASite, type LifeOfASite } from '../../../support/commands/life-of-a-site.ts'

let life: LifeOfASite

beforeEach(() => {
  life = lifeOfASite()
})
afterEach(() => life.end())

const kinds = ({ troubles }: { troubles: readonly { kind: string }[] }) => troubles.map(({ kind }) => kind)
const titles = () => life.published()?.data.activities.map(({ title }) => title) ?? []
const things = () => life.published()?.memory.things.map(({ kind, id }) => `${kind} ${id}`)
const breakRow = () => life.edit('Aktiviteter', (text) => text.replace('tisdagar', 'tjisdagar'))
const mendRow = () => life.edit('Aktiviteter', (text) => text.replace('tjisdagar', 'tisdagar'))

test('the first time everything is published', async () => {
  expect(await life.publishOn('2026-11-24')).toMatchObject({
    exitCode: 0,
    outcome: 'published',
    troubles: [],
  })
  expect(titles()).toHaveLength(12)
})

test('the same day, with nothing changed, nothing is built', async () => {
  await life.publishOn('2026-11-24')
  expect(await life.publishOn('2026-11-24')).toMatchObject({
    exitCode: 0,
    outcome: 'unchanged',
    troubles: [],
  })
  expect(life.built()).toBe(1)
})

test('a new day is a change, for pages tell the day without scripts; so is a new version of the program', async () => {
  await life.publishOn('2026-11-24')
  await life.publishOn('2026-11-25')
  await life.publishOn('2026-11-25', { code: 'v2' })
  expect(life.built()).toBe(3)
})

test('an edit is published, and the old address of what was renamed lives on', async () => {
  await life.publishOn('2026-11-24')
  life.edit('Aktiviteter', (text) => text.replaceAll('Canasta', 'Canasta och kaffe'))
  await life.publishOn('2026-11-24')
  expect(titles().join()).toContain('Canasta och kaffe')
  expect(life.built()).toBe(2)
})

test('a broken row is told after two days, and no more when it is mended', async () => {
  await life.publishOn('2026-11-24')
  breakRow()
  expect(kinds(await life.publishOn('2026-11-25'))).toEqual([])
  expect(kinds(await life.publishOn('2026-11-26'))).toEqual([])
  expect(kinds(await life.publishOn('2026-11-27'))).toEqual(['rader'])
  mendRow()
  expect(kinds(await life.publishOn('2026-11-27'))).toEqual([])
})

test('a place that is emptied stops it: the old site stays, somebody is told, and accepting the loss lets it through', async () => {
  await life.publishOn('2026-11-24')
  const before = titles()
  life.edit('Aktiviteter', (text) => text.split('\n').slice(0, 4).join('\n'))
  const stopped = await life.publishOn('2026-11-25')
  expect([stopped.exitCode, kinds(stopped), titles()]).toEqual([1, ['stopp'], before])
  expect(stopped.troubles[0]?.report).toContain('Ingenting publiceras förrän stoppet är åtgärdat.')
  const accepted = await life.publishOn('2026-11-25', { environment: { ACCEPT_LOSS: '1' } })
  expect([accepted.exitCode, kinds(accepted)]).toEqual([0, []])
  expect(titles().length).toBeLessThan(before.length)
})

test('a web root that was lost, or is another one, is filled with the memory of the last run', async () => {
  await life.publishOn('2026-11-24')
  life.edit('Aktiviteter', (text) => text.replace(/^,Canasta,.*\n/m, ''))
  rmSync(path.join(life.folder, 'www'), { recursive: true })
  expect((await life.publishOn('2026-11-25')).outcome).toBe('published')
  expect(life.published()).toMatchObject({ serial: 2 })
  expect(life.published()!.memory.things.map(({ id }) => id)).toContain('canasta')
})

test('where the site moves to another machine, PREVIOUS brings the memory along, and nothing is published without it', async () => {
  await life.publishOn('2026-11-24')
  const before = path.join(life.folder, 'before.json')
  renameSync(path.join(life.folder, 'www', 'data', 'site.json'), before)
  rmSync(path.join(life.folder, 'www'), { recursive: true })
  const moved = (PREVIOUS: string) =>
    life.publishOn('2026-11-25', { environment: { PREVIOUS }, isFreshMachine: true })
  expect((await moved(`${before}.gone`)).exitCode).toBe(1)
  expect(life.published()).toBeNull()
  expect((await moved(before)).outcome).toBe('published')
  expect(life.published()?.serial).toBe(2)
})

test('while Google is away the old site stays, and the next answer is published', async () => {
  const google = await startFakeSheets(tabsFromCsv('tests/fixtures/sheets/grund'))
  const own = lifeOfASite({
    SHEET: google.spreadsheetId,
    GOOGLE_APPLICATION_CREDENTIALS: google.credentials,
    SHEETS_ROOT_URL: google.rootUrl,
  })
  try {
    await own.publishOn('2026-11-24')
    google.fail('structure', apiFault(403, 'PERMISSION_DENIED', 'The caller does not have permission'))
    await expect(own.publishOn('2026-11-25')).rejects.toThrow(/delat|Läsare/)
    expect(own.published()?.today.toString()).toBe('2026-11-24')
    await own.publishOn('2026-11-26')
    expect(own.published()?.today.toString()).toBe('2026-11-26')
  } finally {
    own.end()
    await google.close()
  }
})

test('while what is published can’t be read nothing is published, and nothing is forgotten', async () => {
  await life.publishOn('2026-11-24')
  const known = things()
  const unreachable = path.join(life.folder, 'gone.json')
  const stopped = await life.publishOn('2026-11-25', {
    host: (host) => ({ ...host, previous: unreachable, read: () => Promise.resolve(null) }),
  })
  expect([stopped.exitCode, kinds(stopped), life.built()]).toEqual([1, ['stopp'], 1])
  await life.publishOn('2026-11-25')
  expect(things()).toEqual(known)
})

test('a hand-over that fails leaves the old site, and the next one mends it', async () => {
  await life.publishOn('2026-11-24')
  const failing = life.publishOn('2026-11-25', {
    host: (host) => ({ ...host, handOver: () => Promise.reject(new Error('disk full')) }),
  })
  await expect(failing).rejects.toThrow(/tog inte emot den\. Den gamla ligger kvar\. disk full/)
  expect(life.published()?.today.toString()).toBe('2026-11-24')
  await life.publishOn('2026-11-25')
  expect(life.published()?.today.toString()).toBe('2026-11-25')
})

test('a hand-over to a disk that is full is no mistake of ours: it is told what to do', async () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC', path: '/var/www' })
  const failing = life.publishOn('2026-11-24', {
    host: (host) => ({ ...host, handOver: () => Promise.reject(full) }),
  })
  const thrown: unknown = await failing.catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(SetupError)
  expect(troubleOf(thrown)).toEqual({
    kind: 'överlämning',
    report: expect.stringMatching(/Disken är full: \/var\/www\n\nGör så här: Ge plats på disken/) as string,
  })
})

test.each<[string, (www: string) => void, string]>([
  [
    'half copied',
    (www) =>
      cpSync(www, `${www}.samvaro-next`, {
        recursive: true,
        filter: (file) => !file.includes('.samvaro-site'),
      }),
    '2026-11-24',
  ],
  ['between its two moves', (www) => renameSync(www, `${www}.samvaro-old`), '2026-11-24'],
])(
  'a hand-over that was ended %s is mended by the next run, also by one that is stopped',
  async (_, end, day) => {
    await life.publishOn('2026-11-24')
    end(path.join(life.folder, 'www'))
    life.edit('Aktiviteter', (text) => text.split('\n').slice(0, 4).join('\n'))
    expect((await life.publishOn('2026-11-25')).exitCode).toBe(1)
    expect(life.published()?.today.toString()).toBe(day)
    expect(readdirSync(life.folder).filter((name) => name.includes('samvaro-'))).toEqual([])
  },
)

test('a site that lacks an address, has a dead link or a feed that is too large is not handed over', async () => {
  const unfit = (spoil: (place: string) => void) =>
    life.publishOn('2026-11-24', {
      build: async (settings, place) => {
        buildBarely(settings, place)
        spoil(place)
      },
    })
  await expect(unfit((place) => rmSync(path.join(place, 'kontroll'), { recursive: true }))).rejects.toThrow(
    /Adressen \/kontroll\/ saknas/,
  )
  await expect(
    unfit((place) => writeFileSync(path.join(place, 'index.html'), '<a href="/finns/inte/">x</a>')),
  ).rejects.toThrow(/index\.html leder till \/finns\/inte\/index\.html, som inte finns/)
  const large = `BEGIN:VCALENDAR\r\n${'X'.repeat(1_000_000)}END:VCALENDAR\r\n`
  await expect(unfit((place) => writeFileSync(path.join(place, 'kalender.ics'), large))).rejects.toThrow(
    /kalender\.ics är 1000032 byte, mer än 1000000/,
  )
  expect(life.published()).toBeNull()
})

test.each([
  ['2025-11-24', /har inte hänt ännu\. Enligt den här datorns klocka är det måndag 24 november 2025/],
  ['2027-11-24', /för 365 dagar sedan\. Enligt den här datorns klocka är det onsdag 24 november 2027/],
])(
  'a clock that is a year wrong (%s) is told, the old site stays, and the next right one goes on',
  async (day, words) => {
    await life.publishOn('2026-11-24')
    await expect(life.publishOn(day)).rejects.toThrow(words)
    expect(life.published()?.today.toString()).toBe('2026-11-24')
    expect((await life.publishOn('2026-11-25')).outcome).toBe('published')
  },
)

test('a person who has looked at the clock may say so: after a long silence, and after a run whose clock was ahead', async () => {
  const environment = { ACCEPT_LOSS: '1' }
  await life.publishOn('2026-11-24')
  expect((await life.publishOn('2027-02-01', { environment })).outcome).toBe('published')
  await expect(life.publishOn('2026-11-25')).rejects.toThrow('kör en gång med --accept-loss')
  expect((await life.publishOn('2026-11-25', { environment })).outcome).toBe('published')
  expect((await life.publishOn('2026-11-26')).outcome).toBe('published')
})

test.each([
  ['ahead of', '2026-11-22T12:00:00Z', true],
  ['behind', '2026-11-26T12:00:00Z', true],
  ['a little beside', '2026-11-24T20:00:00Z', false],
])('a clock that is %s the host’s is told before anything is read: %s', async (_, time, isRefused) => {
  const run = publishWithClock('2026-11-24T09:00:00Z', time)
  if (isRefused)
    await expect(run).rejects.toThrow(
      /men enligt webbplatsens värd är det (?:sön|tors)dag 2[26] november 2026 klockan 13\.00/,
    )
  else expect((await run).outcome).toBe('published')
  expect(life.published() === null).toBe(isRefused)
})

test('a host whose clock can’t be had is no hindrance, and one that says it is believed', async () => {
  expect(await pagesHost({ siteUrl: 'http://127.0.0.1:9/', outputs: null }).time()).toBeNull()
  const server = createServer((_, response) => {
    response.setHeader('date', 'Tue, 24 Nov 2026 09:00:00 GMT').writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  expect(String(await pagesHost({ siteUrl, outputs: null }).time())).toBe('2026-11-24T09:00:00Z')
  await new Promise((resolve) => server.close(resolve))
})

/** As on a machine whose clock nobody has set for a test. */
function publishWithClock(now: string, time: string) {
  return life.publishOn('2026-11-24', {
    clock: { now: Temporal.Instant.from(now), isFrozen: false },
    host: (host) => ({ ...host, time: () => Promise.resolve(Temporal.Instant.from(time)) }),
  })
}

test('a run that went on from an older publishing is not handed over: nothing in between is forgotten', async () => {
  await life.publishOn('2026-11-24')
  const older = path.join(life.folder, 'older.json')
  cpSync(path.join(life.folder, 'www', 'data', 'site.json'), older)
  await life.publishOn('2026-11-25')
  const environment = { PREVIOUS: older, SAMVARO_DIR: path.join(life.folder, 'another-machine') }
  await expect(life.publishOn('2026-11-26', { environment })).rejects.toThrow(
    'Det som ligger ute är publicering 2. Den här körningen utgick från en äldre och blev nummer 2',
  )
  expect(life.published()?.today.toString()).toBe('2026-11-25')
  expect((await life.publishOn('2026-11-26')).outcome).toBe('published')
})

test('a folder with something else in it is never published to', async () => {
  mkdirSync(path.join(life.folder, 'www'))
  writeFileSync(path.join(life.folder, 'www', 'index.html'), 'min egen sida')
  const { hostFor } = await import('../../../../scripts/publish/publish-settings.ts')
  const { readCommandSettings } = await import('../../../../scripts/command/environment.ts')
  const settings = readCommandSettings({ SITE_URL: 'https://exempel.se/' })
  await expect(hostFor(settings, { PUBLISH_TO: path.join(life.folder, 'www') })).rejects.toThrow(
    /inte är byggt av Samvaro/,
  )
  await expect(hostFor(readCommandSettings({}), { PUBLISH_TO: '/tmp/x' })).rejects.toThrow(
    /SITE_URL är inte satt/,
  )
  await expect(hostFor(settings, {})).rejects.toThrow(/PUBLISH_TO säger inte vart/)
})
