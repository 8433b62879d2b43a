import type { TimeOfDay } from '../time/time-of-day.ts'

/** Where and when, as planned or as decided. */
export interface Slot {
  date: Temporal.PlainDate
  time: TimeOfDay
  placeId: string
}

export type OccurrenceStatus = 'planned' | 'cancelled' | 'moved' | 'changed' | 'extra' | 'uncertain'

/** One date of one activity, with what is decided for it. A moved one is one occurrence, listed at both dates. */
export interface Occurrence extends Slot {
  /** `<activity id>/<original date>`, with `-2` after an extra one on a date that has one already. Never changes. */
  id: string
  activityId: string
  /** The fragment on the activity's page: `2026-12-08` or `2026-12-08-2`. */
  anchor: string
  status: OccurrenceStatus
  /** As planned, where the slot in force differs from it (moved, new time, new place); else null. */
  original: Slot | null
  reason: string | null
  /** What there is instead of a cancelled one, in the coordinator's words. */
  instead: string | null
  /** Why it is uncertain: the public holiday that nobody has decided on, or a row that is being corrected. */
  uncertainty: { kind: 'public-holiday'; holiday: string } | { kind: 'held-back' } | null
}
