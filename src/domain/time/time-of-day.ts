import { z } from 'zod'
import { plainTimeSchema } from './temporal-codecs.ts'

/**
 * Words and further times that stand beside the time, as they were written: "insläpp 18.30", "samling 9.45", "flyttas in
 * vid regn". Shown to the visitor wherever the time is.
 */
const noteSchema = z.string().nullable().default(null)

/** When in the day. An open end has `end: null`. */
export const timeOfDaySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all-day'), note: noteSchema }),
  z.object({
    kind: z.literal('timed'),
    start: plainTimeSchema,
    end: plainTimeSchema.nullable(),
    /** True for "13–ca 15". */
    endIsApproximate: z.boolean(),
    note: noteSchema,
  }),
])

export type TimeOfDay = z.output<typeof timeOfDaySchema>
