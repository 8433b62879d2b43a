import { z } from 'zod'

/** A calendar date: `Temporal.PlainDate` in memory, `2026-12-08` in files. */
export const plainDateSchema = z.codec(z.iso.date(), z.instanceof(Temporal.PlainDate), {
  decode: (text) => Temporal.PlainDate.from(text),
  encode: (date) => date.toString(),
})

/** A time of day on the wall clock: `Temporal.PlainTime` in memory, `13:30` in files. */
export const plainTimeSchema = z.codec(
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  z.instanceof(Temporal.PlainTime),
  {
    decode: (text) => Temporal.PlainTime.from(text),
    encode: (time) => time.toString({ smallestUnit: 'minute' }),
  },
)

/** A point in time: `Temporal.Instant` in memory, `2026-12-08T12:00:00Z` in files. */
export const instantSchema = z.codec(z.iso.datetime(), z.instanceof(Temporal.Instant), {
  decode: (text) => Temporal.Instant.from(text),
  encode: (instant) => instant.toString({ smallestUnit: 'second' }),
})
