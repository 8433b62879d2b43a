import type { CellValue } from '../cell-value.ts'
import type { CellContext } from '../contract/kinds/kind.ts'
import type { ParseContext } from '../grammar/calendar/parse-context.ts'
import type { Finding } from '../problems/problem.ts'
import { rememberedIn, type YearMemory } from '../year-memory.ts'
import type { TabName } from '../tab-names.ts'

/** The first and last day of a series. */
export type Series = Pick<ParseContext, 'from' | 'to' | 'until'>

/** What a cell may know, with what its own days without a year were read as last time. */
export function withRemembered(
  cells: CellContext,
  years: YearMemory,
  [tab, column, row]: [tab: TabName, column: string, row: ReadonlyMap<string, CellValue>],
): CellContext {
  if (years.size === 0) return cells
  const cell = { tab, column, name: row.get('Aktivitet') ?? '', text: row.get(column) ?? '' }
  const remembered = rememberedIn(years, cell)
  if (remembered.size === 0) return cells
  const { day, series } = cells
  return { ...cells, day: { ...day, remembered }, series: { ...series, remembered } }
}

/** Remarks that are good to know and ask for nothing: upplysningar. */
export const needNobodysHand: ReadonlySet<Finding['code']> = new Set(['YEAR_ASSUMED', 'EXCLUSION_REASON'])
