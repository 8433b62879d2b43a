import type { Change } from '../../domain/programme/change.ts'
import type { ReadRow } from '../rows/last-good-rows.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { PossibleMeaning } from './what-a-row-may-mean.ts'

/** A row of Ändringar as read, with what is known of it where an error holds it. */
export interface ChangeRow extends ReadRow<Change> {
  row: RowReader<'Ändringar'>
  known: Pick<Partial<Change>, 'activityId' | 'date' | 'kind'>
  may: PossibleMeaning
}
