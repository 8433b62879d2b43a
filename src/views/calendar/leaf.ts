import { publicHolidayName } from '../../domain/time/public-holidays.ts'

/** A leaf of the almanac. */
export interface Leaf {
  /** "8" */
  numeral: string
  isRed: boolean
}

/** The leaf of a date: red on Sundays and public holidays, as in every Swedish almanac. */
export function toLeaf(date: Temporal.PlainDate): Leaf {
  return { numeral: String(date.day), isRed: date.dayOfWeek === 7 || publicHolidayName(date) !== null }
}
