import { z } from 'zod'
import { idSchema } from '../id.ts'
import { plainDateSchema, plainTimeSchema } from '../time/temporal-codecs.ts'
import type { TimeOfDay } from '../time/time-of-day.ts'

/**
 * The number that a session of a date has been published with: 1 is `<activity>/<date>`, 2 is `<activity>/<date>-2`. Kept
 * where the order of the sheet would give another one, so that an id and UID never pass to another session.
 */
export const sessionNumberSchema = z.object({
  activityId: idSchema,
  /** As planned. */
  date: plainDateSchema,
  /** As planned; null for a whole day. */
  start: plainTimeSchema.nullable(),
  number: z.int().positive(),
})

export type SessionNumber = z.output<typeof sessionNumberSchema>

/**
 * The numbers of the sessions of one date, in the order given: what is remembered of a start stays, and the others get the
 * lowest numbers that are free.
 */
export function numberSessions(
  sessions: readonly TimeOfDay[],
  remembered: readonly Pick<SessionNumber, 'start' | 'number'>[],
): number[] {
  const left = remembered.toSorted((a, b) => a.number - b.number)
  const known = sessions.map((session) => takeRemembered(left, session))
  const taken = new Set(known.filter((number) => number !== null))
  return known.map((number) => number ?? takeLowest(taken))
}

function takeRemembered(left: Pick<SessionNumber, 'start' | 'number'>[], session: TimeOfDay): number | null {
  const index = left.findIndex(({ start }) => isStartOf(session, start))
  return index < 0 ? null : (left.splice(index, 1)[0]?.number ?? null)
}

function isStartOf(session: TimeOfDay, start: Temporal.PlainTime | null): boolean {
  if (session.kind === 'all-day') return start === null
  return start !== null && session.start.equals(start)
}

function takeLowest(taken: Set<number>): number {
  let number = 1
  while (taken.has(number)) number++
  taken.add(number)
  return number
}
