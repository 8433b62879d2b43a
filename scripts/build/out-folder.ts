import { readFile, readdir, realpath, readlink, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetupError } from '../../src/sheet/setup-error.ts'
import type { CommandSettings } from '../command/environment.ts'
import { exists } from '../command/files.ts'

/** The file that says that a folder was written by a build, and so may be replaced by the next one. */
export const markerName = '.samvaro-site'

/** Where the project itself lies. */
const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '')

/** What in the checkout is never written over, whatever it holds. */
const ownFolders = [
  '.ci',
  '.git',
  '.github',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
  'tools',
]

/**
 * The real place of `OUT_DIR`, with links followed, as an absolute path. A build puts its site there in place of what is there.
 * @throws SetupError unless it is missing, empty, or written by a build; and always for the checkout, what it lies in, a part of
 * it, and folders that hold what is read.
 */
export async function outFolder({
  outDir,
  dataDir,
  sheet,
}: Pick<CommandSettings, 'outDir' | 'dataDir' | 'sheet'>) {
  const place = await realPlace(path.resolve(outDir))
  const root = await realPlace(checkout)
  if (isWithin(root, place)) throw refused(outDir, 'är programmets egen mapp, eller en som den ligger i')
  const [first = ''] = isWithin(place, root) ? path.relative(root, place).split(path.sep) : []
  if (ownFolders.includes(first)) throw refused(outDir, 'hör till programmet')
  for (const read of [dataDir, ...(sheet === null ? [] : [sheet])]) {
    if (isWithin(await realPlace(path.resolve(read)), place))
      throw refused(outDir, `innehåller ${read}, som läses`)
  }
  if (!(await mayBeReplaced(place))) throw refused(outDir, 'innehåller något som inte är byggt av Samvaro')
  return place
}

/** Whether a folder holds a site that a build has written. False where there is none. */
export async function isBuiltSite(folder: string): Promise<boolean> {
  if (await exists(path.join(folder, markerName))) return true
  // Sites of before there was a marker are known by what only they hold.
  const start = await readFile(path.join(folder, 'data', 'site.json'), 'utf8').catch(() => '')
  return /^\{"version":\d+,"created":/u.test(start) && (await exists(path.join(folder, 'pagefind')))
}

async function mayBeReplaced(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => null)
  if (!found) return true
  if (!found.isDirectory()) return false
  return (await readdir(place)).length === 0 || isBuiltSite(place)
}

/** With every link followed, also where the last parts are missing. */
async function realPlace(place: string): Promise<string> {
  const real = await realpath(place).catch(() => null)
  if (real !== null) return real
  const target = await readlink(place).catch(() => null)
  const parent = path.dirname(place)
  if (target !== null) return realPlace(path.resolve(parent, target))
  return parent === place ? place : path.join(await realPlace(parent), path.basename(place))
}

/** Whether a path is a folder, or lies in it. */
function isWithin(place: string, folder: string): boolean {
  const relative = path.relative(folder, place)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}

function refused(outDir: string, why: string): SetupError {
  return new SetupError({
    what: `Mappen ”${outDir}” (OUT_DIR) ${why}. Den ersätts inte.`,
    action: 'Skriv en mapp som är tom eller inte finns i OUT_DIR, eller ta bort inställningen.',
  })
}
