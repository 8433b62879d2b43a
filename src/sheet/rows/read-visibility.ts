import type { RowReader } from './row-reader.ts'

/** What Visa says: `hidden` isn't even looked at, `draft` is checked but not shown. */
export type Visibility = 'shown' | 'draft' | 'hidden'

/** Reads the column Visa, and from then on keeps what stands in a hidden row or a draft out of every report. */
export function readVisibility(
  row: RowReader<'Platser' | 'Aktiviteter' | 'Partner' | 'Projekt'>,
): Visibility {
  const visibility = row.value('Visa') ?? 'shown'
  row.isPrivate = visibility !== 'shown'
  return visibility
}
