import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { defaultSiteUrl } from '../../src/domain/published/site-url.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { textFor } from '../../src/sheet/problems/problem-text.ts'
import { parseSheetAddress } from '../../src/sheet/sources/google/sheet-address.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from '../command/environment.ts'
import { answerText, mostSnapshotBytes } from '../command/limited-text.ts'
import { reportOf } from '../pull/pull.ts'
import { readWorkbook, sheetUrlOf } from '../pull/read-workbook.ts'
import { neededTabs, type SetupFacts, type SheetFacts, type SiteAnswer } from './facts.ts'
import { gatherGitHub } from './gather-github.ts'

/** Looks at everything that a set-up consists of. Writes nothing. */
export async function gatherFacts(
  settings: CommandSettings,
  environment: NodeJS.ProcessEnv,
): Promise<SetupFacts> {
  const siteUrl = settings.siteUrl === defaultSiteUrl ? null : settings.siteUrl
  const [packages, sheet, site, github] = await Promise.all([
    packagesIn(checkout),
    readSheetFacts(settings),
    siteUrl === null ? null : askSite(siteUrl, settings.now),
    repositoryOf(environment).then((repository) =>
      repository === null
        ? null
        : gatherGitHub({
            repository,
            token: environment.GITHUB_TOKEN || null,
            apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
          }),
    ),
  ])
  return {
    ...{ packages, sheet, siteUrl, site, github },
    reportLink: sheet.kind === 'read' ? reportLinkOf(siteUrl, sheetUrlOf(settings)) : null,
    publishTo: environment.PUBLISH_TO?.trim() || null,
  }
}

function reportLinkOf(siteUrl: string | null, sheetUrl: string | null): string | null {
  return siteUrl === null || sheetUrl === null ? null : `${siteUrl}kontroll/#${sheetUrl}`
}

const checkout = fileURLToPath(new URL('../..', import.meta.url))

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optional: z.boolean().optional() }),
  ),
})

/** npm keeps a lock of what it has installed beside it. Packages for other systems may be missing. */
export async function packagesIn(folder: string): Promise<SetupFacts['packages']> {
  const read = async (file: string) =>
    lockSchema.parse(JSON.parse(await readFile(`${folder}/${file}`, 'utf8'))).packages
  const wanted = await read('package-lock.json')
  const installed = await read('node_modules/.package-lock.json').catch(() => null)
  if (installed === null) return 'missing'
  const isAsLocked = Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' ||
      optional === true ||
      (installed[name]?.version === version && existsSync(`${folder}/${name}/package.json`)),
  )
  return isAsLocked ? 'as-locked' : 'others'
}

async function readSheetFacts(settings: CommandSettings): Promise<SheetFacts> {
  try {
    const { kind } = parseSheetAddress(settings.sheet)
    if (kind === 'example') return { kind }
    const run = await readWorkbook(settings, { noPrevious: true })
    if (run.brakes.length > 0) return { kind: 'stopped', brakes: run.brakes.map(textFor) }
    const { rows } = run.result
    const lacks = neededTabs.filter((tab) => (rows[tab]?.published ?? 0) === 0)
    return { kind: 'read', source: kind, errors: reportOf(run, settings).counts.error, lacks }
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    return { kind: 'refused', what: error.problem.what, action: error.problem.action }
  }
}

/** What the public address shows. */
async function askSite(siteUrl: string, now: Temporal.Instant): Promise<SiteAnswer> {
  const ask = (address: string) => fetch(address, { signal: AbortSignal.timeout(15_000), cache: 'no-store' })
  try {
    const answer = await ask(new URL('data/site.json', siteUrl).href)
    const decoded = answer.ok ? decodeSnapshot(await answerText(answer, mostSnapshotBytes)) : null
    if (decoded?.ok)
      return { kind: 'ours', days: Math.floor(now.since(decoded.snapshot.created).total('days')) }
    return (await ask(siteUrl)).ok ? { kind: 'other' } : { kind: 'none' }
  } catch {
    return { kind: 'unreachable' }
  }
}

/** `GITHUB_REPOSITORY`, else where git says that the project came from. */
async function repositoryOf({ GITHUB_REPOSITORY: given }: NodeJS.ProcessEnv): Promise<string | null> {
  if (given) return given
  const { stdout } = await promisify(execFile)('git', ['config', '--get', 'remote.origin.url'], {
    cwd: checkout,
  }).catch(() => ({ stdout: '' }))
  return /github\.com[:/](?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/u.exec(stdout)?.groups?.name ?? null
}
