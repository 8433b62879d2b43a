/** One stage of the bench, alone in its process: the snapshot is read, and all its occurrences are worked out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSite } from '../../src/domain/make-site.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'

const file = join(process.env.SAMVARO_DIR ?? '.samvaro', 'site.json')
const result = decodeSnapshot(readFileSync(file, 'utf8'))
if (!result.ok) throw new Error(result.issues.join('\n'))
const { data, today, created, isExample } = result.snapshot
const site = makeSite({ data, today, created, url: 'http://localhost:4321/', isExample })
console.log(JSON.stringify({ activities: site.data.activities.length, occurrences: site.occurrences.length }))
