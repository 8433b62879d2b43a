import type { DaySpan } from './day-span.ts'
import { mondayOf } from './iso-weeks.ts'

/**
 * From today to the Sunday that ends the two coming whole weeks (Monday to Sunday): on a Monday fourteen days, on other days
 * the rest of the week as well.
 */
export function comingWeeks(today: Temporal.PlainDate): DaySpan {
  const isMonday = today.dayOfWeek === 1
  return { from: today, to: mondayOf(today).add({ days: isMonday ? 13 : 20 }) }
}
