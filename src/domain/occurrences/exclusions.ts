import { dayNumber, type CalendarDay } from '../time/calendar-day.ts'
import type { Exclusion } from '../programme/schedule.ts'

/**
 * Whether the column Utom takes a day away. Weeks that run past new year have week 53 in them where there is one;
 * without a year they apply every year of the series.
 */
export function exclusionMatcher(exclusion: Exclusion): (day: CalendarDay) => boolean {
  switch (exclusion.kind) {
    case 'dates':
      return datesMatcher(dayNumber(exclusion.from), dayNumber(exclusion.to))
    case 'weeks':
      return weeksMatcher(exclusion.from, exclusion.to, exclusion.year)
    case 'yearly':
      return yearlyMatcher(monthDay(exclusion.from), monthDay(exclusion.to))
  }
}

function datesMatcher(from: number, to: number) {
  return (day: CalendarDay) => from <= day.number && day.number <= to
}

function weeksMatcher(from: number, to: number, year: number | null) {
  const isInYear = (day: CalendarDay, wanted: number) => year === null || day.weekYear === wanted
  if (from <= to) {
    return (day: CalendarDay) => isInYear(day, year ?? 0) && from <= day.week && day.week <= to
  }
  return (day: CalendarDay) =>
    (isInYear(day, year ?? 0) && day.week >= from) || (isInYear(day, (year ?? 0) + 1) && day.week <= to)
}

function yearlyMatcher(from: number, to: number) {
  return (day: CalendarDay) => {
    const here = monthDay({ month: day.month, day: day.dayOfMonth })
    return from <= to ? from <= here && here <= to : here >= from || here <= to
  }
}

function monthDay({ month, day }: { month: number; day: number }): number {
  return month * 100 + day
}
