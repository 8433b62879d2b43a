import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { allSheetAddresses } from '../../src/domain/published/paper-sheets.ts'
import { pagesOfShortAddresses } from '../../src/domain/published/short-addresses.ts'
import { addressesOf } from '../../src/domain/published/thing-addresses.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { deadLinks } from './site-links.ts'
import { listFiles, type BuiltFile } from './site-files.ts'

/** What hosts take (Cloudflare Pages, GitHub Pages), and what calendars take. */
export const siteLimits = {
  files: 20_000,
  bytes: 1_000_000_000,
  fileBytes: 20_000_000,
  feedBytes: 1_000_000,
  feedEvents: 1_000,
} as const

/** What a built site is checked against. */
export interface Expected {
  snapshot: Snapshot
  /** The snapshot as it was read: it is published as it is. */
  snapshotText: string
  siteUrl: string
  /** Texts that must not be in any file: the sheet's id, parts of credentials. */
  secrets: readonly string[]
}

/**
 * Everything that is wrong with a built site, a sentence each; empty when it may be published: every address ever published is
 * there, every link leads somewhere, it fits its hosts and its feeds their readers, and no secret is in it.
 */
export async function checkSite(folder: string, expected: Expected): Promise<string[]> {
  const files = await listFiles(folder)
  const names = new Set(files.map(({ name }) => name))
  return [
    ...missingFiles(names, expected.snapshot),
    ...(await otherSnapshot(folder, expected.snapshotText)),
    ...tooMuch(files),
    ...(await badTexts(folder, files, expected)),
    ...(await brokenSheets(folder, files)),
    ...(await deadLinks(folder, files, expected.siteUrl)),
  ]
}

function missingFiles(names: ReadonlySet<string>, { memory, today }: Snapshot): string[] {
  const things = memory.things.flatMap(({ kind, id }) => {
    const hasFeed = kind !== 'activity' || memory.activityFeeds
    const { calendarFeed, weekText, changesFeed, ...others } = addressesOf(kind, id)
    const since = kind === 'place' ? memory.sheetsSince : null
    const sheets = since === null ? [] : allSheetAddresses(id, { today, since })
    const texts = memory.placeTexts ? [weekText, changesFeed] : []
    return [hasFeed ? calendarFeed : null, ...texts, ...Object.values(others), ...sheets]
  })
  const short = pagesOfShortAddresses(memory.shortAddresses)
  const addresses = [
    '/',
    '/404.html',
    '/kontroll/',
    ...short,
    ...things.filter((address) => address !== null),
  ]
  return addresses
    .filter((address) => !names.has(fileOf(address)))
    .map((address) => `Adressen ${address} saknas.`)
}

/** "platser/ryd/index.html" of "/platser/ryd/" */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1)
}

async function otherSnapshot(folder: string, text: string): Promise<string[]> {
  const published = await readFile(path.join(folder, 'data', 'site.json'), 'utf8').catch(() => null)
  return published === text ? [] : ['data/site.json är inte det som lästes.']
}

function tooMuch(files: readonly BuiltFile[]): string[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return [
    ...(files.length > siteLimits.files ? [`${files.length} filer är fler än ${siteLimits.files}.`] : []),
    ...(bytes > siteLimits.bytes ? [`${bytes} byte är mer än ${siteLimits.bytes}.`] : []),
    ...files
      .filter((file) => file.bytes > siteLimits.fileBytes)
      .map(({ name, bytes: size }) => `${name} är ${size} byte, mer än ${siteLimits.fileBytes}.`),
  ]
}

async function badTexts(
  folder: string,
  files: readonly BuiltFile[],
  { secrets }: Pick<Expected, 'secrets'>,
): Promise<string[]> {
  const faults: string[] = []
  for (const { name } of files.filter((file) => /\.(?:html|ics|xml|json|csv|txt|js|css)$/u.test(file.name))) {
    const text = await readFile(path.join(folder, name), 'utf8')
    if (secrets.some((secret) => text.includes(secret))) faults.push(`${name} har en hemlighet i sig.`)
    if (name.endsWith('.ics')) faults.push(...feedFaults(name, text))
  }
  return faults
}

/** Files for paper that were not written to their end (ISO 32000-1, 7.5). */
async function brokenSheets(folder: string, files: readonly BuiltFile[]): Promise<string[]> {
  const faults: string[] = []
  for (const { name } of files.filter((file) => file.name.endsWith('.pdf'))) {
    const text = await readFile(path.join(folder, name), 'latin1')
    if (!text.startsWith('%PDF-') || !/%%EOF\s*$/u.test(text)) faults.push(`${name} är ingen hel PDF-fil.`)
  }
  return faults
}

function feedFaults(name: string, text: string): string[] {
  const bytes = Buffer.byteLength(text)
  const events = text.split('\nBEGIN:VEVENT\r').length - 1
  const isWhole = text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n')
  return [
    ...(isWhole ? [] : [`${name} är ingen hel kalender.`]),
    ...(bytes > siteLimits.feedBytes ? [`${name} är ${bytes} byte, mer än ${siteLimits.feedBytes}.`] : []),
    ...(events > siteLimits.feedEvents
      ? [`${name} har ${events} tillfällen, fler än ${siteLimits.feedEvents}.`]
      : []),
  ]
}

/** The texts of the credentials and of the sheet's address that must stay here. A file that can't be read has none. */
export async function secretsOf(facts: {
  sheetId: string | null
  credentials: string | null
}): Promise<string[]> {
  const { sheetId, credentials } = facts
  const isFile = credentials !== null && (await stat(credentials).catch(() => null))?.isFile()
  const text = isFile ? await readFile(credentials, 'utf8') : ''
  const parts = [
    ...text.matchAll(/"(?:private_key|private_key_id|client_email|client_id)":\s*"([^"]{12,})"/gu),
  ]
  return [...parts.map(([, part = '']) => part.slice(0, 200)), ...(sheetId === null ? [] : [sheetId])]
}
