import type { DaySpan } from './day-span.ts'
import { formatDay, formatList, formatWeekday, monthNames } from './swedish.ts'

/**
 * "tisdag 8 december", "8, 15 och 22 december", "18 till 20 mars 2027", "8 december 2026 och 12 januari 2027": single
 * dates in words, each month once. The year stands where it isn't that of `today`, or where there are several years.
 */
export function formatDates(dates: readonly Temporal.PlainDate[], today: Temporal.PlainDate): string {
  const [first] = dates
  if (first && dates.length === 1) return formatDay(first, today)
  const isOneYear = dates.every((date) => date.year === today.year)
  const months = groupByMonth(dates)
  return formatList(
    months.map((month, index) => {
      const isLastOfYear = months[index + 1]?.[0]?.year !== month[0]?.year
      return formatMonth(month, !isOneYear && isLastOfYear)
    }),
  )
}

/** "12 januari till 18 maj 2027", "18 till 20 mars", "24 december": first and last day, said as briefly as is clear. */
export function formatDateSpan(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string {
  const year = to.year === today.year && from.year === today.year ? '' : ` ${to.year}`
  const end = `${to.day} ${monthNames[to.month - 1]}${year}`
  if (from.equals(to)) return end
  if (from.year !== to.year) return `${from.day} ${monthNames[from.month - 1]} ${from.year} till ${end}`
  return from.month === to.month
    ? `${from.day} till ${end}`
    : `${from.day} ${monthNames[from.month - 1]} till ${end}`
}

/** "söndag 13 till tisdag 15 juni", "fredag 31 december 2026 till söndag 2 januari 2027": days in a row that are one event. */
export function formatDaySpan({ from, to }: DaySpan, today: Temporal.PlainDate | null): string {
  const end = formatDay(to, today)
  if (from.year !== to.year) return `${formatDay(from, null)} till ${formatDay(to, null)}`
  const start = from.month === to.month ? `${formatWeekday(from)} ${from.day}` : formatDay(from, from)
  return `${start} till ${end}`
}

function groupByMonth(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate[][] {
  return [...Map.groupBy(dates, (date) => date.toString().slice(0, -3)).values()]
}

function formatMonth(dates: readonly Temporal.PlainDate[], withYear: boolean): string {
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return ''
  const isInARow = dates.length >= 3 && last.day - first.day === dates.length - 1
  const days = isInARow ? `${first.day} till ${last.day}` : formatList(dates.map(({ day }) => String(day)))
  return `${days} ${monthNames[first.month - 1]}${withYear ? ` ${first.year}` : ''}`
}
