/** An ISO 8601 week: `year` is the week-numbering year, which differs from the calendar year around new year. */
export interface IsoWeek {
  year: number
  week: number
}

/** The ISO week that a date lies in: 2027-01-01 is in week 53 of 2026. */
export function isoWeekOf(date: Temporal.PlainDate): IsoWeek {
  // PlainDate's ISO calendar always has weeks; the types allow other calendars.
  return { year: date.yearOfWeek ?? date.year, week: date.weekOfYear ?? 1 }
}

/** The Monday of the week that a date lies in. */
export function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 })
}

/** The Monday of an ISO week. 4 January always lies in week 1 (ISO 8601). Week 53 of a shorter year is the next week 1. */
export function startOfIsoWeek({ year, week }: IsoWeek): Temporal.PlainDate {
  return mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ weeks: week - 1 })
}

/** 52 or 53: 28 December always lies in the last week (ISO 8601). */
export function isoWeeksInYear(year: number): number {
  return isoWeekOf(Temporal.PlainDate.from({ year, month: 12, day: 28 })).week
}
