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
 * What is remembered of an activity's occurrences, by anchor. In a file those of which the same is remembered stand together,
 * since most dates of a series differ in nothing else: there are 50,000 dates in a year of 1,000 activities.
 *
 *     "3f9k2m0qw1xz.0.toz980": "2026-12-01 2026-12-08 2026-12-15"
 */
export const revisionsCodec = z.codec(
  z.record(z.string().regex(pattern), z.string()),
  z.record(z.string(), rememberedOccurrenceSchema),
  {
    decode: (file) =>
      Object.fromEntries(
        Object.entries(file).flatMap(([text, anchors]) => {
          const revision = parseRevision(text)
          return anchors.split(' ').map((anchor) => [anchor, revision])
        }),
      ),
    encode: (revisions) => {
      const alike = Map.groupBy(Object.entries(revisions), ([, revision]) => formatRevision(revision))
      return Object.fromEntries(
        [...alike].map(([text, entries]) => [text, entries.map(([anchor]) => anchor).join(' ')]),
      )
    },
  },
)

/** `hash.sequence.changed.uid.until`, with the seconds since 1970 in base 36, and the last two only where there is something to say. */
function formatRevision({ hash, sequence, changed, uid, until }: RememberedOccurrence): string {
  const seconds = Math.floor(changed.epochMilliseconds / 1000).toString(36)
  return [hash, sequence, seconds, uid ?? '', until ?? ''].join('.').replace(/\.+$/, '')
}

function parseRevision(text: string): RememberedOccurrence {
  const [hash = '', sequence = '', changed = '', uid = '', until = ''] = text.split('.')
  const seconds = Number.parseInt(changed, 36)
  return {
    hash,
    sequence: Number(sequence),
    changed: Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
    uid: uid === '' ? null : uid,
    until: until === '' ? null : until,
  }
}

export type RememberedOccurrence = z.output<typeof rememberedOccurrenceSchema>
