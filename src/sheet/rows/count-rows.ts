import type { RowCounts } from '../../domain/published/check-report.ts'
import type { Problem } from '../problems/problem.ts'
import type { RowReader } from './row-reader.ts'

/** How a tab's rows fared. `published` counts what is shown, the last good versions of held rows too. */
export function countRows(rows: readonly Pick<RowReader, 'isHeld'>[], published: number): RowCounts {
  return { read: rows.length, published, held: rows.filter(({ isHeld }) => isHeld).length }
}

/** Every problem of a tab's rows. */
export function problemsIn(rows: readonly Pick<RowReader, 'problems'>[]): Problem[] {
  return rows.flatMap((row) => row.problems())
}
