import { formatVerdict } from '../../src/domain/published/check-report-words.ts'
import { defaultSiteUrl } from '../../src/domain/published/site-url.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from '../command/environment.ts'
import { withLock } from '../command/folder-lock.ts'
import type { Progress } from '../command/progress.ts'
import { pull, tellEnd } from '../pull/pull.ts'
import { build } from './build.ts'
import { isBuiltSite, outFolder } from './out-folder.ts'
import { mendPlace } from './place-folder.ts'

/**
 * Reads the workbook and builds the site in its place, one run at a time. Null: stopped by a brake, and the old site stands. What is
 * said of the run is said last, when it is true.
 * @throws SetupError when a person has to act first, and before anything is read where the settings can't be right.
 */
export async function pullAndBuild(
  settings: CommandSettings,
  { noPrevious, progress }: { noPrevious: boolean; progress: Progress },
) {
  const place = await outFolder(settings)
  return withLock(settings.dataDir, () =>
    withLock(place, async () => {
      await mendPlace(place)
      const snapshot = await pull(settings, { noPrevious, hasOldSite: await isBuiltSite(place), progress })
      if (snapshot) await buildAndTell(snapshot, settings, { place, progress })
      return snapshot
    }),
  )
}

async function buildAndTell(
  snapshot: Snapshot,
  settings: CommandSettings,
  { place, progress }: { place: string; progress: Progress },
): Promise<void> {
  const { report, isExample } = snapshot
  try {
    await build(settings, place, progress)
  } catch (error) {
    await tellEnd(settings, report, 'read')
    throw error
  }
  await tellEnd(settings, report, 'built')
  progress.say(`\n${formatVerdict(report, 'built')} Webbplatsen ligger i ${settings.outDir}/`)
  if (!isExample && settings.siteUrl === defaultSiteUrl) progress.say(noAddress)
}

const noAddress = `
Obs: SITE_URL är inte satt. QR-koder, inbäddningar och kalendrar i den här webbplatsen leder till ${defaultSiteUrl}, som bara finns
på den här datorn. Sätt SITE_URL till webbplatsens riktiga adress innan den läggs ut.`
