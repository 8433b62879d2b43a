import { dayNumber } from '../time/calendar-day.ts'
import type { Slot } from './occurrence.ts'
import { timeZone } from '../time/time-zone.ts'

/**
 * When a slot begins, in RFC 3339 with the offset of Europe/Stockholm that day: "2026-12-08T13:00:00+01:00"; all day: the
 * bare date.
 */
export function startOf({ date, time }: Slot): string {
  return time.kind === 'all-day' ? date.toString() : withOffset(date, time.start)
}

/**
 * When a slot ends, written as its start; null when the end is open, and for a whole day. Of several days in a row the last
 * one, as a bare date where no time is known for its end.
 */
export function endOf({ date, lastDate, time }: Slot): string | null {
  if (time.kind === 'all-day' || !time.end) return lastDate?.toString() ?? null
  return withOffset(lastDate ?? date, time.end)
}

const known = new Map<number, string>()

/** Remembered, because a thousand series begin at the same few hours of the same days, and the offset is slow to find. */
function withOffset(date: Temporal.PlainDate, plainTime: Temporal.PlainTime): string {
  const key = dayNumber(date) * 1440 + plainTime.hour * 60 + plainTime.minute
  const text = known.get(key) ?? inStockholm(date, plainTime)
  known.set(key, text)
  return text
}

function inStockholm(date: Temporal.PlainDate, plainTime: Temporal.PlainTime): string {
  return date
    .toZonedDateTime({ timeZone, plainTime })
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
}
