import { z } from 'zod'
import { idSchema } from '../id.ts'
import { instantSchema, plainDateSchema } from '../time/temporal-codecs.ts'

/** Days that a change stays on /andrat/ and in the feeds of changes. */
export const daysOfChanges = 14

/** What kind of change it is, which decides how it is headed. */
const publishedChangeKindSchema = z.enum([
  /** One date: */
  'cancelled',
  'moved',
  'changed',
  'extra',
  'restored',
  'withdrawn',
  /** A whole activity, place or break: */
  'new',
  'ended',
  'facts',
  'break',
])

/** What it was and what it is; null on a side where there is nothing to say. */
const differenceSchema = z.object({
  label: z.string().nullable(),
  was: z.string().nullable(),
  is: z.string().nullable(),
})

/** One thing that changed between two snapshots, in the words of the day it changed. */
export const publishedChangeSchema = z.object({
  /** Never changes and never comes back for another change: the id of an Atom entry is made from it. */
  id: z.string(),
  at: instantSchema,
  kind: publishedChangeKindSchema,
  /** What changed: an activity, or a place; both null for a break. */
  activityId: idSchema.nullable(),
  /** Whose notice boards it concerns; empty: all. */
  placeIds: z.array(idSchema),
  occurrenceId: z.string().nullable(),
  /** The date it concerns, for one date: the first of them, if it was moved. */
  date: plainDateSchema.nullable(),
  /** "Inställt: Bingo" */
  title: z.string(),
  differences: z.array(differenceSchema),
  /** Reason, what there is instead, whom to call. */
  sentences: z.array(z.string()),
})

export type PublishedChangeKind = z.output<typeof publishedChangeKindSchema>
export type Difference = z.output<typeof differenceSchema>
export type PublishedChange = z.output<typeof publishedChangeSchema>
