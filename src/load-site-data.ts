import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSite } from './domain/make-site.ts'
import type { Revisions } from './domain/published/revision.ts'
import { defaultSiteUrl, parseSiteUrl } from './domain/published/site-url.ts'
import type { Site } from './domain/site.ts'
import { revisionsOf } from './snapshot/memory/occurrence-memory.ts'
import { decodeSnapshot, type Snapshot } from './snapshot/snapshot.ts'

/** What site.json looks like, for the page that publishes its JSON Schema. */
export { snapshotSchema } from './snapshot/snapshot.ts'

/** What every page may show. */
export interface LoadedSite {
  site: Site
  snapshot: Snapshot
  /** The file as it was read, to be published as it is. */
  snapshotText: string
  revisions: Revisions
  /** Whether the project's workflow makes the site, at the times of its timetable; elsewhere nobody here knows when. */
  hasTimetable: boolean
}

interface Environment {
  SAMVARO_DIR?: string | undefined
  SITE_URL?: string | undefined
  TODAY?: string | undefined
  PUBLISH_TO?: string | undefined
}

let loaded: LoadedSite | null = null

/**
 * The pages' only door to the snapshot: reads it once a process. The day is `TODAY`, else the one the sheet was read.
 * Throws, and so stops the build, with every issue listed, when there is no snapshot or it isn't one.
 */
export function loadSiteData(): LoadedSite {
  loaded ??= readSiteData(process.env)
  return loaded
}

function readSiteData(environment: Environment): LoadedSite {
  const file = join(environment.SAMVARO_DIR ?? '.samvaro', 'site.json')
  const snapshotText = readText(file)
  const snapshot = readSnapshot(snapshotText, file)
  const { data, created, isExample, memory } = snapshot
  const url = readSiteUrl(environment.SITE_URL)
  const site = makeSite({
    ...{ data, created, isExample, url },
    today: environment.TODAY ? Temporal.PlainDate.from(environment.TODAY) : snapshot.today,
    knownFrom: memory.firstPublished ?? snapshot.today,
    sheetsSince: memory.sheetsSince,
    placeTexts: memory.placeTexts,
    partedLists: memory.partedLists,
    parts: new Set(memory.parts),
    activityFeeds: memory.activityFeeds,
    idHost: memory.uidDomain ?? new URL(url).hostname,
  })
  return {
    ...{ site, snapshot, snapshotText },
    revisions: revisionsOf(memory),
    hasTimetable: environment.PUBLISH_TO?.trim() === 'github-pages',
  }
}

function readSnapshot(text: string, file: string): Snapshot {
  const result = decodeSnapshot(text)
  if (result.ok) return result.snapshot
  const list = result.issues.map((issue) => `  - ${issue}`).join('\n')
  throw new Error(`${file} går inte att läsa. Kör "npm run pull" först.\n${list}`)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} finns inte. Kör "npm run pull" först.`, { cause })
  }
}

function readSiteUrl(text: string | undefined): string {
  const url = parseSiteUrl(text === undefined || text === '' ? defaultSiteUrl : text)
  if (!url)
    throw new Error(`SITE_URL är "${text}". Skriv en hel webbadress, till exempel https://www.exempel.se/`)
  return url
}
