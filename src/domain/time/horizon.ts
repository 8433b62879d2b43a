import type { DaySpan } from './day-span.ts'
import { mondayOf } from './iso-weeks.ts'

/** What the site shows: from Monday four weeks before the ISO week of `today` to Sunday of the 52nd week after it. */
export function horizonFor(today: Temporal.PlainDate): DaySpan {
  const monday = mondayOf(today)
  return { from: monday.subtract({ weeks: 4 }), to: monday.add({ weeks: 52, days: 6 }) }
}
