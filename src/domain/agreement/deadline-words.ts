import type { DeadlineStatus } from './deadline.ts'
import { formatDate } from '../time/swedish.ts'
import { formatDays } from './money.ts'

/** The name of a deadline's status, the same on every page and in every file. */
export function deadlineStateName({ kind }: DeadlineStatus): string {
  return names[kind]
}

/** Where a deadline stands, and how late it is, in a sentence. */
export function explainDeadline(status: DeadlineStatus): string {
  switch (status.kind) {
    case 'done-in-time':
      return 'Klart i tid.'
    case 'done-late':
      return `Klart ${formatDays(status.days)} för sent.`
    case 'not-reported':
      return notReportedSentence(status)
    case 'today':
      return 'Sista dagen är i dag.'
    case 'coming':
      return `${formatDays(status.days)} kvar.`
  }
}

/** "Sista dagen var 31 mars 2019. Det är 62 dagar sedan." */
export function notReportedSentence({ due, days }: { due: Temporal.PlainDate; days: number | null }): string {
  const since = days === null ? '' : ` Det är ${formatDays(days)} sedan.`
  return `Sista dagen var ${formatDate(due, null)}.${since}`
}

const names: Record<DeadlineStatus['kind'], string> = {
  'done-in-time': 'Klart',
  'done-late': 'Klart, men sent',
  'not-reported': 'Ej redovisat',
  today: 'I dag',
  coming: 'Kommer',
}
