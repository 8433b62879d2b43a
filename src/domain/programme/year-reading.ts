import { z } from 'zod'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/**
 * How a day without a year was read, so that it means the same day as long as its cell stands as it does. The cell is a
 * hash of its tab, column, row and text: nothing of what somebody wrote is kept.
 */
export const yearReadingSchema = z.object({
  cell: z.string(),
  /** How the day is written: "12-8" is 8 December, "v5" is week 5, else its name. */
  key: z.string(),
  date: plainDateSchema,
})

export type YearReading = z.output<typeof yearReadingSchema>
