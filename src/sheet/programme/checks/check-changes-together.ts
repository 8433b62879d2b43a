import type { Change } from '../../../domain/programme/change.ts'
import type { ChangeRow } from '../change-row.ts'
import { isAtPlannedTime, wordForKind, type ChangeCheckContext } from './check-change.ts'

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
    checkCancelled(group, title)
    checkExtras(group, title, context)
    if (group.length > 1) checkTwins(group, title)
  }
}

interface GoodRow {
  row: ChangeRow['row']
  item: Change
}

/**
 * A cancelled session can't be changed too. An extra one on the date is no such change: without Gäller tid it is cancelled
 * with the others.
 */
function checkCancelled(group: readonly GoodRow[], title: string): void {
  const deciding = group.filter(({ item }) => item.kind !== 'full' && item.kind !== 'extra')
  for (const { row, item } of deciding) {
    const others = deciding.filter(
      (other) => isSameSession(other.item, item) && isCancelled(other) !== (item.kind === 'cancelled'),
    )
    if (others.length === 0) continue
    const rows = [row.number, ...numbers(others)].toSorted((one, other) => one - other)
    row.error('Ändring', { code: 'CANCELLED_AND_CHANGED', title, date: item.date, rows })
  }
}

function isCancelled({ item }: GoodRow): boolean {
  return item.kind === 'cancelled'
}

/** Whether two rows of one date can be about the same session: one that names none is about all. */
function isSameSession(one: Change, other: Change): boolean {
  return one.session === null || other.session === null || one.session.equals(other.session)
}

/** Rows about different sessions don't meet. */
function checkTwins(group: readonly GoodRow[], title: string): void {
  const changing = group.filter(({ item }) => item.kind !== 'extra')
  const contradicting = changing.filter(({ item }) =>
    changing.some((other) => isSameSession(other.item, item) && contradict(other.item, item)),
  )
  for (const { row, item } of contradicting) {
    const kind = wordForKind(item.kind)
    row.error('Ändring', { code: 'CHANGE_TWICE', title, date: item.date, kind, rows: numbers(group) })
  }
  if (contradicting.length > 0) return
  for (const twins of Map.groupBy(
    changing,
    ({ item }) => `${item.kind}/${item.session?.toString() ?? ''}`,
  ).values()) {
    const [first, ...rest] = twins
    for (const { row } of rest) row.warn('Ändring', { code: 'ROW_TWICE', row: first?.row.number ?? 0 })
  }
}

/** Two new dates, times or places. */
function contradict(one: Change, other: Change): boolean {
  const values = ({ newDate, newTime, newPlaceId }: Change) => [
    newDate?.toString(),
    newTime ? JSON.stringify(newTime) : undefined,
    newPlaceId ?? undefined,
  ]
  const others = values(other)
  return values(one).some(
    (value, index) => value !== undefined && others[index] !== undefined && value !== others[index],
  )
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

function numbers(group: readonly GoodRow[]): number[] {
  return group.map(({ row }) => row.number)
}
