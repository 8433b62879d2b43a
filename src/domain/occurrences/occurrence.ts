import type { OwnTerms } from '../programme/activity.ts'
import type { TimeOfDay } from '../time/time-of-day.ts'

/** Where and when, as planned or as decided. */
export interface Slot {
  date: Temporal.PlainDate
  /** The last day of one that goes on for several days in a row, after `date`; null for one day. */
  lastDate: Temporal.PlainDate | null
  time: TimeOfDay
  placeId: string
}

export type OccurrenceStatus = 'planned' | 'cancelled' | 'moved' | 'changed' | 'extra' | 'uncertain'

/** One date of one activity, with what is decided for it. A moved one is one occurrence, listed at both dates. */
export interface Occurrence extends Slot {
  /** `<activity id>/<original date>`, with `-2` after a further session of that date. Never changes. */
  id: string
  activityId: string
  /** The fragment on the activity's page: `2026-12-08` or `2026-12-08-2`. */
  anchor: string
  status: OccurrenceStatus
  /** No places are left. Says nothing of whether, when and where it is held. */
  isFull: boolean
  /** What this date is about, where it has a subject of its own. */
  theme: string | null
  /** More about this date, where it isn't what is said of the whole. */
  details: string | null
  /** Room, price and sign-up of this date, where they aren't the activity's. */
  own: OwnTerms
  /** As planned, where the slot in force differs from it (moved, new time, new place); else null. */
  original: Slot | null
  reason: string | null
  /** What there is instead of a cancelled one, in the coordinator's words. */
  instead: string | null
  /**
   * Why it is uncertain: the public holiday that nobody has decided on, a row that is being corrected, or words in the
   * programme that mean cancelled.
   */
  uncertainty:
    { kind: 'public-holiday'; holiday: string } | { kind: 'held-back' } | { kind: 'said-cancelled' } | null
}
