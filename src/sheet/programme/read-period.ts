import type { CellValue } from '../cell-value.ts'
import type { RowReader } from '../rows/row-reader.ts'

/** The first and last day of a series or a break; null where there is none, or none that can be read. */
export interface Period {
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
}

interface PeriodRow extends Pick<RowReader<'Uppehåll'>, 'within'> {
  value(header: 'Från' | 'Till'): Temporal.PlainDate | null
  raw(header: 'Till'): CellValue
  isEmpty(header: 'Till'): boolean
}

/** Från and Till, read as the one range that they are: the year that one of them lacks is told by the other. */
export function readPeriod(row: PeriodRow): Period {
  row.within({ from: null, to: null, ...(!row.isEmpty('Till') && { until: row.raw('Till') }) })
  const from = row.value('Från')
  row.within({ from, to: null })
  return { from, to: row.value('Till') }
}
