import type { Activity } from '../../domain/programme/activity.ts'
import { daysHeldBack } from '../../domain/held-back.ts'
import { changeSchema, type Change } from '../../domain/programme/change.ts'
import { withLastGoodRows } from '../rows/last-good-rows.ts'
import { withoutUnsaid } from '../rows/still-said.ts'
import type { ChangeRow } from './change-row.ts'

interface LastChanges {
  /** The changes that were published last time, of what is still published. */
  previous: readonly Change[]
  today: Temporal.PlainDate
  /** What is published of Aktiviteter. */
  published: ReadonlyMap<string, Activity>
}

/**
 * What is published of Ändringar. A held row keeps its own last version, known by activity, date and kind together, and
 * never takes the place of another change. As long as a row is held, no other change that it may have been is given up
 * either: a mistyped date would else turn a cancelled one into one that is on.
 */
export function publishedChanges(rows: readonly ChangeRow[], context: LastChanges): Change[] {
  const { previous, today, published } = context
  const changes = withLastGoodRows(rows, {
    previous,
    today,
    schema: changeSchema,
    keyOf: keyOfChange,
    findKey: ({ known }, free) => free.entries().find(([, change]) => isThe(change, known))?.[0],
    nameOf: ({ activityId }) => published.get(activityId)?.title ?? null,
  })
  const lost = lostChanges(rows, { previous, changes })
  return [...changes, ...keepPossible(rows, lost, context)]
}

/** The changes of last time that no row stands for any longer, and no other row speaks of the same date. */
export function lostChanges(
  rows: readonly ChangeRow[],
  { previous, changes }: { previous: readonly Change[]; changes: readonly Change[] },
): Change[] {
  const there = new Set(changes.map(keyOfChange))
  const good = rows.flatMap(({ row, item, isHidden }) => (item && !isHidden && !row.isHeld ? [item] : []))
  const decided = new Set(good.filter(({ kind }) => kind !== 'extra').map(dateOfChange))
  return previous.filter(
    (change) =>
      !there.has(keyOfChange(change)) && (change.kind === 'extra' || !decided.has(dateOfChange(change))),
  )
}

/** Whether a held row may be about a change: then nobody can know that it was taken away on purpose. */
export function mayBeAbout({ row, isHidden, known }: ChangeRow, change: Change): boolean {
  if (!row.isHeld || isHidden) return false
  if (known.activityId !== undefined) return known.activityId === change.activityId
  return isOnDate(known, change)
}

/**
 * The changes of what isn't shown just now, where a row may be about them: should it be unreadable when that is shown again,
 * they are there. Nobody's words are kept meanwhile.
 */
export function setAside(
  rows: readonly ChangeRow[],
  { hidden, today }: { hidden: readonly Change[]; today: Temporal.PlainDate },
): Change[] {
  const mayBe = ({ row, known }: ChangeRow, change: Change) =>
    known.activityId === undefined
      ? row.isHeld && isOnDate(known, change)
      : known.activityId === change.activityId
  return hidden
    .filter((change) => rows.some((row) => mayBe(row, change)))
    .map((change) => ({ ...change, reason: null, instead: null, heldSince: change.heldSince ?? today }))
    .filter(({ heldSince }) => heldSince.until(today).days <= daysHeldBack)
}

/** Where the row's date can't be read, it may be any. */
function isOnDate({ date }: ChangeRow['known'], change: Change): boolean {
  return !date || date.equals(change.date)
}

/** What makes a change the same as last time. */
function keyOfChange({ kind, newTime, ...change }: Change): string {
  const start = kind === 'extra' && newTime?.kind === 'timed' ? newTime.start.toString() : ''
  return [dateOfChange(change), kind, start, change.session?.toString() ?? ''].join('/')
}

function dateOfChange({ activityId, date }: Pick<Change, 'activityId' | 'date'>): string {
  return `${activityId}/${date.toString()}`
}

function isThe(change: Change, { activityId, date, kind }: ChangeRow['known']): boolean {
  return activityId === change.activityId && date?.equals(change.date) === true && kind === change.kind
}

function keepPossible(
  rows: readonly ChangeRow[],
  lost: readonly Change[],
  { today, published }: LastChanges,
): Change[] {
  const kept = new Map<ChangeRow, Change[]>()
  for (const change of lost) {
    const held = rows.find((row) => mayBeAbout(row, change))
    if (!held) continue
    const heldSince = change.heldSince ?? today
    const days = heldSince.until(today).days
    const name = published.get(change.activityId)?.title ?? null
    if (days > daysHeldBack) held.row.warn(null, { code: 'HELD_TOO_LONG', name, days })
    else {
      const said = withoutUnsaid(change, changeSchema, {
        says: (text, how) => held.row.says(text, how),
        leftOf: () => null,
      })
      kept.set(held, [...(kept.get(held) ?? []), { ...said, heldSince }])
    }
  }
  for (const [{ row }, changes] of kept) {
    const dates = changes.map(({ activityId, date }) => ({
      title: published.get(activityId)?.title ?? activityId,
      date,
    }))
    row.warn(null, { code: 'EARLIER_CHANGES_KEPT', dates })
  }
  return [...kept.values()].flat()
}
