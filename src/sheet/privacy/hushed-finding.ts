import type { CellValue } from '../cell-value.ts'
import type { Finding } from '../problems/problem.ts'

/** A finding without any words out of the row itself: a draft is nobody's business yet. */
export function hushedFinding(finding: Finding, row: readonly CellValue[]): Finding {
  const copy = { ...finding }
  const cells = row.map((value) => String(value).toLocaleLowerCase('sv'))
  for (const [key, value] of Object.entries(copy)) {
    if (key === 'code' || key === 'header' || key === 'tab' || typeof value !== 'string') continue
    const isOwn = cells.some((cell) => cell !== '' && cell.includes(value.toLocaleLowerCase('sv')))
    if (isOwn) Object.assign(copy, { [key]: '…' })
  }
  return copy
}
