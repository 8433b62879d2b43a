import { fuzzDay, toWorkbook, type FuzzBase } from '../../../tools/fuzz/base-workbook.ts'
import { mutate, type Mutation } from '../../../tools/fuzz/mutations.ts'
import { makeSite } from '../../../src/domain/make-site.ts'
import type { LoadedSite } from '../../../src/load-site-data.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { toReportedProblem } from '../../../src/sheet/problems/reporters/reported-problem.ts'
import { composeSnapshot } from '../../../src/snapshot/compose-snapshot.ts'
import { revisionsOf } from '../../../src/snapshot/memory/occurrence-memory.ts'
import { decodeSnapshot, encodeSnapshot } from '../../../src/snapshot/snapshot.ts'

const url = 'https://solrosen.example/'
const now = Temporal.Instant.from('2026-11-22T05:00:00Z')

/** What pages are given of a mutated workbook, by way of the file; null when a brake stops it. */
export async function fuzzedSite(base: FuzzBase, chosen: readonly Mutation[]): Promise<LoadedSite | null> {
  const workbook = await toWorkbook(mutate(base.tabs, chosen))
  const { data, problems, rows, columns, mayNamePerson } = readSheet(workbook, {
    today: fuzzDay,
    previous: base.data,
  })
  if (!data) return null
  const composed = composeSnapshot({
    ...{ data, rows, columns, source: workbook.source, gids: {}, previous: null, now, today: fuzzDay, url },
    problems: problems.map(toReportedProblem),
    mayNamePerson,
  })
  const snapshotText = encodeSnapshot(composed)
  const result = decodeSnapshot(snapshotText)
  if (!result.ok) throw new Error(result.issues.join('\n'))
  const { snapshot } = result
  const site = makeSite({ data: snapshot.data, today: fuzzDay, created: now, url, isExample: false })
  return { site, snapshot, snapshotText, revisions: revisionsOf(snapshot.memory), hasTimetable: false }
}
