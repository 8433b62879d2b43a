import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** How strongly the agreement puts it: ska, kan, exempel. An example or a permission is never shown as a promise. */
const dutyForceSchema = z.enum(['shall', 'may', 'example'])

/** What the goal counts (Mäts som). `own` is a measure that only people can report. */
const dutyMeasureSchema = z.enum(['service-houses', 'occurrences', 'participants', 'volunteers', 'own'])

/** A row of Åtaganden. */
export const dutySchema = z.object({
  agreementId: idSchema,
  duty: z.string(),
  who: z.string(),
  force: dutyForceSchema,
  quote: z.string().nullable(),
  goal: z.number().nullable(),
  measure: dutyMeasureSchema.nullable(),
  /** As reported; `number` where it can be compared with the goal. */
  outcome: z.object({ text: z.string(), number: z.number().nullable() }).nullable(),
  asOf: plainDateSchema.nullable(),
  evidence: z.url().nullable(),
  heldSince: heldSinceSchema,
})

export type DutyForce = z.output<typeof dutyForceSchema>
export type DutyMeasure = z.output<typeof dutyMeasureSchema>
export type Duty = z.output<typeof dutySchema>
