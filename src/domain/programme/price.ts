import { z } from 'zod'

/** One price out of a cell, in öre. "50–70 kr" has two ends; otherwise `high` equals `low`. */
const offerSchema = z.object({
  low: z.int().nonnegative(),
  high: z.int().nonnegative(),
  /** For whom: "medlem", "övriga"; null for everybody. */
  audience: z.string().nullable(),
  /** "per bricka"; null for the occasion. */
  unit: z.string().nullable(),
})

/** What it costs. Unknown is not free. */
export const priceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown'), note: z.string().nullable().default(null) }),
  z.object({ kind: z.literal('free'), note: z.string().nullable() }),
  z.object({ kind: z.literal('priced'), offers: z.array(offerSchema).min(1), note: z.string().nullable() }),
])

export type Offer = z.output<typeof offerSchema>
export type Price = z.output<typeof priceSchema>
