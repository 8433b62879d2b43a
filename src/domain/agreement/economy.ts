import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** A row of Index. A preliminary and a definitive one for the same year may both stand; the definitive counts. */
export const indexRateSchema = z.object({
  /** The one agreement that it is for; null: every agreement. */
  agreementId: idSchema.nullable(),
  year: z.int(),
  /** Hundredths of a percent: 2,7 % is 270. May be negative. */
  hundredths: z.int(),
  status: z.enum(['preliminary', 'definitive']),
  published: plainDateSchema.nullable(),
  source: z.string().nullable(),
  heldSince: heldSinceSchema,
})

/** A row of Belopp, in öre. Null is not reported, never zero. */
export const amountSchema = z.object({
  agreementId: idSchema.nullable(),
  year: z.int(),
  decided: z.int().nullable(),
  paid: z.int().nullable(),
  date: plainDateSchema.nullable(),
  source: z.string().nullable(),
  heldSince: heldSinceSchema,
})

/** A row of Ekonomi, in öre, for a calendar year. */
export const economyLineSchema = z.object({
  year: z.int(),
  kind: z.enum(['income', 'cost']),
  line: z.string(),
  budget: z.int().nullable(),
  outcome: z.int().nullable(),
  source: z.string().nullable(),
  heldSince: heldSinceSchema,
})

export type IndexRate = z.output<typeof indexRateSchema>
export type Amount = z.output<typeof amountSchema>
export type EconomyLine = z.output<typeof economyLineSchema>
