/**
 * `npm run upkeep`: tries the newest version of every package in this checkout (node_modules is changed, nothing else) and writes how it
 * went to test-results/upkeep.md. `-- --tell <file>` tells such a text in the repository's issues.
 */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { timeZone } from '../src/domain/time/time-zone.ts'
import { readOptions, exitCodes, runCommand, say } from './command/run-command.ts'
import { runProgram } from './command/run-program.ts'
import { writeWhole } from './command/write-file.ts'
import { boardFrom } from './publish/told.ts'
import { tell } from './publish/tell.ts'
import { parseAudit, weaknessesText } from './upkeep/known-weaknesses.ts'
import { lastRelease, silentText } from './upkeep/silent-packages.ts'
import { parseOutdated, upkeepText, type NewerVersion, type Trial } from './upkeep/upkeep-text.ts'

await runCommand(async () => {
  const { tell: file } = readOptions({ tell: { type: 'string' } })
  if (file !== undefined) await tellUpkeep(await readFile(file, 'utf8'))
  else await writeWhole('test-results/upkeep.md', await tryNewest())
  return exitCodes.ok
})

async function tellUpkeep(text: string): Promise<void> {
  const board = boardFrom(process.env, 'samvaro-underhåll')
  if (board) await tell(text.trim() === '' ? [] : [{ kind: 'underhåll', report: text }], board)
  else say('GITHUB_TOKEN saknas: det finns ingenstans att berätta.')
}

async function tryNewest(): Promise<string> {
  const newer = parseOutdated(npmSays(['outdated', '--json']))
  const weaknesses = parseAudit(npmSays(['audit', '--omit=dev', '--json']))
  const silent = silentText(await lastReleases(), Temporal.Now.plainDateISO(timeZone))
  const news = [newer.length > 0 ? upkeepText(newer, await tryTogether(newer)) : '', silent].filter(Boolean)
  // That npm couldn't be asked is told beside something else, and is no news of its own.
  if (news.length === 0 && weaknesses === null) return ''
  return [...news, weaknessesText(weaknesses)].filter(Boolean).join('\n\n')
}

async function tryTogether(newer: readonly NewerVersion[]): Promise<Trial[]> {
  const names = newer.map(({ name, latest }) => `${name}@${latest}`)
  const trials: Trial[] = []
  for (const [what, args] of [
    ['kan installeras', ['install', '--no-save', '--ignore-scripts', ...names]],
    ['typerna stämmer', ['run', 'types']],
    ['enhetstesterna går igenom', ['run', 'test:unit']],
    ['exemplet går att bygga', ['run', 'build']],
  ] as const) {
    trials.push({ what, isGood: (await runProgram('npm', args, { OUT_DIR: 'test-results/upkeep' })) === 0 })
  }
  return trials
}

/** Of each package that the site is made with. */
async function lastReleases(): Promise<Map<string, Temporal.PlainDate | null>> {
  const { dependencies } = manifestSchema.parse(JSON.parse(await readFile('package.json', 'utf8')))
  const names = Object.keys(dependencies)
  return new Map(names.map((name) => [name, lastRelease(npmSays(['view', name, 'time', '--json']))]))
}

const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()) })

/** npm says by its exit code that there is something to say. */
function npmSays(args: readonly string[]): string {
  try {
    return execFileSync('npm', args, {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : '{}'
  }
}
