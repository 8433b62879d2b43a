import { z } from 'zod'
import { phoneSchema } from './phone.ts'
import { siteColourSchema, siteSymbolSchema } from './site-look.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** The tab Inställningar: whose site this is, and what stands on every page. */
export const settingsSchema = z.object({
  siteName: z.string(),
  association: z.string(),
  municipality: z.string(),
  board: z.string().nullable(),
  administration: z.string().nullable(),
  phone: phoneSchema,
  phoneHours: z.string().nullable(),
  email: z.email().nullable(),
  website: z.url().nullable(),
  programmeUntil: plainDateSchema.nullable(),
  nextProgramme: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('date'), date: plainDateSchema }),
      z.object({ kind: z.literal('text'), text: z.string() }),
    ])
    .nullable(),
  importantNotice: z.object({ text: z.string(), until: plainDateSchema.nullable() }).nullable(),
  accessibilityForm: z.url().nullable(),
  /** What the association itself says of the site's accessibility: what it has tried, what doesn't work. */
  accessibilityNote: z.string().nullable().default(null),
  openDataLicence: z.string(),
  /** The site's own colour and mark; null: the usual ones. */
  colour: siteColourSchema.nullable().default(null),
  symbol: siteSymbolSchema.nullable().default(null),
})

export type Settings = z.output<typeof settingsSchema>
