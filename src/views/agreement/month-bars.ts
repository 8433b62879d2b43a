import type { CalendarYear } from '../../domain/occurrences/calendar-counts.ts'
import { monthCounts } from '../../domain/agreement/follow-up-tables.ts'
import { reportedTotal } from '../../domain/agreement/follow-up-totals.ts'
import { notReported } from '../../domain/agreement/follow-up-words.ts'
import { formatNumber } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'

/** The occasions of a year by month, each as long as its number. */
export interface MonthBars {
  /** The greatest of the numbers. */
  longest: number
  months: readonly MonthBar[]
}

/** What was planned in a month, and what is reported as held. Null where nobody knows. */
export interface MonthBar {
  name: string
  /** "planerat 281, redovisat hållet 274" */
  text: string
  planned: number | null
  tookPlace: number | null
}

/** The months of a year that have begun, or that something is reported for. */
export function toMonthBars(site: Site, calendar: CalendarYear): MonthBars {
  const months = monthCounts(site, calendar).map(({ name, occurrences, reported }) => {
    const planned = occurrences?.length ?? null
    const tookPlace = reportedTotal(reported, 'tookPlace')?.value ?? null
    const text = `planerat ${planned === null ? 'saknas' : formatNumber(planned)}, redovisat hållet ${tookPlace === null ? notReported : formatNumber(tookPlace)}`
    return { name, text, planned, tookPlace }
  })
  return {
    longest: Math.max(1, ...months.flatMap(({ planned, tookPlace }) => [planned ?? 0, tookPlace ?? 0])),
    months,
  }
}
