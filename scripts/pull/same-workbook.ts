import { editDistance, slipsAllowed } from '../../src/domain/search/edit-distance.ts'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

/**
 * Whether a snapshot came from this workbook: the same Google Sheet, or one whose `Förening` and `Kommun` are the same, so
 * that a Google Sheet, its xlsx and its CSV are one. A slip of a few letters that has been put right is none other. True
 * where the workbook doesn't say.
 */
export function isSameWorkbook({ data, source }: Snapshot, workbook: Workbook): boolean {
  const isSameSheet = source.kind === 'google' && workbook.source.kind === 'google'
  if (isSameSheet && source.hash === workbook.source.hash) return true
  const rows = workbook.tables.get('Inställningar')?.rows ?? []
  const settings = new Map(rows.map(({ cells }) => [keyOf(cells.get('Nyckel')), keyOf(cells.get('Värde'))]))
  const fits = (key: string, value: string) => isAlike(settings.get(key) ?? null, keyOf(value))
  return fits('förening', data.settings.association) && fits('kommun', data.settings.municipality)
}

function isAlike(now: string | null, before: string): boolean {
  if (now === null) return true
  const slips = slipsAllowed(Math.min(now.length, before.length))
  return editDistance(now, before, slips) <= slips
}

function keyOf(value: CellValue | undefined): string {
  return String(value ?? '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv')
}
