import { z } from 'zod'

/** A telephone number: as written for people and as dialled. */
export const phoneSchema = z.object({
  /** "031-390 06 00" */
  display: z.string(),
  /** E.164, "+46313900600" */
  e164: z.string().regex(/^\+\d{5,15}$/),
  /** "vardagar 9–12", when the cell said so. */
  note: z.string().nullable(),
})

export type Phone = z.output<typeof phoneSchema>
