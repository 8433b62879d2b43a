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
  | { kind: 'overdue'; days: number }
  | { kind: 'today' }
  | { kind: 'coming'; days: number }

/** Computed from the dates alone: a `done` after `today` has not happened yet. */
export function deadlineStatus(
  deadline: Pick<Deadline, 'due' | 'done'>,
  today: Temporal.PlainDate,
): DeadlineStatus {
  const { due, done } = deadline
  if (done && Temporal.PlainDate.compare(done, today) <= 0) {
    const days = due.until(done).days
    return days > 0 ? { kind: 'done-late', days } : { kind: 'done-in-time' }
  }
  const days = today.until(due).days
  if (days === 0) return { kind: 'today' }
  return days < 0 ? { kind: 'overdue', days: -days } : { kind: 'coming', days }
}
