const dayMilliseconds = 86_400_000

/** Days from one ISO date to another; negative backwards. For the browser, where Temporal may be missing. */
export function daysBetweenIso(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)
}

/** The ISO date so many days after another. */
export function addIsoDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10)
}

/** ISO 8601 day of the week of an ISO date: 1 is Monday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7
}

/** The ISO 8601 week of an ISO date, which belongs to the year of its Thursday. */
export function isoWeekOfDate(date: string): { year: number; week: number } {
  const thursday = addIsoDays(date, 4 - weekdayOf(date))
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetweenIso(`${year}-01-01`, thursday) / 7) + 1 }
}
