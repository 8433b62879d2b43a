import { createHash } from 'node:crypto'
import { access, constants, mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetupError } from '../../src/sheet/setup-error.ts'
import type { CommandSettings } from '../command/environment.ts'
import type { Progress } from '../command/progress.ts'
import { runProgram } from '../command/run-program.ts'
import { indexForSearch } from './index-search.ts'
import { markerName } from './out-folder.ts'
import { placeFolder } from './place-folder.ts'

/**
 * Builds the site from the snapshot, indexes it for search, and only then puts it in its place (as outFolder gives it): a build
 * that fails leaves the old site untouched.
 * @throws SetupError when the disk is full, and an error of the file system where somebody else's files are in the way.
 */
export async function build(settings: CommandSettings, place: string, progress: Progress): Promise<void> {
  const built = await buildFolder(place)
  await requireOwn(path.join(checkout, '.astro'))
  try {
    progress.step('Bygger sidorna')
    await buildPages(built, settings)
    progress.step('Bygger sökningen')
    await indexForSearch(built, settings.dataDir)
    await writeFile(
      path.join(built, markerName),
      'Built by Samvaro. The next build replaces the whole folder.\n',
    )
    progress.step('Lägger webbplatsen på plats')
    await placeFolder(built, place)
    progress.end()
  } catch (error) {
    throw (await isDiskFull()) ? diskFull() : error
  } finally {
    await rm(built, { recursive: true, force: true })
  }
}

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/**
 * In the checkout, for what Astro writes to make pages with looks for its packages from where it lies. One for each run: of a run that
 * was ended by force Astro may live on for a while, and it must not write among the pages of the next.
 */
async function buildFolder(place: string): Promise<string> {
  const folder = path.join(checkout, 'node_modules', '.cache', 'samvaro')
  const ours = `site-${createHash('sha256').update(place).digest('hex').slice(0, 8)}-`
  await mkdir(folder, { recursive: true })
  const left = (await readdir(folder)).filter((name) => name.startsWith(ours))
  for (const name of left) await removeIfPossible(path.join(folder, name))
  return path.join(folder, `${ours}${process.pid}`)
}

/** Where an Astro that lives on still writes, the run after this one does it. */
async function removeIfPossible(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined)
}

/** Astro writes there. As another user than the one who built last it can't, and says so as if it were a mistake of ours. */
async function requireOwn(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = (await readdir(folder)).map((name) => path.join(folder, name))
  for (const file of [folder, ...files]) await access(file, constants.W_OK)
}

/** In a process of its own, so that its memory and its settings are its own. */
async function buildPages(outDir: string, { dataDir, siteUrl }: CommandSettings): Promise<void> {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
  const env = {
    OUT_DIR: outDir,
    SAMVARO_DIR: path.resolve(dataDir),
    SITE_URL: siteUrl,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  const code = await runProgram(process.execPath, [astro, 'build', '--silent', '--root', checkout], env)
  if (code !== 0) throw new Error(`astro build ended with ${code}; see above. The old site is untouched.`)
}

async function isDiskFull(): Promise<boolean> {
  const { bavail, bsize } = await statfs(checkout)
  return bavail * bsize < 1_000_000
}

function diskFull(): SetupError {
  return new SetupError({
    what: 'Disken är full. Webbplatsen kunde inte byggas.',
    action: 'Ta bort något som inte behövs på datorn och kör igen.',
  })
}
