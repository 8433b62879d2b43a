import type { RowState } from '../views/calendar/occurrence-row.ts'

/** The classes of a row or a box by how it stands with its date: the surface, the bar, and the time struck through. */
export const rowLooks: Record<RowState, string | undefined> = {
  planned: undefined,
  unusual: 'chg',
  'moved-away': 'chg off',
  off: 'off',
}
