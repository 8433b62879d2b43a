import { isBefore } from '../../domain/time/date-order.ts'
import type { ReadingContext } from './reading-context.ts'
import type { RowReader } from './row-reader.ts'
import { isRole } from '../privacy/whose-number.ts'

type Row = RowReader<'Platser' | 'Aktiviteter'>

/** Kontrollerat: a day that has been; a warning when it is more than a year ago. */
export function readChecked(
  row: Row,
  name: string | null,
  { today }: Pick<ReadingContext, 'today'>,
): Temporal.PlainDate | null {
  const checked = row.value('Kontrollerat')
  if (!checked) return null
  if (isBefore(today, checked)) {
    row.leaveOut('Kontrollerat', { code: 'CHECKED_IN_THE_FUTURE', checked })
    return null
  }
  const isOld = Temporal.PlainDate.compare(checked.add({ years: 1 }), today) < 0
  if (isOld && name !== null)
    row.warn('Kontrollerat', { code: 'FACTS_NOT_CHECKED_FOR_A_YEAR', name, checked })
  return checked
}

/** Kontrollerat av: what somebody does, never who it is. */
export function readCheckedBy(row: RowReader<'Platser'>): string | null {
  const role = row.value('Kontrollerat av')
  if (role === null || isRole(role, null)) return role
  row.leaveOut('Kontrollerat av', { code: 'NOT_A_ROLE', header: 'Kontrollerat av' })
  return null
}
