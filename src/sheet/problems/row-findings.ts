/** What can be wrong with a row, or between rows. */
export type RowFinding = { code: 'REQUIRED_CELL_EMPTY' }
