import { isBefore } from '../time/date-order.ts'
import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** A row of Hålldatum: something that must be done by a day. */
export const deadlineSchema = z.object({
  agreementId: idSchema,
  what: z.string(),
  due: plainDateSchema,
  who: z.string(),
  recipient: z.string().nullable(),
  done: plainDateSchema.nullable(),
  evidence: z.url().nullable(),
  note: z.string().nullable(),
  /** The duty that it belongs to, as Åtaganden words it. */
  duty: z.string().nullable(),
  heldSince: heldSinceSchema,
})

export type Deadline = z.output<typeof deadlineSchema>

/** Where a deadline stands on a day; `days` are whole days. */
export type DeadlineStatus =
  | { kind: 'done-in-time' }
  | { kind: 'done-late'; days: number }
  /** The day has passed and nobody has said that it is done. */
  | { kind: 'not-reported'; due: Temporal.PlainDate }
  /** The day is today or to come. */
  | { kind: 'coming' }

/**
 * Computed from the dates alone: a `done` after `today` has not happened yet. That nothing is reported does not say that
 * nothing was done, so a day that has passed is not reported, never late.
 */
export function deadlineStatus(
  deadline: Pick<Deadline, 'due' | 'done'>,
  today: Temporal.PlainDate,
): DeadlineStatus {
  const { due, done } = deadline
  if (done && Temporal.PlainDate.compare(done, today) <= 0) {
    const days = due.until(done).days
    return days > 0 ? { kind: 'done-late', days } : { kind: 'done-in-time' }
  }
  return isBefore(due, today) ? { kind: 'not-reported', due } : { kind: 'coming' }
}
