import type { RowCounts } from '../domain/published/check-report.ts'
import { daysHeldBack } from '../domain/held-back.ts'
import { expandSchedule } from '../domain/occurrences/schedule-dates.ts'
import type { Activity } from '../domain/programme/activity.ts'
import { schedulesOf } from '../domain/programme/activity-parts.ts'
import type { Loss } from '../domain/published/loss.ts'
import type { SiteData } from '../domain/site-data.ts'
import { horizonFor } from '../domain/time/horizon.ts'
import type { Memory, Snapshot } from './snapshot.ts'

/** Rows that a tab must have had for its shrinking to say anything. */
const fewestRows = 10

/** The part of a tab's rows that may be gone. */
const mostGone = 0.3

/** What a run has read, to be compared with what was published last time. */
interface Comparison {
  previous: Pick<Snapshot, 'data' | 'report'> & { memory: Pick<Memory, 'columns' | 'things'> }
  data: Pick<SiteData, 'places' | 'activities'>
  /** Of every tab that is there. */
  rows: Readonly<Record<string, RowCounts>>
  /** Of every tab that is there: the contract's columns that it has. */
  columns: Memory['columns']
  /** The tabs that a workbook must have; a missing one is stopped earlier, whatever is accepted. */
  requiredTabs: readonly string[]
  today: Temporal.PlainDate
}

/**
 * Finds what makes the run stop unless somebody says that the loss is meant: more than 30 % of a required tab's rows, if
 * it had at least 10; the last activity row of a place that is still shown; an optional tab that had rows; the column that
 * hides rows. A brake is about what one edit did: what leaves because its time is over is no loss.
 */
export function findLosses(comparison: Comparison): Loss[] {
  return [
    ...shrunkTabs(comparison),
    ...emptiedPlaces(comparison),
    ...goneTabs(comparison),
    ...goneColumns(comparison),
  ]
}

function shrunkTabs(comparison: Comparison): Loss[] {
  const { previous, rows, requiredTabs } = comparison
  return requiredTabs.flatMap((tab) => {
    const before = (previous.report.counts.rows[tab]?.published ?? 0) - goneByTime(tab, comparison)
    const now = rows[tab]?.published ?? 0
    const isLoss = before >= fewestRows && before - now > before * mostGone
    return isLoss ? [{ kind: 'rows-gone', tab, before, now } as const] : []
  })
}

/** How many of a tab's rows are gone because their time was over. */
function goneByTime(tab: string, { previous, data, today }: Comparison): number {
  const gone = <Thing extends { id: string }>(before: readonly Thing[], now: readonly Thing[]) => {
    const left = new Set(now.map(({ id }) => id))
    return before.filter(({ id }) => !left.has(id))
  }
  if (tab === 'Aktiviteter')
    return gone(previous.data.activities, data.activities).filter((each) => isOver(each, today)).length
  if (tab === 'Platser')
    return gone(previous.data.places, data.places).filter((each) => isHeldTooLong(each, today)).length
  return 0
}

/** Rows, not dates: a summer without dates is fine. */
function emptiedPlaces({ previous, data, today }: Comparison): Loss[] {
  const standing = previous.data.activities.filter((activity) => !isOver(activity, today))
  const before = Map.groupBy(standing, ({ placeId }) => placeId)
  const used = new Set(data.activities.map(({ placeId }) => placeId))
  return data.places.flatMap(({ id, name }) => {
    const rows = before.get(id)?.length ?? 0
    return rows > 0 && !used.has(id) && !(rows === 1 && hasBeenLeaving(id, previous, today))
      ? [{ kind: 'place-emptied', placeId: id, name, before: rows } as const]
      : []
  })
}

/** Whether a place has lost other activities in the last weeks: then somebody is emptying it, one row at a time. */
function hasBeenLeaving(
  placeId: string,
  { data, memory }: Comparison['previous'],
  today: Temporal.PlainDate,
) {
  const there = new Set(data.activities.map(({ id }) => id))
  return memory.things.some(
    (thing) =>
      thing.kind === 'activity' &&
      thing.placeId === placeId &&
      thing.movedTo === null &&
      !there.has(thing.id) &&
      thing.lastSeen.until(today).days <= daysOfLeaving,
  )
}

const daysOfLeaving = 28

/** Over by itself: its last date has passed, or its row has had an error for longer than a last version is shown. */
function isOver(activity: Activity, today: Temporal.PlainDate): boolean {
  if (isHeldTooLong(activity, today)) return true
  const ahead = { from: today, to: horizonFor(today).to }
  return schedulesOf(activity).every((schedule) => expandSchedule(schedule, ahead).length === 0)
}

function isHeldTooLong({ heldSince }: Pick<Activity, 'heldSince'>, today: Temporal.PlainDate): boolean {
  return heldSince !== null && heldSince.until(today).days > daysHeldBack
}

function goneTabs({ previous, rows, requiredTabs }: Comparison): Loss[] {
  return Object.entries(previous.report.counts.rows)
    .filter(([tab, { read }]) => read > 0 && !Object.hasOwn(rows, tab) && !requiredTabs.includes(tab))
    .map(([tab]) => ({ kind: 'tab-gone', tab }))
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
