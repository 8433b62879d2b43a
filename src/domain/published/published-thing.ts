import { z } from 'zod'
import { programmeKinds } from '../programme/programme-kinds.ts'
import { idSchema } from '../id.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** The kinds of thing that have addresses of their own. */
export const thingKinds = [...programmeKinds, 'agreement', 'yearly-report'] as const

/**
 * Something that has once been published under an id, and so has addresses for ever: its page, and what hangs on it
 * (see addressesOf in thing-addresses.ts).
 */
export const publishedThingSchema = z.object({
  kind: z.enum(thingKinds),
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

export type ThingKind = (typeof thingKinds)[number]
export type PublishedThing = z.output<typeof publishedThingSchema>

/** What a thing that is gone is called where its name may have been a person's: the name is forgotten with it. */
export const namelessThings: Record<ThingKind, string> = {
  activity: 'Aktiviteten',
  place: 'Platsen',
  area: 'Området',
  category: 'Kategorin',
  partner: 'Partnern',
  project: 'Projektet',
  agreement: 'Avtalet',
  'yearly-report': 'Verksamhetsberättelsen',
}

/** Whether what a thing was called has been forgotten. */
export function isNameless({ kind, title }: Pick<PublishedThing, 'kind' | 'title'>): boolean {
  return title === namelessThings[kind]
}

/** A kind and an id in one text, under which a thing is looked up among all others. */
export function thingKey({ kind, id }: { kind: ThingKind; id: string }): string {
  return `${kind}/${id}`
}
