import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { timeOfDaySchema } from '../time/time-of-day.ts'
import { plainDateSchema, plainTimeSchema } from '../time/temporal-codecs.ts'

/** A row of Ändringar: what happens on one date. Several rows for one date add up. */
export const changeSchema = z.object({
  activityId: idSchema,
  /** The date as planned; for `extra` the date that is added. */
  date: plainDateSchema,
  /** The start of the session that it is about (Gäller tid), as planned; null: all of that date. */
  session: plainTimeSchema.nullable().default(null),
  /** `full`: no places left (Fullbokat), which changes nothing else. */
  kind: z.enum(['cancelled', 'moved', 'new-time', 'new-place', 'extra', 'full']),
  newDate: plainDateSchema.nullable(),
  /** A start alone (end null) keeps the length. */
  newTime: timeOfDaySchema.nullable(),
  newPlaceId: idSchema.nullable(),
  reason: z.string().nullable(),
  instead: z.string().nullable(),
  posted: plainDateSchema.nullable(),
  heldSince: heldSinceSchema,
})

/** A row of Uppehåll. Both ends included. Empty lists mean everything; both filled: where both fit. */
export const breakSchema = z.object({
  from: plainDateSchema,
  /** Null: until further notice ("Uppehåll tills vidare"). */
  to: plainDateSchema.nullable(),
  placeIds: z.array(idSchema),
  activityIds: z.array(idSchema),
  reason: z.string().nullable(),
  heldSince: heldSinceSchema,
})

export type Change = z.output<typeof changeSchema>
export type Break = z.output<typeof breakSchema>
