/** What can be wrong inside one cell, whatever its column. */
export type CellFinding = { code: 'DATE_UNREADABLE' }
