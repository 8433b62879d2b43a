import path from 'node:path'
import { defaultSiteUrl } from '../../src/domain/published/site-url.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { outFolder } from '../build/out-folder.ts'
import type { CommandSettings } from '../command/environment.ts'
import type { Host } from './host.ts'
import { folderHost } from './hosts/folder-host.ts'
import { pagesHost } from './hosts/pages-host.ts'

/** The word by which `PUBLISH_TO` means the workflow's own host. */
const pages = 'github-pages'

/**
 * The host that `PUBLISH_TO` names: a folder that a web server shows, or `github-pages` in a workflow.
 * @throws SetupError when it says nothing, the folder holds something else, or the site has no address of its own.
 */
export async function hostFor(settings: CommandSettings, environment: NodeJS.ProcessEnv): Promise<Host> {
  requireAddress(settings)
  const to = environment.PUBLISH_TO?.trim() ?? ''
  if (to === pages)
    return pagesHost({ siteUrl: settings.siteUrl, outputs: environment.GITHUB_OUTPUT ?? null })
  if (to === '') throw nowhere()
  const folder = await outFolder({ ...settings, outDir: to })
  const built = path.resolve(settings.outDir)
  if (
    folder === built ||
    folder.startsWith(`${built}${path.sep}`) ||
    built.startsWith(`${folder}${path.sep}`)
  )
    throw nowhere()
  return folderHost(folder)
}

function requireAddress({ siteUrl }: CommandSettings): void {
  if (siteUrl !== defaultSiteUrl) return
  throw new SetupError({
    what: 'SITE_URL är inte satt. Då leder QR-koder, inbäddningar och kalendrar till den här datorn.',
    action: 'Skriv webbplatsens riktiga adress, till exempel SITE_URL=https://www.exempel.se/',
  })
}

function nowhere(): SetupError {
  return new SetupError({
    what: 'PUBLISH_TO säger inte vart webbplatsen ska.',
    action: `Skriv mappen som webbservern visar, en annan än OUT_DIR, eller ${pages} i ett arbetsflöde hos GitHub.`,
  })
}
