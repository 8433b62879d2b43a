/** What can be wrong with the workbook as a whole. */
export type StructureFinding =
  | { code: 'TAB_MISSING'; tab: string; nearest: string | null }
  | { code: 'TAB_TWICE'; tab: string }
  | { code: 'TAB_RENAMED'; tab: string }
  | { code: 'TAB_MISSPELT'; tab: string }
  | { code: 'TAB_TOO_LONG'; tab: string; limit: number }
  | { code: 'HEADER_ROW_MISSING'; tab: string; example: string }
  | { code: 'COLUMN_MISSING'; tab: string; header: string; nearest: string | null }
  | { code: 'COLUMN_MISSPELT'; tab: string; header: string }
  | { code: 'HEADER_TWICE'; tab: string; header: string; letters: readonly string[] }
  | { code: 'CELLS_MERGED'; range: string }
  | { code: 'ROWS_HIDDEN'; tab: string; rows: readonly number[] }
  | { code: 'ROW_STRUCK_THROUGH' }
  | { code: 'SHEET_CHANGED_WHILE_READING' }
  | { code: 'SHEET_UNREACHABLE'; reason: UnreachableReason }
  | { code: 'ANSWER_BROKEN'; answer: BrokenAnswer }
  | { code: 'PREVIOUS_UNREADABLE'; place: string; fault: PreviousFault }

/** Why what was published last time can't be gone on from. */
export type PreviousFault = 'unreachable' | 'too-slow' | 'too-large' | 'not-a-snapshot' | 'missing' | 'older'

/** Why Google did not answer, after all tries. */
export type UnreachableReason = 'quota' | 'server-error' | 'too-slow' | 'no-connection' | 'token'

/** In what way an answer was not what it claimed to be, after all tries. */
export type BrokenAnswer = 'not-json' | 'wrong-spreadsheet' | 'missing-ranges' | 'redirect' | 'too-large'

/** The findings that stop the run: nothing is published and the old site stays. */
export const structureBrakes = new Set<StructureFinding['code']>([
  'TAB_MISSING',
  'TAB_TWICE',
  'TAB_TOO_LONG',
  'HEADER_ROW_MISSING',
  'COLUMN_MISSING',
  'HEADER_TWICE',
  'SHEET_CHANGED_WHILE_READING',
  'SHEET_UNREACHABLE',
  'ANSWER_BROKEN',
  'PREVIOUS_UNREADABLE',
])

/** The findings that are good to know and need nobody's hand. */
export const structureNotices = new Set<StructureFinding['code']>(['ROWS_HIDDEN'])
