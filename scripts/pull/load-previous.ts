import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { defaultSiteUrl } from '../../src/domain/published/site-url.ts'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'
import type { Problem } from '../../src/sheet/problems/problem.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { structureProblem } from '../../src/sheet/sources/structure-problem.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { Settings } from '../command/environment.ts'

/** What was published last time. `stop`: it can't be had, and without it nothing may be published. */
export type Previous =
  { kind: 'none' } | { kind: 'found'; snapshot: Snapshot; place: Place } | { kind: 'stop'; brake: Problem }

/** Only what lies here by itself may belong to another workbook without that being a mistake. */
type Place = 'here' | 'given' | 'site'

/**
 * Finds the last published snapshot: `PREVIOUS` (a file or an https address), else what the last run left here, else
 * what the site publishes. A site that answers 404 has never been published.
 */
export async function loadPrevious(settings: Settings): Promise<Previous> {
  const { previous, dataDir } = settings
  if (previous !== null)
    return isAddress(previous) ? fetchPrevious(previous, 'given') : readPrevious(previous, 'given')
  const left = await readPrevious(path.join(dataDir, 'site.json'), 'here')
  return left.kind === 'none' ? loadPublished(settings) : left
}

/** What the site publishes; a site that is only meant for this machine publishes nothing. */
export async function loadPublished({ siteUrl }: Pick<Settings, 'siteUrl'>): Promise<Previous> {
  if (siteUrl === defaultSiteUrl) return { kind: 'none' }
  return fetchPrevious(new URL('data/site.json', siteUrl).href, 'site')
}

/**
 * Whether a snapshot came from this workbook: `Förening` and `Kommun` are the same, so a Google Sheet, its xlsx and its
 * CSV are one. True where the workbook doesn't say.
 */
export function isSameWorkbook({ data }: Snapshot, workbook: Workbook): boolean {
  const rows = workbook.tables.get('Inställningar')?.rows ?? []
  const settings = new Map(rows.map(({ cells }) => [keyOf(cells.get('Nyckel')), keyOf(cells.get('Värde'))]))
  const fits = (key: string, value: string) => [undefined, keyOf(value)].includes(settings.get(key))
  return fits('förening', data.settings.association) && fits('kommun', data.settings.municipality)
}

async function readPrevious(file: string, place: Place): Promise<Previous> {
  try {
    return toPrevious(await readFile(file, 'utf8'), file, place)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (place === 'here' && isMissing) return { kind: 'none' }
    return stopped(file, 'unreachable')
  }
}

async function fetchPrevious(address: string, place: Place): Promise<Previous> {
  requireSafeAddress(address)
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000), redirect: 'follow' })
    requireSafeAddress(answer.url)
    if (!isSafeAddress(answer.url)) return stopped(address, 'unreachable')
    if (answer.status === 404 && place === 'site') return { kind: 'none' }
    if (!answer.ok) return stopped(address, 'unreachable')
    return toPrevious(await answer.text(), address, place)
  } catch {
    return stopped(address, 'unreachable')
  }
}

function toPrevious(text: string, origin: string, place: Place): Previous {
  const decoded = decodeSnapshot(text)
  return decoded.ok ? { kind: 'found', snapshot: decoded.snapshot, place } : stopped(origin, 'not-a-snapshot')
}

function stopped(place: string, fault: 'unreachable' | 'not-a-snapshot'): Previous {
  return { kind: 'stop', brake: structureProblem({ code: 'PREVIOUS_UNREADABLE', place, fault }) }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text)
}

/** What decides which addresses live on must not be changed on the way: https, or this machine. */
function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function requireSafeAddress(address: string): void {
  if (isSafeAddress(address)) return
  throw new SetupError({
    what: `Den förra versionen hämtas bara över https, men adressen är ${address}.`,
    action: 'Skriv adressen i PREVIOUS eller SITE_URL med https://.',
  })
}

function keyOf(value: CellValue | undefined): string {
  return String(value ?? '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv')
}
