import type { ReportedProblem } from '../../../domain/published/check-report.ts'

/** The address that opens the cell, or its tab, in Google Sheets; null where the workbook has no address or the tab no id. */
export function cellLink(
  { gid, cell }: Pick<ReportedProblem, 'gid' | 'cell'>,
  sheetUrl: string | null,
): string | null {
  if (sheetUrl === null || gid === null) return null
  return `${sheetUrl.replace(/#.*$/, '')}#gid=${gid}${cell ? `&range=${cell}` : ''}`
}
