import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkSite, secretsOf, siteLimits } from '../../../../scripts/publish/check-site.ts'
import { encodeSnapshot } from '../../../../src/snapshot/snapshot.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'
import { corpusToday, corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'

const { data } = readSheet(
  await corpusWorkbook({ Aktiviteter: [['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid']] }),
  {
    today: corpusToday,
    previous: null,
  },
)
const snapshot = snapshotOn(corpusToday.toString(), data ?? expect.fail(), null)
const snapshotText = encodeSnapshot(snapshot)
const siteUrl = 'https://exempel.se/gasinge/'

/** What is wrong with a site of these files beside those that it must have; the addresses that lack are left out. */
async function faultsOf(files: Record<string, string>, secrets: string[] = []): Promise<string[]> {
  const folder = temporaryFolder()
  const all = {
    'index.html': '',
    '404.html': '',
    'kontroll/index.html': '',
    'data/site.json': snapshotText,
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const faults = await checkSite(folder, { snapshot, snapshotText, siteUrl, secrets })
  return faults.filter((fault) => !/^Adressen \/(?:platser|kategorier|badda-in|avtal)\//u.test(fault))
}

function calendar(events: number, words = ''): string {
  const event = `BEGIN:VEVENT\r\nSUMMARY:${words}\r\nEND:VEVENT\r\n`
  return `BEGIN:VCALENDAR\r\n${event.repeat(events)}END:VCALENDAR\r\n`
}

test('a site that has what it must have may be published', async () => {
  expect(await faultsOf({})).toEqual([])
})

test.each<[what: string, files: Record<string, string>, fault: string]>([
  [
    'another snapshot than the one that was read',
    { 'data/site.json': '{}' },
    'data/site.json är inte det som lästes.',
  ],
  [
    'a calendar with too many dates',
    { 'a.ics': calendar(siteLimits.feedEvents + 1) },
    'a.ics har 1001 tillfällen, fler än 1000.',
  ],
  ['a calendar cut off', { 'a.ics': calendar(1).slice(0, -3) }, 'a.ics är ingen hel kalender.'],
  ['a calendar without its beginning', { 'a.ics': `\n${calendar(1)}` }, 'a.ics är ingen hel kalender.'],
  ['a sheet for the wall cut off', { 'a.pdf': '%PDF-1.7\nmer' }, 'a.pdf är ingen hel PDF-fil.'],
  ['a sheet for the wall that is something else', { 'a.pdf': '<html>%%EOF' }, 'a.pdf är ingen hel PDF-fil.'],
  [
    'a dead link',
    { 'a/index.html': '<a href="../b/">' },
    'a/index.html leder till /b/index.html, som inte finns.',
  ],
  [
    'a dead calendar',
    { 'index.html': '<a href="webcal://exempel.se/gasinge/b.ics">' },
    'index.html leder till /b.ics, som inte finns.',
  ],
])('%s is told', async (_, files, fault) => {
  expect(await faultsOf(files)).toEqual([fault])
})

test.each<[what: string, files: Record<string, string>]>([
  ['as many dates in a calendar as it may have', { 'a.ics': calendar(siteLimits.feedEvents) }],
  ['a whole sheet for the wall', { 'a.pdf': '%PDF-1.7\n%%EOF\n' }],
  [
    'a link to another site, to a place in the page and to a file',
    { 'index.html': '<a href="https://exempel.se/annat/"><a href="#a"><a href="404.html">' },
  ],
])('%s is no fault', async (_, files) => {
  expect(await faultsOf(files)).toEqual([])
})

test('a calendar of a byte too many is told, and its letters count as bytes', async () => {
  const rest = siteLimits.feedBytes - Buffer.byteLength(calendar(1))
  expect(await faultsOf({ 'a.ics': calendar(1, 'a'.repeat(rest)) })).toEqual([])
  expect(await faultsOf({ 'a.ics': calendar(1, `${'a'.repeat(rest - 1)}å`) })).toEqual([
    'a.ics är 1000001 byte, mer än 1000000.',
  ])
})

test('a file of a byte too many is told', async () => {
  const folder = temporaryFolder()
  const size = (bytes: number) => {
    writeFileSync(path.join(folder, 'a.png'), '')
    truncateSync(path.join(folder, 'a.png'), bytes)
    return checkSite(folder, { snapshot, snapshotText, siteUrl, secrets: [] })
  }
  const fault = 'a.png är 20000001 byte, mer än 20000000.'
  expect(await size(siteLimits.fileBytes)).not.toContain(fault)
  expect(await size(siteLimits.fileBytes + 1)).toContain(fault)
})

test('a file too many is told, and a byte too many of all together', async () => {
  const folder = temporaryFolder()
  const check = () => checkSite(folder, { snapshot, snapshotText, siteUrl, secrets: [] })
  for (let number = 0; number < siteLimits.files; number += 1)
    writeFileSync(path.join(folder, `${number}.png`), '')
  for (let number = 0; number < 50; number += 1)
    truncateSync(path.join(folder, `${number}.png`), siteLimits.fileBytes)
  const isTooMuch = (fault: string) => /är fler än|är mer än/u.test(fault)
  expect((await check()).filter(isTooMuch)).toEqual([])
  writeFileSync(path.join(folder, 'one.png'), 'x')
  expect((await check()).filter(isTooMuch)).toEqual([
    '20001 filer är fler än 20000.',
    '1000000001 byte är mer än 1000000000.',
  ])
})

test('what is missing is told by its address', async () => {
  const faults = await checkSite(temporaryFolder(), { snapshot, snapshotText, siteUrl, secrets: [] })
  for (const address of [
    '/',
    '/404.html',
    '/kontroll/',
    '/platser/furulid/',
    '/platser/furulid.ics',
    '/platser/furulid/vecka.txt',
  ])
    expect(faults).toContain(`Adressen ${address} saknas.`)
})

test.each(['html', 'ics', 'xml', 'json', 'csv', 'txt', 'js', 'css'])(
  'a secret in a file .%s is told, but not said',
  async (ending) => {
    const faults = await faultsOf({ [`a.${ending}`]: 'x 1aB-hemligt y' }, ['1aB-hemligt'])
    expect(faults).toContain(`a.${ending} har en hemlighet i sig.`)
    expect(faults.join()).not.toContain('1aB')
  },
)

test('the secrets are the sheet’s id and what a key file has that nobody may know', async () => {
  const file = path.join(temporaryFolder(), 'key.json')
  const key = {
    type: 'service_account',
    private_key_id: 'abcdef123456',
    client_email: 'a@b.iam.exempel',
    client_id: 'short',
  }
  writeFileSync(file, JSON.stringify(key))
  expect(await secretsOf({ sheetId: '1aB', credentials: file })).toEqual([
    'abcdef123456',
    'a@b.iam.exempel',
    '1aB',
  ])
  expect(await secretsOf({ sheetId: null, credentials: path.dirname(file) })).toEqual([])
  expect(await secretsOf({ sheetId: null, credentials: `${file}.borta` })).toEqual([])
})
