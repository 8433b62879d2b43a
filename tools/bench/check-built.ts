/** The check that publishing makes of a built site, alone, so that it can be measured. Says what is wrong. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSite } from '../../scripts/publish/check-site.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'

const { SAMVARO_DIR: dataDir = '', OUT_DIR: outDir = '', SITE_URL: siteUrl = '' } = process.env
const snapshotText = readFileSync(join(dataDir, 'site.json'), 'utf8')
const decoded = decodeSnapshot(snapshotText)
if (!decoded.ok) throw new Error(decoded.issues.join())
// Astro has built from the first snapshot or the second, which differ by nothing but what this doesn't look at.
const faults = await checkSite(outDir, { snapshot: decoded.snapshot, snapshotText, siteUrl, secrets: [] })
console.log(faults.join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1
