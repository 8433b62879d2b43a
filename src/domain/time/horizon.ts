import { mondayOf } from './iso-weeks.ts'

/** First and last day that the site shows, both included. */
export interface Horizon {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/** What the site shows: from Monday four weeks before the ISO week of `today` to Sunday of the 52nd week after it. */
export function horizonFor(today: Temporal.PlainDate): Horizon {
  const monday = mondayOf(today)
  return { from: monday.subtract({ weeks: 4 }), to: monday.add({ weeks: 52, days: 6 }) }
}
