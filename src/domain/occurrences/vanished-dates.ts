import { z } from 'zod'
import { idSchema } from '../id.ts'

/**
 * A date of an activity that was published and isn't in the programme any longer, though it has not been: whoever has a link
 * to it is told so.
 */
export const vanishedDateSchema = z.object({
  activityId: idSchema,
  /** The fragment that it had on the activity's page: `2026-12-08` or `2026-12-08-2`. */
  anchor: z.string(),
  /** The fragment of the date that it has become; null where nothing has. */
  movedTo: z.string().nullable(),
})

export type VanishedDate = z.output<typeof vanishedDateSchema>

/** The day, as planned, in the fragment of a date. */
export function dayInAnchor(anchor: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(anchor.slice(0, 10))
}
