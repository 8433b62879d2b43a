import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkReportSchema } from '../../src/domain/published/check-report.ts'
import { formatVerdict } from '../../src/domain/published/check-report-words.ts'
import { reportAsMarkdown } from '../../src/sheet/problems/reporters/markdown.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { parseSheetAddress } from '../../src/sheet/sources/google/sheet-address.ts'
import { decodeSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { mendPlace } from '../build/place-folder.ts'
import { diskProblem } from '../command/disk-problem.ts'
import type { CommandSettings } from '../command/environment.ts'
import type { Progress } from '../command/progress.ts'
import { exitCodes, type ExitCode } from '../command/run-command.ts'
import { pull, tellEnd } from '../pull/pull.ts'
import { checkSite, secretsOf } from './check-site.ts'
import { refuseWrongClock } from './clock.ts'
import type { Host } from './host.ts'
import { nextState, oldErrors, parseState, stateFile } from './published-state.ts'
import type { Trouble } from './tell.ts'
import { whatChanged, type Reason } from './what-changed.ts'

/** What a publishing works with. */
export interface Publishing {
  settings: CommandSettings
  host: Host
  /** Where the site is built, as outFolder gives it. */
  place: string
  /** Which version of the program this is; null: nobody says. */
  code: string | null
  noPrevious: boolean
  /** Builds the site of the snapshot in its place. */
  build: (settings: CommandSettings, place: string, progress: Progress) => Promise<void>
  progress: Progress
}

/** How a publishing ended, and what somebody has to be told. */
export interface Published {
  exitCode: ExitCode
  outcome: 'published' | 'unchanged' | 'stopped'
  /** What was read; null: a brake. */
  snapshot: Snapshot | null
  troubles: readonly Trouble[]
}

/** The built site isn't fit to be seen: a mistake of ours. */
export class UnfitSite extends Error {
  override name = 'UnfitSite'

  constructor(faults: readonly string[]) {
    super(`Den byggda webbplatsen läggs inte ut:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  }
}

/** The host didn't take the site. */
export class HandOverError extends SetupError {
  constructor(host: string, cause: unknown) {
    const why = diskProblem(cause)?.problem ?? {
      what: cause instanceof Error ? cause.message : String(cause),
      action: 'Kör igen.',
    }
    super({
      ...why,
      what: `Webbplatsen är byggd, men ${host} tog inte emot den. Den gamla ligger kvar. ${why.what}`,
    })
  }
}

/**
 * Reads the workbook, and where something has changed builds the site, checks it and hands it to the host. Whatever goes wrong, what
 * is published stays as it is, and the next time mends it.
 * @throws SetupError, UnfitSite, HandOverError.
 */
export async function publish(publishing: Publishing): Promise<Published> {
  const { host, place, progress } = publishing
  await mendPlace(place)
  await host.mend()
  const before = await publishedSnapshot(host)
  refuseWrongClock(publishing.settings, { hostTime: await host.time(), published: before })
  const snapshot = await read(publishing)
  if (!snapshot)
    return {
      exitCode: exitCodes.stopped,
      outcome: 'stopped',
      snapshot,
      troubles: [await brakeTrouble(publishing)],
    }
  const was = parseState(await host.read(stateFile))
  const state = nextState(snapshot.report, was, publishing.code)
  const published = { snapshot: before, code: was.code }
  const reason = whatChanged({ published, next: { snapshot, code: publishing.code } })
  const troubles = rowTroubles(snapshot, oldErrors(state, snapshot.created))
  if (reason === null) {
    progress.say(unchangedWords)
    await tellEnd(publishing.settings, snapshot.report, 'published')
    return { exitCode: exitCodes.ok, outcome: 'unchanged', snapshot, troubles }
  }
  progress.say(reasonWords[reason])
  await buildChecked(publishing, snapshot, JSON.stringify(state))
  await handOver(publishing, snapshot)
  return { exitCode: exitCodes.ok, outcome: 'published', snapshot, troubles }
}

const unchangedWords =
  '\nInget som syns på webbplatsen har ändrats sedan den lades ut. Den byggs inte om och ligger kvar som den är.'

const reasonWords: Readonly<Record<Reason, string>> = {
  first: 'Webbplatsen läggs ut för första gången.',
  code: 'Programmet är ett annat än förra gången. Webbplatsen byggs om.',
  day: 'Det är en ny dag. Webbplatsen byggs om.',
  content: 'Det finns ändringar. Webbplatsen byggs om.',
}

/** What was published after the snapshot that this one was made from would be forgotten, and its addresses answer 404. */
function refuseToForget(there: Snapshot | null, { serial }: Snapshot): void {
  if (there === null || there.serial < serial) return
  throw new SetupError({
    what: `Det som ligger ute är publicering ${there.serial}. Den här körningen utgick från en äldre och blev nummer ${serial}: det som har lagts ut däremellan skulle glömmas. Inget läggs ut.`,
    action: 'Kör igen, utan PREVIOUS, så utgår den från det som ligger ute.',
  })
}

async function publishedSnapshot(host: Host): Promise<Snapshot | null> {
  const text = await host.read('data/site.json')
  const decoded = text === null ? null : decodeSnapshot(text)
  return decoded?.ok ? decoded.snapshot : null
}

function read({ settings, host, noPrevious, progress }: Publishing): Promise<Snapshot | null> {
  const previous = settings.previous ?? host.previous
  return pull(
    { ...settings, previous, isFirst: host.isFirst },
    {
      noPrevious,
      hasOldSite: !host.isFirst,
      previousIsPublished: settings.previous === null,
      progress,
    },
  )
}

async function buildChecked(
  { settings, place, build, progress }: Publishing,
  snapshot: Snapshot,
  state: string,
) {
  await build(settings, place, progress)
  await writeFile(path.join(place, stateFile), `${state}\n`)
  progress.step('Kontrollerar den byggda webbplatsen')
  const sheet = parseSheetAddress(settings.sheet)
  const faults = await checkSite(place, {
    snapshot,
    snapshotText: await readFile(path.join(settings.dataDir, 'site.json'), 'utf8'),
    siteUrl: settings.siteUrl,
    secrets: await secretsOf({
      sheetId: sheet.kind === 'google' ? sheet.spreadsheetId : null,
      credentials: settings.credentials,
    }),
  })
  if (faults.length > 0) throw new UnfitSite(faults)
}

async function handOver(publishing: Publishing, snapshot: Snapshot): Promise<void> {
  const { host, place, settings, progress } = publishing
  const { report } = snapshot
  if (!publishing.noPrevious) refuseToForget(await publishedSnapshot(host), snapshot)
  progress.step(`Lämnar över till ${host.name}`)
  try {
    await host.handOver(place)
  } catch (cause) {
    throw new HandOverError(host.name, cause)
  }
  progress.end()
  await tellEnd(settings, report, 'published')
  progress.say(`\n${formatVerdict(report, 'published')} Se ${settings.siteUrl}`)
}

async function brakeTrouble({ settings }: Publishing): Promise<Trouble> {
  const text = await readFile(path.join(settings.dataDir, 'kontroll.json'), 'utf8')
  const report = checkReportSchema.parse(JSON.parse(text))
  return { kind: 'stopp', report: reportAsMarkdown({ ...report, outcome: 'stopped' }) }
}

function rowTroubles({ report }: Snapshot, old: number): Trouble[] {
  if (old === 0) return []
  return [{ kind: 'rader', report: reportAsMarkdown({ ...report, outcome: 'published' }) }]
}
