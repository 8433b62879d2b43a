import { z } from 'zod'
import { idSchema } from '../../domain/id.ts'

/** What is remembered of one occurrence: its revision, and the hash of the facts that the revision stands for. */
const rememberedOccurrenceSchema = z.object({
  hash: z.string(),
  sequence: z.int().nonnegative(),
  changed: z.instanceof(Temporal.Instant),
  /** The id of the activity when this occurrence was first published, where it is another now. */
  firstActivityId: idSchema.nullable(),
})

const pattern = /^[\w-]+\.\d+\.[0-9a-z]+(\.[a-z0-9-]+)?$/

/**
 * In a file one occurrence is `hash.sequence.changed`, with the seconds since 1970 in base 36: there are 50,000 of them
 * in a year of 1,000 activities.
 */
export const revisionCodec = z.codec(z.string().regex(pattern), rememberedOccurrenceSchema, {
  decode: (text) => {
    const [hash = '', sequence = '', changed = '', firstActivityId = null] = text.split('.')
    const seconds = Number.parseInt(changed, 36)
    return {
      hash,
      sequence: Number(sequence),
      changed: Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
      firstActivityId,
    }
  },
  encode: ({ hash, sequence, changed, firstActivityId }) =>
    [
      hash,
      sequence,
      Math.floor(changed.epochMilliseconds / 1000).toString(36),
      ...(firstActivityId ? [firstActivityId] : []),
    ].join('.'),
})

export type RememberedOccurrence = z.output<typeof revisionCodec>
