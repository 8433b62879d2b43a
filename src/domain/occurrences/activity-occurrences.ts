import type { Activity, Part } from '../programme/activity.ts'
import { mainPart } from '../programme/activity-parts.ts'
import type { Break, Change } from '../programme/change.ts'
import { changedSlot, isSameSlot, startKey } from './changed-slot.ts'
import type { Occurrence, OccurrenceStatus, Slot } from './occurrence.ts'
import { isAbout, sessionsToHold } from './planned-sessions.ts'
import { numberSessions, type SessionNumber } from './session-numbers.ts'
import { haveCommonDay, type DaySpan } from '../time/day-span.ts'

interface Surroundings {
  /** The activity's own. */
  changes: readonly Change[]
  /** Everybody's. */
  breaks: readonly Break[]
  /** The activity's own; they matter to ids alone. */
  sessionNumbers?: readonly SessionNumber[]
  horizon: DaySpan
}

/** A session with what is said of it alone, before its changes. */
interface Draft {
  iso: string
  slot: Slot
  /** Null for an extra one of an activity whose parts are all single dates: nothing of theirs is about it. */
  part: Part | null
  undecidedHoliday: string | null
  /** The row that added it. */
  extra: Change | null
}

/**
 * The occurrences of one activity. What is decided for one date beats what is general: a new time, a new place or a
 * move brings back a date that was taken away, and an extra date stands in a break. An extra one can be changed and
 * cancelled like any. Unordered.
 */
export function activityOccurrences(activity: Activity, surroundings: Surroundings): Occurrence[] {
  const { changes, breaks, sessionNumbers = [], horizon } = surroundings
  const changesByDate = Map.groupBy(changes, (change) => change.date.toString())
  const planned = sessionsToHold(activity, { changesByDate, breaks, horizon }).map(
    ({ iso, date, lastDate, time, part, undecidedHoliday }): Draft => ({
      iso,
      slot: { date, lastDate, time, placeId: activity.placeId },
      part,
      undecidedHoliday,
      extra: null,
    }),
  )
  const extra = changes.filter(({ kind }) => kind === 'extra').map((row) => toExtra(activity, row))
  const drafts = extra.length > 0 ? [...planned, ...extra] : planned
  const occurrences = numbered(drafts, sessionNumbers).map(({ draft, anchor }) =>
    toOccurrence(activity, { draft, anchor, rows: changesByDate.get(draft.iso) ?? [] }),
  )
  return changes.length > 0 ? occurrences.filter((each) => touches(each, horizon)) : occurrences
}

function toExtra(activity: Activity, row: Change): Draft {
  const main = mainPart(activity)
  const [time = { kind: 'all-day' as const, note: null }] = main.schedule.sessions
  const usual: Slot = { date: row.date, lastDate: null, time, placeId: activity.placeId }
  return {
    iso: row.date.toString(),
    slot: changedSlot(usual, { ...row, newDate: null }),
    part: main.schedule.rules.length > 0 ? main : null,
    undecidedHoliday: null,
    extra: row,
  }
}

/** Planned before extra, and each by its start, where no other number is remembered. */
function numbered(drafts: readonly Draft[], sessionNumbers: readonly SessionNumber[]) {
  const remembered = Map.groupBy(sessionNumbers, ({ date }) => date.toString())
  return [...Map.groupBy(drafts, ({ iso }) => iso)].flatMap(([iso, sameDate]) => {
    const known = remembered.get(iso) ?? []
    if (sameDate.length === 1 && known.length === 0) return sameDate.map((draft) => ({ draft, anchor: iso }))
    const inOrder = sameDate.toSorted(byOriginAndStart)
    const numbers = numberSessions(
      inOrder.map(({ slot }) => slot.time),
      known,
    )
    return inOrder.map((draft, index) => {
      const number = numbers[index] ?? 1
      return { draft, anchor: number === 1 ? iso : `${iso}-${number}` }
    })
  })
}

function byOriginAndStart(a: Draft, b: Draft): number {
  if ((a.extra === null) !== (b.extra === null)) return a.extra ? 1 : -1
  const byStart = startKey(a.slot.time).localeCompare(startKey(b.slot.time), 'en')
  return byStart || (a.extra && b.extra ? byContent(a.extra, b.extra) : 0)
}

function toOccurrence(
  activity: Activity,
  { draft, anchor, rows }: { draft: Draft; anchor: string; rows: readonly Change[] },
): Occurrence {
  const { slot: original, part, extra } = draft
  // Nearly all are as planned; a site has a hundred thousand.
  if (rows.length === 0 && !extra) return asPlanned(activity, { draft, anchor })
  const own = rows.filter((row) => row.kind !== 'extra' && isAbout(row, original.time)).toSorted(byContent)
  const slot = own.reduce(changedSlot, original)
  const said = extra ? [extra, ...own] : own
  const uncertainty = uncertaintyOf(activity, { draft, changes: said, isDecided: own.length > 0 })
  return {
    id: `${activity.id}/${anchor}`,
    activityId: activity.id,
    anchor,
    ...slot,
    original: isSameSlot(slot, original) ? null : original,
    status: statusOf({
      slot,
      original,
      isCancelled: own.some(({ kind }) => kind === 'cancelled'),
      isUncertain: uncertainty !== null,
      isExtra: extra !== null,
    }),
    isFull: part?.saysFull === true || own.some(({ kind }) => kind === 'full'),
    ...saidOf(part),
    reason: joinTexts(said.map((row) => row.reason)),
    instead: joinTexts(said.map((row) => row.instead)),
    uncertainty,
  }
}

function asPlanned(activity: Activity, { draft, anchor }: { draft: Draft; anchor: string }): Occurrence {
  const { slot, part } = draft
  const uncertainty = uncertaintyOf(activity, { draft, changes: [], isDecided: false })
  // Field by field: spreading objects takes four times as long.
  return {
    id: `${activity.id}/${anchor}`,
    activityId: activity.id,
    anchor,
    date: slot.date,
    lastDate: slot.lastDate,
    time: slot.time,
    placeId: slot.placeId,
    original: null,
    status: uncertainty ? 'uncertain' : 'planned',
    theme: part?.theme ?? null,
    details: part?.details ?? null,
    own: part?.own ?? {},
    isFull: part?.saysFull === true,
    reason: null,
    instead: null,
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
  isExtra: boolean
}): OccurrenceStatus {
  if (facts.isCancelled) return 'cancelled'
  if (!facts.slot.date.equals(facts.original.date)) return 'moved'
  if (facts.isUncertain) return 'uncertain'
  if (!isSameSlot(facts.slot, facts.original)) return 'changed'
  return facts.isExtra ? 'extra' : 'planned'
}

function saidOf(part: Part | null): Pick<Occurrence, 'theme' | 'details' | 'own'> {
  return { theme: part?.theme ?? null, details: part?.details ?? null, own: part?.own ?? {} }
}

function joinTexts(texts: readonly (string | null)[]): string | null {
  const different = [...new Set(texts.filter((text) => text !== null))]
  const [only = null] = different
  return different.length > 1 ? different.map((text) => text.replace(/\.$/, '')).join('. ') : only
}

/** A red day is in doubt only as long as nothing is decided for that date. */
function uncertaintyOf(
  { heldSince }: Activity,
  { draft, changes, isDecided }: { draft: Draft; changes: readonly Change[]; isDecided: boolean },
): Occurrence['uncertainty'] {
  const { part, undecidedHoliday } = draft
  if (undecidedHoliday && !isDecided) return { kind: 'public-holiday', holiday: undecidedHoliday }
  const isHeld = heldSince ?? part?.heldSince ?? changes.find((row) => row.heldSince)
  if (isHeld) return { kind: 'held-back' }
  return part?.saysCancelled ? { kind: 'said-cancelled' } : null
}

function touches(occurrence: Occurrence, horizon: DaySpan): boolean {
  const slots = occurrence.original ? [occurrence, occurrence.original] : [occurrence]
  return slots.some(({ date, lastDate }) => haveCommonDay({ from: date, to: lastDate ?? date }, horizon))
}
