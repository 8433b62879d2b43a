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

/** When one must have signed up: by a date, or a number of days before each occurrence. */
const bookingDeadlineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: plainDateSchema }),
  z.object({ kind: z.literal('days-before'), days: z.int().nonnegative() }),
])

/** Who holds it: the association itself, a partner of the sheet, or somebody named in words. */
const organizerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('association') }),
  z.object({ kind: z.literal('partner'), partnerId: idSchema }),
  z.object({ kind: z.literal('other'), name: z.string() }),
])

/** A series, or something held once. Its dates come from `schedule`, breaks and changes (see occurrence.ts). */
export const activitySchema = z.object({
  id: idSchema,
  title: z.string(),
  categoryIds: z.array(idSchema).min(1),
  placeId: idSchema,
  room: z.string().nullable(),
  schedule: scheduleSchema,
  summary: z.string().nullable(),
  description: z.string().nullable(),
  firstTime: z.string().nullable(),
  bring: z.string().nullable(),
  price: priceSchema,
  booking: bookingSchema,
  bookingDeadline: bookingDeadlineSchema.nullable(),
  maxParticipants: z.int().positive().nullable(),
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
export type Organizer = z.output<typeof organizerSchema>
export type Activity = z.output<typeof activitySchema>
