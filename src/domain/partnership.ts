import { z } from 'zod'
import { plainDateSchema } from './temporal-codecs.ts'

/** One row of Avtal: a fact, the words of the agreement, and what is uncertain. */
export const agreementFactSchema = z.object({
  field: z.string(),
  value: z.string(),
  quote: z.string().nullable(),
  note: z.string().nullable(),
})

/** A paragraph of the agreement as written (Avtalstext). */
export const paragraphSchema = z.object({
  heading: z.string().nullable(),
  text: z.string(),
  note: z.string().nullable(),
})

export const dutySchema = z.object({
  duty: z.string(),
  who: z.string(),
  force: z.enum(['shall', 'may', 'example']),
  quote: z.string().nullable(),
  goal: z.number().nullable(),
  measure: z.string().nullable(),
  outcome: z.string().nullable(),
  asOf: plainDateSchema.nullable(),
  evidence: z.url().nullable(),
})

export const deadlineSchema = z.object({
  what: z.string(),
  due: plainDateSchema,
  who: z.string(),
  recipient: z.string().nullable(),
  done: plainDateSchema.nullable(),
  evidence: z.url().nullable(),
  note: z.string().nullable(),
})

/** All that the agreement pages tell: the tabs from Avtal to Uppföljning. */
export const partnershipSchema = z.object({
  facts: z.array(agreementFactSchema),
  text: z.array(paragraphSchema),
  duties: z.array(dutySchema),
  deadlines: z.array(deadlineSchema),
})

export type Partnership = z.output<typeof partnershipSchema>
