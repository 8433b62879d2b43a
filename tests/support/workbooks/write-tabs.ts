import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A row of a tab: header → cell. */
export type Row = Record<string, string>

/** Writes a workbook as a folder of CSV files, one a tab. */
export function writeTabs(tabs: ReadonlyMap<string, readonly Row[]>, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [tab, rows] of tabs) writeFileSync(join(folder, `${tab}.csv`), `${toCsv(rows)}\n`)
}

function toCsv(rows: readonly Row[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))].map(line).join('\n')
}
