import { z } from 'zod'
import { idSchema } from './id.ts'
import { plainDateSchema } from './temporal-codecs.ts'

/** The kinds of thing that have addresses of their own. */
export const thingKindSchema = z.enum(['activity', 'place', 'category', 'partner', 'project'])

/**
 * Something that has once been published under an id, and so has addresses for ever: its page, and what hangs on it
 * (see addressesOf in published-addresses.ts).
 */
export const publishedThingSchema = z.object({
  kind: thingKindSchema,
  id: idSchema,
  title: z.string(),
  /** The last day that a snapshot had it. */
  lastSeen: plainDateSchema,
  /** The id that it certainly has now, if it was renamed; null when it is still here, or gone. */
  movedTo: idSchema.nullable(),
  /** For an activity: where it was and of what kinds, so that the nearest ones left can be suggested. */
  placeId: idSchema.nullable(),
  categoryIds: z.array(idSchema),
})

export type ThingKind = z.output<typeof thingKindSchema>
export type PublishedThing = z.output<typeof publishedThingSchema>
