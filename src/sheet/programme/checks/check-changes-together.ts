import { expandSchedule } from '../../../domain/occurrences/occurrences.ts'
import { schedulesOf } from '../../../domain/programme/activity-parts.ts'
import type { Activity } from '../../../domain/programme/activity.ts'
import type { Change } from '../../../domain/programme/change.ts'
import type { ChangeRow } from '../read-changes.ts'
import { isAtPlannedTime, wordForKind } from './check-change.ts'
import type { ChangeCheckContext } from './check-change.ts'

/**
 * Checks what several rows say of one date of one activity. They add up, but an occurrence can't be both cancelled and
 * changed, nor have two new dates, times or places; and an extra one can't be where there is one already.
 */
export function checkChangesTogether(rows: readonly ChangeRow[], context: ChangeCheckContext): void {
  const good = rows.flatMap(({ row, item, isHidden }) =>
    item && !isHidden && !row.isHeld ? [{ row, item }] : [],
  )
  for (const group of Map.groupBy(
    good,
    ({ item }) => `${item.activityId}/${item.date.toString()}`,
  ).values()) {
    const activity = context.published.get(group[0]?.item.activityId ?? '')
    if (!activity) continue
    const { title } = activity
    checkCancelled(group, activity)
    checkExtras(group, title, context)
    if (group.length > 1) checkTwins(group, title)
  }
}

interface GoodRow {
  row: ChangeRow['row']
  item: Change
}

/**
 * A cancelled date can't be changed too. An extra one beside a planned one may be what there is instead, or be cancelled
 * with it: nobody can know, as long as Gäller tid doesn't say which.
 */
function checkCancelled(group: readonly GoodRow[], activity: Activity): void {
  const cancelled = group.filter(({ item }) => item.kind === 'cancelled')
  const isClear = cancelled.every(({ item }) => item.session !== null || !isPlanned(activity, item.date))
  const deciding = group.filter(({ item }) => item.kind !== 'full' && !(isClear && item.kind === 'extra'))
  if (cancelled.length === 0 || deciding.length === cancelled.length) return
  for (const { row, item } of deciding) {
    const { title } = activity
    row.error('Ändring', { code: 'CANCELLED_AND_CHANGED', title, date: item.date, rows: numbers(group) })
  }
}

function isPlanned(activity: Activity, date: Temporal.PlainDate): boolean {
  return schedulesOf(activity).some(
    (schedule) => expandSchedule(schedule, { from: date, to: date }).length > 0,
  )
}

function checkTwins(group: readonly GoodRow[], title: string): void {
  const changing = group.filter(({ item }) => item.kind !== 'extra')
  const contradicting = [
    valuesIn(changing, ({ newDate }) => newDate?.toString()),
    valuesIn(changing, ({ newTime }) => (newTime ? JSON.stringify(newTime) : undefined)),
    valuesIn(changing, ({ newPlaceId }) => newPlaceId ?? undefined),
  ].filter((values) => new Set(values.map(({ value }) => value)).size > 1)
  for (const { row, item } of new Set(contradicting.flat().map(({ from }) => from))) {
    const kind = wordForKind(item.kind)
    row.error('Ändring', { code: 'CHANGE_TWICE', title, date: item.date, kind, rows: numbers(group) })
  }
  if (contradicting.length > 0) return
  for (const twins of Map.groupBy(changing, ({ item }) => item.kind).values()) {
    const [first, ...rest] = twins
    for (const { row } of rest) row.warn('Ändring', { code: 'ROW_TWICE', row: first?.row.number ?? 0 })
  }
}

function checkExtras(
  group: readonly GoodRow[],
  title: string,
  { published, breaks }: ChangeCheckContext,
): void {
  const changes = group.filter(({ item }) => item.kind !== 'extra').map(({ item }) => item)
  for (const { row, item } of group) {
    const activity = published.get(item.activityId)
    if (item.kind !== 'extra' || !activity) continue
    if (isAtPlannedTime(item, activity, { breaks, changes }))
      row.error('Ny tid', { code: 'EXTRA_AT_A_PLANNED_TIME', title, date: item.date })
    else changes.push(item)
  }
}

function valuesIn(group: readonly GoodRow[], valueOf: (change: Change) => string | undefined) {
  return group.flatMap((from) => {
    const value = valueOf(from.item)
    return value === undefined ? [] : [{ from, value }]
  })
}

function numbers(group: readonly GoodRow[]): number[] {
  return group.map(({ row }) => row.number)
}
