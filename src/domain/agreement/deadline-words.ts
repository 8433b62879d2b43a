import type { DeadlineStatus } from './deadline.ts'
import { formatDays } from './duty-words.ts'

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
    case 'overdue':
      return `${formatDays(status.days)} efter sista dagen. Uppgift om att det är gjort saknas.`
    case 'today':
      return 'Sista dagen är i dag.'
    case 'coming':
      return `${formatDays(status.days)} kvar.`
  }
}

const names: Record<DeadlineStatus['kind'], string> = {
  'done-in-time': 'Klart',
  'done-late': 'Klart, men sent',
  overdue: 'Försenat',
  today: 'I dag',
  coming: 'Kommer',
}
