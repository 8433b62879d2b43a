import type { RowReader } from './row-reader.ts'

/** What Visa says: `hidden` isn't even looked at, `draft` is checked but not shown. */
export type Visibility = 'shown' | 'draft' | 'hidden'

/** Whether Visa shows a row, without a word about what is wrong there. */
export function isShownRow(row: RowReader<'Platser' | 'Partner'>): boolean {
  return (row.glanceAt('Visa') ?? 'shown') === 'shown'
}

/** Reads the column Visa, and from then on keeps what stands in a hidden row or a draft out of every report. */
export function readVisibility(
  row: RowReader<'Platser' | 'Aktiviteter' | 'Partner' | 'Projekt'>,
): Visibility {
  const visibility = row.value('Visa') ?? 'shown'
  row.isPrivate = visibility !== 'shown'
  return visibility
}
