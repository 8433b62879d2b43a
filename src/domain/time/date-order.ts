/** Whether a day comes before another; not where they are the same. */
export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0
}

/** Days in their order, each once. */
export function inOrder(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate[] {
  const each = new Map(dates.map((date) => [date.toString(), date]))
  return [...each.values()].toSorted((one, other) => Temporal.PlainDate.compare(one, other))
}
