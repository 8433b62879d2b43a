import type { RowCounts } from '../domain/published/check-report.ts'
import type { Loss } from '../domain/published/loss.ts'
import type { SiteData } from '../domain/site-data.ts'
import type { Memory, Snapshot } from './snapshot.ts'

/** Rows that a tab must have had for its shrinking to say anything. */
const fewestRows = 10

/** The part of a tab's rows that may be gone. */
const mostGone = 0.3

/** What a run has read, to be compared with what was published last time. */
export interface Comparison {
  previous: Pick<Snapshot, 'data' | 'report'> & { memory: Pick<Memory, 'columns'> }
  data: Pick<SiteData, 'places' | 'activities'>
  /** Of every tab that is there. */
  rows: Readonly<Record<string, RowCounts>>
  /** Of every tab that is there: the contract's columns that it has. */
  columns: Memory['columns']
  /** The tabs that a workbook must have; a missing one is stopped earlier, whatever is accepted. */
  requiredTabs: readonly string[]
}

/**
 * Finds what makes the run stop unless somebody says that the loss is meant: more than 30 % of a required tab's rows, if
 * it had at least 10; the last activity row of a place that is still shown; an optional tab; the column that hides rows.
 */
export function findLosses(comparison: Comparison): Loss[] {
  return [
    ...shrunkTabs(comparison),
    ...emptiedPlaces(comparison),
    ...goneTabs(comparison),
    ...goneColumns(comparison),
  ]
}

function shrunkTabs({ previous, rows, requiredTabs }: Comparison): Loss[] {
  return requiredTabs.flatMap((tab) => {
    const before = previous.report.counts.rows[tab]?.published ?? 0
    const now = rows[tab]?.published ?? 0
    const isLoss = before >= fewestRows && before - now > before * mostGone
    return isLoss ? [{ kind: 'rows-gone', tab, before, now } as const] : []
  })
}

/** Rows, not dates: a summer without dates is fine. */
function emptiedPlaces({ previous, data }: Comparison): Loss[] {
  const before = Map.groupBy(previous.data.activities, ({ placeId }) => placeId)
  const used = new Set(data.activities.map(({ placeId }) => placeId))
  return data.places.flatMap(({ id, name }) => {
    const rows = before.get(id)?.length ?? 0
    return rows > 0 && !used.has(id)
      ? [{ kind: 'place-emptied', placeId: id, name, before: rows } as const]
      : []
  })
}

function goneTabs({ previous, rows, requiredTabs }: Comparison): Loss[] {
  return Object.keys(previous.report.counts.rows)
    .filter((tab) => !Object.hasOwn(rows, tab) && !requiredTabs.includes(tab))
    .map((tab) => ({ kind: 'tab-gone', tab }))
}

/** Without it what somebody has hidden would be shown. */
const hidingColumn = 'Visa'

function goneColumns({ previous, columns, rows }: Comparison): Loss[] {
  const hasLost = (tab: string) =>
    (rows[tab]?.read ?? 0) > 0 && columns[tab]?.includes(hidingColumn) === false
  return Object.entries(previous.memory.columns)
    .filter(([tab, before]) => before.includes(hidingColumn) && hasLost(tab))
    .map(([tab]) => ({ kind: 'column-gone', tab, column: hidingColumn }))
}
