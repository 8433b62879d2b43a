import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { defaultSiteUrl } from '../../src/domain/published/site-url.ts'
import type { Problem } from '../../src/sheet/problems/problem.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import type { PreviousFault } from '../../src/sheet/problems/findings/structure-findings.ts'
import { structureProblem } from '../../src/sheet/sources/structure-problem.ts'
import { decodeSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from '../command/environment.ts'
import { hasCode } from '../command/files.ts'
import { answerText, fileText, mostSnapshotBytes, TooLargeError } from '../command/limited-text.ts'

/** What was published last time. `stop`: it can't be had, and without it nothing may be published. */
export type Previous =
  { kind: 'none' } | { kind: 'found'; snapshot: Snapshot; place: Place } | { kind: 'stop'; brake: Problem }

/** Only what lies here by itself may belong to another workbook without that being a mistake. */
type Place = 'here' | 'given' | 'site'

/**
 * Finds the last published snapshot: `PREVIOUS` (a file or an https address), else what the last run left here, else
 * what the site publishes. A site that answers 404 has never been published.
 */
export async function loadPrevious(settings: CommandSettings, patience = usualPatience): Promise<Previous> {
  const { previous } = settings
  if (previous !== null)
    return isAddress(previous)
      ? fetchPrevious(previous, { place: 'given', patience })
      : readPrevious(previous, 'given')
  const left = await readLeft(settings)
  return left.kind === 'none' ? loadPublished(settings, patience) : left
}

/** What the last run left here; an ordinary run passes over what was made for a day that somebody had set. */
async function readLeft({ dataDir, isFrozen }: CommandSettings): Promise<Previous> {
  const left = await readPrevious(path.join(dataDir, latest), 'here')
  if (left.kind !== 'found' || !left.snapshot.isFrozen || isFrozen) return left
  return readPrevious(path.join(dataDir, latestOrdinary), 'here')
}

/** Lays aside what the last ordinary run left, before a run with a frozen clock writes over it. */
export async function keepOrdinary(dataDir: string): Promise<void> {
  const left = await readPrevious(path.join(dataDir, latest), 'here')
  if (left.kind !== 'found' || left.snapshot.isFrozen) return
  await copyFile(path.join(dataDir, latest), path.join(dataDir, latestOrdinary))
}

const latest = 'site.json'
const latestOrdinary = 'site-ordinary.json'

/** What the site publishes; one that is only meant for this machine, or that its host has never had, publishes nothing. */
export async function loadPublished(
  { siteUrl, isFirst }: Pick<CommandSettings, 'siteUrl' | 'isFirst'>,
  patience = usualPatience,
): Promise<Previous> {
  if (isFirst || siteUrl === defaultSiteUrl) return { kind: 'none' }
  return fetchPrevious(new URL('data/site.json', siteUrl).href, { place: 'site', patience, siteUrl })
}

/** How long to wait for the whole of an answer, in milliseconds. */
const usualPatience = 30_000

async function readPrevious(file: string, place: Place): Promise<Previous> {
  try {
    return toPrevious(await fileText(file, mostSnapshotBytes), file, place)
  } catch (error) {
    if (place === 'here' && hasCode(error, 'ENOENT')) return { kind: 'none' }
    return stopped(file, faultOf(error))
  }
}

interface Fetched {
  place: Place
  patience: number
  /** Where the site is that has the address; a given address may be of any. */
  siteUrl?: string
}

async function fetchPrevious(address: string, { place, patience, siteUrl }: Fetched): Promise<Previous> {
  requireSafeAddress(address)
  try {
    const answer = await fetchFresh(address, patience)
    requireSafeAddress(answer.url)
    if (!isSafeAddress(answer.url)) return stopped(address, 'unreachable')
    if (answer.status === 404 && siteUrl !== undefined) return await firstTimeOf(siteUrl, patience)
    if (!answer.ok) return stopped(address, 'unreachable')
    return toPrevious(await answerText(answer, mostSnapshotBytes), address, place)
  } catch (error) {
    return stopped(address, faultOf(error))
  }
}

function faultOf(error: unknown): PreviousFault {
  if (error instanceof TooLargeError) return 'too-large'
  const isSlow = error instanceof Error && error.name === 'TimeoutError'
  return isSlow ? 'too-slow' : 'unreachable'
}

/** Past every cache on the way: a snapshot that is one run too old has forgotten what was published since. */
function fetchFresh(address: string, patience: number): Promise<Response> {
  const headers = { 'cache-control': 'no-cache' }
  return fetch(address, {
    signal: AbortSignal.timeout(patience),
    redirect: 'follow',
    cache: 'no-store',
    headers,
  })
}

/** A site without a memory has never been published, unless there is a page of ours: then the memory is lost. */
async function firstTimeOf(siteUrl: string, patience: number): Promise<Previous> {
  const start = await fetchFresh(siteUrl, patience)
  if (start.status === 404) return { kind: 'none' }
  if (!start.ok) return stopped(siteUrl, 'unreachable')
  return isPageOfOurs(await answerText(start, mostSnapshotBytes))
    ? stopped(siteUrl, 'missing')
    : { kind: 'none' }
}

/** Every page of a site of ours leads to its calendar and its places. */
function isPageOfOurs(page: string): boolean {
  return /href="[^"]*\/kalender\/"/u.test(page) && /href="[^"]*\/platser\/"/u.test(page)
}

/**
 * Stops where what is given is older than what the last ordinary run left here of the same workbook: to go on from it
 * would forget what has been published since.
 */
export async function refuseOlder(
  before: Previous,
  settings: CommandSettings,
  isOurs: (snapshot: Snapshot) => boolean,
): Promise<Previous> {
  if (before.kind !== 'found' || before.place !== 'given' || settings.previous === null) return before
  const left = await readLeft(settings)
  const isOlder =
    left.kind === 'found' && isOurs(left.snapshot) && left.snapshot.serial > before.snapshot.serial
  return isOlder ? stopped(settings.previous, 'older') : before
}

function toPrevious(text: string, origin: string, place: Place): Previous {
  if (isDeep(text)) return stopped(origin, 'not-a-snapshot')
  const decoded = decodeSnapshot(text)
  return decoded.ok ? { kind: 'found', snapshot: decoded.snapshot, place } : stopped(origin, 'not-a-snapshot')
}

/** Whether brackets lie deeper in each other than in any snapshot: to parse millions of them takes gigabytes. */
function isDeep(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length && depth < 1_000; index++) {
    const sign = text[index]
    if (sign === '[' || sign === '{') depth++
    else if ((sign === ']' || sign === '}') && depth > 0) depth--
  }
  return depth >= 1_000
}

function stopped(place: string, fault: PreviousFault): Previous {
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
