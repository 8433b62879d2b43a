import { activityById, placeById } from '../../domain/lookup.ts'
import { formatSlot, wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import type { Occurrence, Slot } from '../../domain/occurrences/occurrence.ts'
import type { PublishedChangeKind } from '../../domain/published/published-change.ts'
import type { Site } from '../../domain/site.ts'
import type { Draft, Edit } from './edit.ts'

/**
 * What was decided, or taken back, for single dates from today on. A series that got other days or another time is one
 * change of its activity, not fifty of its dates.
 */
export function occurrenceChanges({ before, after, formerId }: Edit): Draft[] {
  const earlier = new Map(before.occurrences.map((occurrence) => [occurrence.id, occurrence]))
  const known = new Set(before.data.activities.map(({ id }) => id))
  const pairs = after.occurrences.map((occurrence) => {
    const formerActivityId = formerId('activity', occurrence.activityId)
    const isKnown = known.has(formerActivityId)
    return { occurrence, isKnown, old: earlier.get(`${formerActivityId}/${occurrence.anchor}`) ?? null }
  })
  const changed = pairs
    .filter(({ occurrence, old }) => isTold(occurrence, after) || (old !== null && isTold(old, before)))
    .filter(({ occurrence, isKnown }) => isKnown && isAhead(occurrence, after.today))
    .flatMap(({ occurrence, old }) => draftChange(old, occurrence, { before, after }))
  const kept = new Set(pairs.map(({ old }) => old))
  const still = new Set(after.data.activities.map(({ id }) => formerId('activity', id)))
  const withdrawn = before.occurrences
    .filter(({ activityId }) => still.has(activityId))
    .filter((occurrence) => isWithdrawn(occurrence, after) && !kept.has(occurrence))
    .map((occurrence) => draftWithdrawal(occurrence, before))
  return [...changed, ...withdrawn]
}

const decided = { cancelled: 'cancelled', moved: 'moved', changed: 'changed', extra: 'extra' } as const

/** Decided for the date alone, or in doubt: a row about it that can't be read may say that it is cancelled. */
function isTold(occurrence: Occurrence, site: Site): boolean {
  return occurrence.status in decided || occurrence.isFull || isDoubted(occurrence, site)
}

/** In doubt by itself: an activity that is held back as a whole is told of once, not for each of its dates. */
function isDoubted({ status, uncertainty, activityId }: Occurrence, site: Site): boolean {
  const isInDoubt = status === 'uncertain' && uncertainty?.kind === 'held-back'
  return isInDoubt && activityById(site.data, activityId).heldSince === null
}

function draftChange(
  old: Occurrence | null,
  occurrence: Occurrence,
  { before, after }: Pick<Edit, 'before' | 'after'>,
): Draft[] {
  const { status } = occurrence
  if (old && decisionOf(old, before) === decisionOf(occurrence, after) && !hasNewOffer(old, occurrence))
    return []
  if (status in decided) return [draftDecision(decidedKind(status), { old, occurrence, before, after })]
  if (isDoubted(occurrence, after) || occurrence.isFull)
    return [draftDecision('changed', { old, occurrence, before, after })]
  return old && isTold(old, before) ? [draftDecision('restored', { old, occurrence, before, after })] : []
}

/** Something else instead, that wasn't offered before. That it isn't any longer says the page. */
function hasNewOffer(old: Occurrence, { instead }: Occurrence): boolean {
  return instead !== null && instead !== old.instead
}

function decidedKind(status: Occurrence['status']): PublishedChangeKind {
  return status === 'planned' || status === 'uncertain' ? 'restored' : decided[status]
}

function draftDecision(
  kind: PublishedChangeKind,
  {
    old,
    occurrence,
    before,
    after,
  }: { old: Occurrence | null; occurrence: Occurrence; before: Site; after: Site },
): Draft {
  // Somebody's own words are told by the page, for as long as they stand in the sheet, and never kept here.
  const words = wordsForOccurrence({ ...occurrence, reason: null, instead: null, theme: null }, after)
  const title = kind === 'restored' ? `Blir av som planerat: ${titleOf(occurrence, after)}` : words.title
  const was = old ? formatState(old, before) : null
  const is = kind === 'cancelled' ? 'Inställt' : formatState(occurrence, after)
  const isSame = is === was
  return {
    kind,
    activityId: occurrence.activityId,
    placeIds: placesOf(occurrence, old),
    occurrenceId: occurrence.id,
    date: occurrence.original?.date ?? occurrence.date,
    title,
    differences: [{ label: null, was: kind === 'extra' ? null : was, is: isSame ? (words.label ?? is) : is }],
    sentences: words.sentences,
  }
}

function draftWithdrawal(occurrence: Occurrence, before: Site): Draft {
  return {
    kind: 'withdrawn',
    activityId: occurrence.activityId,
    placeIds: placesOf(occurrence, null),
    occurrenceId: occurrence.id,
    date: occurrence.date,
    title: `Utgår: ${titleOf(occurrence, before)}`,
    differences: [{ label: null, was: formatState(occurrence, before), is: null }],
    sentences: [],
  }
}

/** An extra or moved date that had been told of. */
function isWithdrawn(occurrence: Occurrence, after: Site): boolean {
  const isTold = occurrence.status === 'extra' || occurrence.status === 'moved'
  return isTold && isAhead(occurrence, after.today)
}

/** What is decided for the date alone, whatever else has changed about the series. */
function decisionOf(occurrence: Occurrence, site: Site): string {
  const { status, date, time, placeId } = occurrence
  if (isDoubted(occurrence, site)) return 'in doubt'
  return status in decided ? JSON.stringify([status, date, time, placeId]) : 'as planned'
}

function isAhead({ date, original }: Occurrence, today: Temporal.PlainDate): boolean {
  return [date, original?.date ?? date].some((day) => Temporal.PlainDate.compare(day, today) >= 0)
}

function formatState(occurrence: Occurrence, site: Site): string {
  const slot = formatSlotAndPlace(occurrence, site)
  return occurrence.status === 'cancelled' ? `Inställt: ${slot}` : slot
}

/** "tisdag 8 december 2026 klockan 13.00 till 15.00, Lärkparkens servicehus" */
export function formatSlotAndPlace(slot: Slot, { data }: Site): string {
  return `${formatSlot(slot, null)}, ${placeById(data, slot.placeId).name}`
}

function placesOf(occurrence: Occurrence, old: Occurrence | null): string[] {
  const slots = [occurrence, occurrence.original, old, old?.original].filter((slot) => slot != null)
  return [...new Set(slots.map(({ placeId }) => placeId))]
}

function titleOf({ activityId }: Occurrence, { data }: Site): string {
  return activityById(data, activityId).title
}
