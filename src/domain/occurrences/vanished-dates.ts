import { z } from 'zod'
import { idSchema } from '../id.ts'

/**
 * A date of an activity that was published and isn't in the programme any longer, though it has not been: whoever has a link
 * to it is told so.
 */
const vanishedDateSchema = z.object({
  activityId: idSchema,
  /** The fragment that it had on the activity's page: `2026-12-08` or `2026-12-08-2`. */
  anchor: z.string(),
  /** The fragment of the date that it has become; null where nothing has. */
  movedTo: z.string().nullable(),
})

export type VanishedDate = z.output<typeof vanishedDateSchema>

/**
 * In a file they are one text for each activity, "2026-12-08 2026-12-15>2026-12-22": a series that gets other days leaves
 * fifty behind.
 */
export const vanishedDatesCodec = z.codec(z.record(idSchema, z.string()), z.array(vanishedDateSchema), {
  decode: (texts) =>
    Object.entries(texts).flatMap(([activityId, text]) =>
      text.split(' ').map((date) => {
        const [anchor = '', movedTo = null] = date.split('>')
        return { activityId, anchor, movedTo }
      }),
    ),
  encode: (dates) =>
    Object.fromEntries(
      [...Map.groupBy(dates, ({ activityId }) => activityId)].map(([activityId, own]) => [
        activityId,
        own.map(({ anchor, movedTo }) => (movedTo === null ? anchor : `${anchor}>${movedTo}`)).join(' '),
      ]),
    ),
})

/** The day, as planned, in the fragment of a date. */
export function dayInAnchor(anchor: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(anchor.slice(0, 10))
}
