import { mondayOf } from './iso-weeks.ts'

/** From one day to another, both counted. */
export interface ComingWeeks {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/**
 * From today to the Sunday that ends the two coming whole weeks (Monday to Sunday): on a Monday fourteen days, on other days
 * the rest of the week as well.
 */
export function comingWeeks(today: Temporal.PlainDate): ComingWeeks {
  const isMonday = today.dayOfWeek === 1
  return { from: today, to: mondayOf(today).add({ days: isMonday ? 13 : 20 }) }
}
