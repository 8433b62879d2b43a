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
    const title = context.published.get(group[0]?.item.activityId ?? '')?.title
    if (title === undefined) continue
    checkCancelled(group, title)
    checkExtras(group, title, context)
    if (group.length > 1) checkTwins(group, title)
  }
}

interface GoodRow {
  row: ChangeRow['row']
  item: Change
}

function checkCancelled(group: readonly GoodRow[], title: string): void {
  const isCancelled = group.some(({ item }) => item.kind === 'cancelled')
  if (!isCancelled || group.every(({ item }) => item.kind === 'cancelled')) return
  for (const { row, item } of group) {
    row.error('Ändring', { code: 'CANCELLED_AND_CHANGED', title, date: item.date, rows: numbers(group) })
  }
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
