/** What can be wrong with the workbook as a whole. */
export type StructureFinding = { code: 'TAB_MISSING'; nearest: string | null }
