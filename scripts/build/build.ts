import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../command/environment.ts'
import { runProgram } from '../command/run-program.ts'
import { replaceFolder } from '../command/write-file.ts'
import { indexForSearch } from './index-search.ts'

/**
 * Builds the site from the snapshot beside its place, indexes it for search, and only then puts it in its place: a
 * build that fails leaves the old site untouched.
 */
export async function build(settings: Settings): Promise<void> {
  const { outDir } = settings
  const next = `${outDir.replace(/\/+$/u, '')}.next`
  await rm(next, { recursive: true, force: true })
  await buildPages(next, settings)
  await indexForSearch(next, settings.dataDir)
  await replaceFolder(next, outDir)
}

/** In a process of its own, so that its memory and its settings are its own. */
async function buildPages(outDir: string, { dataDir, siteUrl }: Settings): Promise<void> {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')))
  const env = {
    OUT_DIR: outDir,
    SAMVARO_DIR: dataDir,
    SITE_URL: siteUrl,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  const code = await runProgram(process.execPath, [astro, 'build', '--silent'], env)
  if (code !== 0) throw new Error(`astro build ended with ${code}; see above. The old site is untouched.`)
}
