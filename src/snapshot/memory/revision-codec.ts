import { z } from 'zod'

/** What is remembered of one occurrence: its revision, and the hash of the facts that the revision stands for. */
const rememberedOccurrenceSchema = z.object({
  hash: z.string(),
  sequence: z.int().nonnegative(),
  changed: z.instanceof(Temporal.Instant),
  /** The id that it was first published under, `<activity>/<anchor>`, where it is another now; or the activity's alone. */
  uid: z.string().nullable(),
  /** The last day that it is published for, as in 2026-12-08, where that is later than the one in its anchor. */
  until: z.iso.date().nullable(),
})

const pattern = /^[\w-]+\.\d+\.[0-9a-z]+(\.[a-z0-9/-]*(\.\d{4}-\d\d-\d\d)?)?$/

/**
 * In a file one occurrence is `hash.sequence.changed.uid.until`, with the seconds since 1970 in base 36, and the last two
 * only where there is something to say: there are 50,000 of them in a year of 1,000 activities.
 */
export const revisionCodec = z.codec(z.string().regex(pattern), rememberedOccurrenceSchema, {
  decode: (text) => {
    const [hash = '', sequence = '', changed = '', uid = '', until = ''] = text.split('.')
    const seconds = Number.parseInt(changed, 36)
    return {
      hash,
      sequence: Number(sequence),
      changed: Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
      uid: uid === '' ? null : uid,
      until: until === '' ? null : until,
    }
  },
  encode: ({ hash, sequence, changed, uid, until }) => {
    const seconds = Math.floor(changed.epochMilliseconds / 1000).toString(36)
    return [hash, sequence, seconds, uid ?? '', until ?? ''].join('.').replace(/\.+$/, '')
  },
})

export type RememberedOccurrence = z.output<typeof revisionCodec>
