/**
 * One stage of the bench, alone in its process: the cells of `SHEET` are read into the domain, validated, and compared
 * with what was published last time. Only that is timed, not how the cells came here.
 */
import { isDeepStrictEqual } from 'node:util'
import { contract } from '../../src/sheet/contract/columns.ts'
import { tabNames } from '../../src/sheet/tab-names.ts'
import { readSheet } from '../../src/sheet/read-sheet.ts'
import { loadWorkbook } from '../../src/sheet/sources/load-workbook.ts'
import { findLosses } from '../../src/snapshot/brake.ts'

const today = Temporal.PlainDate.from(process.env.TODAY ?? '2026-11-24')
const workbook = await loadWorkbook({ sheet: process.env.SHEET ?? null })
const before = process.memoryUsage().rss
const cpuBefore = process.cpuUsage()
const start = performance.now()
const first = readSheet(workbook, { today, previous: null })
const middle = performance.now()
const cpuOfFirst = process.cpuUsage(cpuBefore)
const result = readSheet(workbook, { today, previous: first.data })
if (!first.data || !result.data) throw new Error('The workbook could not be read.')
const losses = findLosses({
  previous: {
    data: first.data,
    report: {
      created: Temporal.Instant.from('2026-11-24T05:00:00Z'),
      source: workbook.source,
      counts: { error: 0, warning: 0, rows: first.rows },
      problems: [],
    },
    memory: { columns: first.columns, things: [] },
  },
  data: result.data,
  rows: result.rows,
  columns: result.columns,
  requiredTabs: tabNames.filter((tab) => contract[tab].required),
  today,
})
const end = performance.now()
const errors = result.problems.filter(({ severity }) => severity === 'error').length
console.log(
  JSON.stringify({
    activities: result.data.activities.length,
    places: result.data.places.length,
    errors,
    losses: losses.length,
    isSame: isDeepStrictEqual(first.data, result.data),
    firstSeconds: seconds(middle - start),
    // Steadier than the clock on a machine with other work.
    firstProcessorSeconds: seconds((cpuOfFirst.user + cpuOfFirst.system) / 1000),
    readValidateCompareSeconds: seconds(end - middle),
    memoryMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    memoryBeforeMegabytes: Math.round(before / 1e6),
  }),
)

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000
}
