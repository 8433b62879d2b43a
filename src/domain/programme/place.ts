import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { phoneSchema } from './phone.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** The kinds of place that the sheet knows. */
const placeTypeSchema = z.enum([
  'service-house',
  'sheltered-housing',
  'library',
  'parish-hall',
  'outdoors',
  'other',
])

/** What is known of one obstacle. Unknown is shown as "Vet ej", never hidden. */
const accessFactSchema = z.enum(['yes', 'no', 'unknown'])

/** A place where activities are held. */
export const placeSchema = z.object({
  id: idSchema,
  name: z.string(),
  type: placeTypeSchema,
  /** What the agreement calls it, where that is another name than today's. */
  nameInAgreement: z.string().nullable(),
  address: z.string(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  district: z.string().nullable(),
  /** WGS 84 degrees. */
  coordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  directions: z.string().nullable(),
  phone: phoneSchema.nullable(),
  /** Who runs the care there (Utförare). */
  provider: z.string().nullable(),
  access: z.object({
    stepFreeEntrance: accessFactSchema,
    lift: accessFactSchema,
    accessibleToilet: accessFactSchema,
    hearingLoop: accessFactSchema,
    parking: accessFactSchema,
  }),
  checked: plainDateSchema.nullable(),
  /** A role, not a person. */
  checkedBy: z.string().nullable(),
  /** What is printed of its address (Kortadress): `ryd` answers at `/ryd/`, as permanent as its other address. */
  shortAddress: idSchema.nullable().default(null),
  heldSince: heldSinceSchema,
})

export type PlaceType = z.output<typeof placeTypeSchema>
export type AccessFact = z.output<typeof accessFactSchema>
export type Place = z.output<typeof placeSchema>
