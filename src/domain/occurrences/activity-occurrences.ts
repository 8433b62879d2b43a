import type { Activity } from '../programme/activity.ts'
import { dayNumber } from '../time/calendar-day.ts'
import type { Break, Change } from '../programme/change.ts'
import { changedSlot, isSameSlot } from './changed-slot.ts'
import type { Occurrence, OccurrenceStatus, Slot } from './occurrence.ts'
import { datesToHold, type PlannedDate } from './planned-dates.ts'
import type { Horizon } from '../time/horizon.ts'

interface Surroundings {
  /** The activity's own. */
  changes: readonly Change[]
  /** Everybody's. */
  breaks: readonly Break[]
  horizon: Horizon
}

/**
 * The occurrences of one activity. What is decided for one date beats what is general: a new time, a new place or a
 * move brings back a date that was taken away, and an extra date stands in a break. Unordered.
 */
export function activityOccurrences(
  activity: Activity,
  { changes, breaks, horizon }: Surroundings,
): Occurrence[] {
  const changesByDate = Map.groupBy(changes, (change) => change.date.toString())
  const ordinary = datesToHold(activity, { changesByDate, breaks, horizon }).map((date) => {
    const rows = (changesByDate.get(date.iso) ?? []).filter(({ kind }) => kind !== 'extra')
    return rows.length === 0 ? asPlanned(activity, date) : asChanged(activity, date, rows)
  })
  if (changes.length === 0) return ordinary
  const taken = new Set(ordinary.map(({ anchor }) => anchor))
  const extra = [...changesByDate].flatMap(([iso, rows]) => extraOccurrences(activity, { iso, rows, taken }))
  return [...ordinary, ...extra].filter((occurrence) => touches(occurrence, horizon))
}

function asPlanned(activity: Activity, planned: PlannedDate): Occurrence {
  const uncertainty = uncertaintyOf(activity, [], planned.undecidedHoliday)
  return {
    ...identity(activity, planned.iso),
    ...usualSlot(activity, planned.date),
    original: null,
    status: uncertainty ? 'uncertain' : 'planned',
    reason: null,
    instead: null,
    uncertainty,
  }
}

function asChanged(activity: Activity, planned: PlannedDate, rows: readonly Change[]): Occurrence {
  const own = rows.toSorted(byContent)
  const original = usualSlot(activity, planned.date)
  const slot = own.reduce(changedSlot, original)
  const isCancelled = own.some(({ kind }) => kind === 'cancelled')
  const uncertainty = uncertaintyOf(activity, own, null)
  return {
    ...identity(activity, planned.iso),
    ...slot,
    original: isSameSlot(slot, original) ? null : original,
    status: statusOf({ slot, original, isCancelled, isUncertain: uncertainty !== null }),
    ...wordsOf(own),
    uncertainty,
  }
}

/** By kind, then by all that the row says, so that the order of the rows in the sheet changes nothing. */
function byContent(a: Change, b: Change): number {
  return a.kind.localeCompare(b.kind, 'en') || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
}

/**
 * That nobody comes in vain matters most, so cancelled and moved are said even while a row is being corrected;
 * uncertain is said before a new time or place.
 */
function statusOf(facts: {
  slot: Slot
  original: Slot
  isCancelled: boolean
  isUncertain: boolean
}): OccurrenceStatus {
  if (facts.isCancelled) return 'cancelled'
  if (!facts.slot.date.equals(facts.original.date)) return 'moved'
  if (facts.isUncertain) return 'uncertain'
  return isSameSlot(facts.slot, facts.original) ? 'planned' : 'changed'
}

function extraOccurrences(
  activity: Activity,
  { iso, rows, taken }: { iso: string; rows: readonly Change[]; taken: ReadonlySet<string> },
): Occurrence[] {
  const first = taken.has(iso) ? 2 : 1
  return rows
    .filter(({ kind }) => kind === 'extra')
    .toSorted(byContent)
    .map((row) => ({ row, slot: changedSlot(usualSlot(activity, row.date), { ...row, newDate: null }) }))
    .sort((a, b) => startText(a.slot).localeCompare(startText(b.slot), 'en'))
    .map(({ row, slot }, index) => {
      const number = first + index
      const uncertainty = uncertaintyOf(activity, [row], null)
      return {
        ...identity(activity, number === 1 ? iso : `${iso}-${number}`),
        ...slot,
        original: null,
        status: uncertainty ? 'uncertain' : 'extra',
        ...wordsOf([row]),
        uncertainty,
      }
    })
}

function usualSlot(activity: Activity, date: Temporal.PlainDate): Slot {
  return { date, time: activity.schedule.time, placeId: activity.placeId }
}

function startText({ time }: Slot): string {
  return time.kind === 'all-day' ? '' : time.start.toString()
}

function identity(activity: Activity, anchor: string) {
  return { id: `${activity.id}/${anchor}`, activityId: activity.id, anchor }
}

function wordsOf(rows: readonly Change[]): Pick<Occurrence, 'reason' | 'instead'> {
  return {
    reason: joinTexts(rows.map((row) => row.reason)),
    instead: joinTexts(rows.map((row) => row.instead)),
  }
}

function joinTexts(texts: readonly (string | null)[]): string | null {
  const different = [...new Set(texts.filter((text) => text !== null))]
  const [only = null] = different
  return different.length > 1 ? different.map((text) => text.replace(/\.$/, '')).join('. ') : only
}

function uncertaintyOf(
  activity: Activity,
  rows: readonly Change[],
  holiday: string | null,
): Occurrence['uncertainty'] {
  if (holiday) return { kind: 'public-holiday', holiday }
  const isHeld = activity.heldSince !== null || rows.some(({ heldSince }) => heldSince !== null)
  return isHeld ? { kind: 'held-back' } : null
}

function touches(occurrence: Occurrence, { from, to }: Horizon): boolean {
  const dates = [occurrence.date, occurrence.original?.date ?? occurrence.date].map(dayNumber)
  return dates.some((number) => dayNumber(from) <= number && number <= dayNumber(to))
}
