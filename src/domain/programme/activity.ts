import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { phoneSchema } from './phone.ts'
import { priceSchema } from './price.ts'
import { scheduleSchema } from './schedule.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** Whether one must sign up. `note` is the coordinator's own sentence. */
const bookingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('not-needed') }),
  z.object({ kind: z.literal('needed') }),
  z.object({ kind: z.literal('note'), text: z.string() }),
])

/** The words around a last day or a number of places, as written: "Bindande … kl. 15.00", "ca 30". */
const wordsBesideSchema = z.string().nullable().default(null)

/** When one must have signed up: by a date, or a number of days before each occurrence. */
const bookingDeadlineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: plainDateSchema, note: wordsBesideSchema }),
  z.object({ kind: z.literal('days-before'), days: z.int().nonnegative(), note: wordsBesideSchema }),
])

/** Who holds it: the association itself, a partner of the sheet, or somebody named in words. */
const organizerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('association') }),
  z.object({ kind: z.literal('partner'), partnerId: idSchema }),
  z.object({ kind: z.literal('other'), name: z.string() }),
])

/** What may be otherwise on some of an activity's dates. */
const termsSchema = z.object({
  room: z.string().nullable(),
  bring: z.string().nullable(),
  price: priceSchema,
  booking: bookingSchema,
  bookingDeadline: bookingDeadlineSchema.nullable(),
  maxParticipants: z.int().positive().nullable(),
  maxParticipantsNote: wordsBesideSchema,
})

const ownTermsSchema = z.object({
  room: termsSchema.shape.room.exactOptional(),
  bring: termsSchema.shape.bring.exactOptional(),
  price: termsSchema.shape.price.exactOptional(),
  booking: termsSchema.shape.booking.exactOptional(),
  bookingDeadline: termsSchema.shape.bookingDeadline.exactOptional(),
  maxParticipants: termsSchema.shape.maxParticipants.exactOptional(),
  maxParticipantsNote: z.string().nullable().exactOptional(),
})

/**
 * Some of an activity's dates: a row of the sheet, or the days of a row that have a time of their own ("fredag kl 12–19,
 * lördag kl 10–15").
 */
export const partSchema = z.object({
  schedule: scheduleSchema,
  /** What these dates are about, where they have a subject of their own: the speaker, the film. */
  theme: z.string().nullable().default(null),
  /** More about these dates, where it isn't what is said of the whole. */
  details: z.string().nullable().default(null),
  /** Where it isn't the activity's. */
  own: ownTermsSchema.default({}),
  /** Words of the row that mean cancelled, outside Ändringar: "Inställt tills vidare". Its dates are uncertain. */
  saysCancelled: z.boolean().default(false),
  /** Words of the row that mean full, outside Ändringar: "Fullbokat, kölista finns". */
  saysFull: z.boolean().default(false),
  /** Of a row with an error among others that are right: what is shown is its last good version. */
  heldSince: heldSinceSchema.default(null),
})

/** A series, or something held once. Its dates come from its parts, breaks and changes (see occurrence.ts). */
export const activitySchema = z.object({
  id: idSchema,
  title: z.string(),
  categoryIds: z.array(idSchema).min(1),
  placeId: idSchema,
  /** In the order of the sheet; dates that two parts give are held once, with what the one that names them says. */
  parts: z.array(partSchema).min(1),
  summary: z.string().nullable(),
  description: z.string().nullable(),
  firstTime: z.string().nullable(),
  ...termsSchema.shape,
  /** Whom it is for, in words: "anhöriga", "finska". */
  audiences: z.array(z.string()).default([]),
  /** How to pay, in words. */
  payment: z.string().nullable().default(null),
  /** Only what belongs to no private person; all null: the association's number is the one to call. */
  contact: z.object({
    name: z.string().nullable(),
    phone: phoneSchema.nullable(),
    email: z.email().nullable(),
  }),
  organizer: organizerSchema,
  partnerIds: z.array(idSchema),
  projectId: idSchema.nullable(),
  keywords: z.array(z.string()),
  checked: plainDateSchema.nullable(),
  heldSince: heldSinceSchema,
})

export type Booking = z.output<typeof bookingSchema>
export type BookingDeadline = z.output<typeof bookingDeadlineSchema>
export type OwnTerms = z.output<typeof ownTermsSchema>
export type Terms = z.output<typeof termsSchema>
export type Part = z.output<typeof partSchema>
export type Organizer = z.output<typeof organizerSchema>
export type Activity = z.output<typeof activitySchema>
