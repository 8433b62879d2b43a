import { z } from 'zod'
import { idSchema } from '../id.ts'
import type { Occurrence } from './occurrence.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/**
 * A date that a row of Ändringar is about, where the row has an error and no earlier version: something is to happen,
 * and nobody can read what. Perhaps it is cancelled.
 */
export const doubtfulDateSchema = z.object({ activityId: idSchema, date: plainDateSchema })

export type DoubtfulDate = z.output<typeof doubtfulDateSchema>

/**
 * The occurrences of one activity, with those that stand on, or are moved from, a date in doubt made uncertain. What is
 * cancelled stays so: nobody comes in vain; what is moved is still said to be, with the doubt beside it.
 */
export function withDoubts(occurrences: Occurrence[], doubtful: readonly DoubtfulDate[]): Occurrence[] {
  if (doubtful.length === 0) return occurrences
  return occurrences.map((occurrence) =>
    doubtful.some(({ date }) => canBeDoubted(occurrence, date)) ? inDoubt(occurrence) : occurrence,
  )
}

/** Whether an occurrence is to be held, or was, on that date: one that a doubt about the date makes uncertain. */
export function canBeDoubted(occurrence: Occurrence, date: Temporal.PlainDate): boolean {
  return occurrence.status !== 'cancelled' && isOn(occurrence, date)
}

function isOn({ date, original }: Occurrence, doubtful: Temporal.PlainDate): boolean {
  return date.equals(doubtful) || original?.date.equals(doubtful) === true
}

function inDoubt(occurrence: Occurrence): Occurrence {
  const { status, uncertainty } = occurrence
  return {
    ...occurrence,
    status: status === 'moved' ? 'moved' : 'uncertain',
    uncertainty: uncertainty ?? { kind: 'held-back' },
  }
}
