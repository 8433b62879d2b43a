import type { CellFinding } from '../problems/findings/cell-findings.ts'
import type { DateSpan } from './complete-dates.ts'
import type { ParseContext } from './parse-context.ts'

/** Every date of the spans, once and in order; null when a span is too long to be a list of dates. */
export function expandSpans(spans: readonly DateSpan[]): Temporal.PlainDate[] | null {
  const dates = new Map<string, Temporal.PlainDate>()
  for (const { from, to } of spans) {
    const days = from.until(to, { largestUnit: 'days' }).days
    if (days >= mostDays) return null
    for (let day = 0; day <= days; day += 1) {
      const date = from.add({ days: day })
      dates.set(date.toString(), date)
    }
  }
  return [...dates.values()].toSorted((one, other) => Temporal.PlainDate.compare(one, other))
}

/** A warning when every date is more than a year ago: the year is probably wrong. */
export function longPast(dates: readonly Temporal.PlainDate[], { today }: ParseContext): CellFinding[] {
  const last = dates.at(-1)
  const isLongPast = last !== undefined && Temporal.PlainDate.compare(last.add({ years: 1 }), today) < 0
  return isLongPast ? [{ code: 'DATE_LONG_PAST', date: last }] : []
}

/** The dates that don't come a whole number of intervals after the first. */
export function unevenSpacing(dates: readonly Temporal.PlainDate[], weeks: number): Temporal.PlainDate[] {
  const [first] = dates
  if (!first) return []
  return dates.filter((date) => first.until(date, { largestUnit: 'days' }).days % (weeks * 7) !== 0)
}

/** A longer row of days is written as "alla dagar" with Från and Till. */
const mostDays = 62
