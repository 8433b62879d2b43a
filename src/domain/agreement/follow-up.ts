import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'

/** A calendar year, or one month of it. */
const periodSchema = z.object({ year: z.int(), month: z.int().min(1).max(12).nullable() })

/** A row of Uppföljning. Null is not reported, never zero. */
export const followUpRowSchema = z.object({
  period: periodSchema,
  /** Null: all places. */
  placeId: idSchema.nullable(),
  /** Null: all activities. */
  activityId: idSchema.nullable(),
  /** Occasions that took place (Tillfällen). */
  tookPlace: z.int().nonnegative().nullable(),
  cancelled: z.int().nonnegative().nullable(),
  /** Visits: the same person is counted each time. */
  visits: z.int().nonnegative().nullable(),
  volunteerHours: z.number().nonnegative().nullable(),
  /** A role. */
  reportedBy: z.string().nullable(),
  heldSince: heldSinceSchema,
})

export type Period = z.output<typeof periodSchema>
export type FollowUpRow = z.output<typeof followUpRowSchema>

/** "2026" or "2026-11" */
export function formatPeriod({ year, month }: Period): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`
}
