import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { phoneSchema } from './phone.ts'

/** A kind of activity (Kategorier). */
export const categorySchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string().nullable(),
  keywords: z.array(z.string()),
  heldSince: heldSinceSchema,
})

/** Somebody the association works with (Partner). */
export const partnerSchema = z.object({
  id: idSchema,
  name: z.string(),
  shortName: z.string().nullable(),
  role: z.string().nullable(),
  website: z.url().nullable(),
  phone: phoneSchema.nullable(),
  heldSince: heldSinceSchema,
})

/** A joint project (Projekt), with the words of the agreement where there are any. */
export const projectSchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string().nullable(),
  partnerIds: z.array(idSchema),
  quote: z.string().nullable(),
  note: z.string().nullable(),
  heldSince: heldSinceSchema,
})

/** Words that people type, and the words that the sheet uses (Sökord). */
export const synonymSchema = z.object({ words: z.array(z.string()), means: z.array(z.string()) })

export type Category = z.output<typeof categorySchema>
export type Partner = z.output<typeof partnerSchema>
export type Project = z.output<typeof projectSchema>
export type Synonym = z.output<typeof synonymSchema>
