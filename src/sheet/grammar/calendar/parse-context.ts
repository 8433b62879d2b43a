import type { DaySpan } from '../../../domain/time/day-span.ts'
import type { CellValue } from '../../cell-value.ts'

/** What a parser may know beside the cell itself: the day, how far the site looks, and the series' own limits. */
export interface ParseContext {
  today: Temporal.PlainDate
  horizon: DaySpan
  /** The row's Från and Till, where it has them; null in cells that aren't about a series. */
  from: Temporal.PlainDate | null
  to: Temporal.PlainDate | null
  /** While Från is read: what stands in Till, for the two are one range. */
  until?: CellValue
  /** Programmet klart till; null where the sheet says nothing. */
  programmeEnd?: Temporal.PlainDate | null
  /** What days without a year were read as last time in this very cell, by `yearlessKey`. */
  remembered?: ReadonlyMap<string, Temporal.PlainDate>
}
