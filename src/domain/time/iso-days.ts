const dayMilliseconds = 86_400_000

/** Days from one ISO date to another; negative backwards. For the browser, where Temporal may be missing. */
export function daysBetweenIso(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)
}

/** The ISO date so many days after another. */
export function addIsoDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10)
}
