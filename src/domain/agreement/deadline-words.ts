import type { DeadlineStatus } from './deadline.ts'
import { formatDate } from '../time/swedish.ts'
import { formatDays } from './money.ts'

/** The name of a deadline's status, the same on every page and in every file. */
export function deadlineStateName({ kind }: DeadlineStatus): string {
  return names[kind]
}

/**
 * Where a deadline stands, in a sentence that is as true on the day when somebody reads it as when it was written: no days
 * are counted from a day that moves.
 */
export function explainDeadline(status: DeadlineStatus): string {
  switch (status.kind) {
    case 'done-in-time':
      return 'Klart i tid.'
    case 'done-late':
      return `Klart ${formatDays(status.days)} för sent.`
    case 'not-reported':
      return notReportedSentence(status)
    case 'coming':
      return 'Ingen har redovisat det än.'
  }
}

/** "Sista dagen var 31 mars 2019." */
export function notReportedSentence({ due }: { due: Temporal.PlainDate }): string {
  return `Sista dagen var ${formatDate(due, null)}.`
}

const names: Record<DeadlineStatus['kind'], string> = {
  'done-in-time': 'Klart',
  'done-late': 'Klart, men sent',
  'not-reported': 'Ej redovisat',
  coming: 'Återstår',
}
