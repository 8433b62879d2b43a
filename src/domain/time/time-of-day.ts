import { z } from 'zod'
import { plainTimeSchema } from './temporal-codecs.ts'

/** When in the day. An open end has `end: null`. */
export const timeOfDaySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all-day') }),
  z.object({
    kind: z.literal('timed'),
    start: plainTimeSchema,
    end: plainTimeSchema.nullable(),
    /** True for "13–ca 15". */
    endIsApproximate: z.boolean(),
    /** "insläpp 13.15, start 13.30" */
    doors: plainTimeSchema.nullable(),
  }),
])

export type TimeOfDay = z.output<typeof timeOfDaySchema>
