import type { Site } from '../../../src/domain/site.ts'
import type { Contestant } from './contestant.ts'
import { miniSearch, writeMiniSearch } from './minisearch.ts'
import { own } from './own.ts'
import { pagefindInterfaces, writePagefindInterface } from './pagefind-ui.ts'
import { toRivalRecords } from './rival-records.ts'

/** Everybody, our own search first. */
export const contestants: readonly Contestant[] = [own, ...pagefindInterfaces, miniSearch]

/** Makes the others' pages and indexes in a folder, to be served beside the built site. */
export async function writeRivals(folder: string, site: Site): Promise<void> {
  const records = toRivalRecords(site)
  await writePagefindInterface(folder, records)
  await writeMiniSearch(folder, records)
}
