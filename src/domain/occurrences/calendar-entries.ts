import { dayNumber, daysBetween } from '../time/calendar-day.ts'
import type { Occurrence, Slot } from './occurrence.ts'
import { orderByStart } from './order-by-start.ts'

/** An occurrence as listed on one date. */
export interface CalendarEntry {
  date: Temporal.PlainDate
  occurrence: Occurrence
  /**
   * `moved-away` is at the date where it was planned and no longer is; `continues` at the later days of one that goes on for
   * several.
   */
  kind: 'in-force' | 'moved-away' | 'continues'
}

/**
 * Occurrences as a list by day, in order of date and start: a moved one stands at both dates, so that the one who
 * looks at the old date finds the new one.
 */
export function toCalendarEntries(occurrences: readonly Occurrence[]): CalendarEntry[] {
  return orderByStart(occurrences.flatMap(entriesOf), (entry) => ({
    id: entry.occurrence.id,
    date: entry.date,
    time: slotOf(entry).time,
  }))
}

/** Where and when the entry says something about: the original slot for one that is moved away. */
export function slotOf({ occurrence, kind }: CalendarEntry): Slot {
  return kind === 'moved-away' && occurrence.original ? occurrence.original : occurrence
}

/** Whether nobody should go there then: it is cancelled, or moved to another date. */
export function isOff({ occurrence, kind }: CalendarEntry): boolean {
  return kind === 'moved-away' || occurrence.status === 'cancelled'
}

/**
 * Whether an entry is of interest at a place: it is held there, or was to be held there on that very date and now isn't, since
 * somebody may be on the way.
 */
export function concernsPlace(entry: CalendarEntry, placeId: string): boolean {
  const { original } = entry.occurrence
  const wasHere = original?.placeId === placeId && original.date.equals(entry.date)
  return wasHere || slotOf(entry).placeId === placeId
}

function entriesOf(occurrence: Occurrence): CalendarEntry[] {
  const inForce: CalendarEntry = { date: occurrence.date, occurrence, kind: 'in-force' }
  const { original } = occurrence
  const here = [inForce, ...laterDays(occurrence)]
  if (!original || original.date.equals(occurrence.date)) return here
  return [{ date: original.date, occurrence, kind: 'moved-away' }, ...here]
}

function laterDays(occurrence: Occurrence): CalendarEntry[] {
  const { date, lastDate } = occurrence
  if (!lastDate) return []
  return [...daysBetween(dayNumber(date) + 1, dayNumber(lastDate))].map((day) => ({
    date: day.date,
    occurrence,
    kind: 'continues',
  }))
}
