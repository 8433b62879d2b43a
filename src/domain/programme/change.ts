import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { timeOfDaySchema } from '../time/time-of-day.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** A row of Ändringar: what happens on one date. Several rows for one date add up. */
export const changeSchema = z.object({
  activityId: idSchema,
  /** The date as planned; for `extra` the date that is added. */
  date: plainDateSchema,
  kind: z.enum(['cancelled', 'moved', 'new-time', 'new-place', 'extra']),
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
  to: plainDateSchema,
  placeIds: z.array(idSchema),
  activityIds: z.array(idSchema),
  reason: z.string().nullable(),
  heldSince: heldSinceSchema,
})

export type Change = z.output<typeof changeSchema>
export type Break = z.output<typeof breakSchema>
