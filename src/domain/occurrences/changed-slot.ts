import type { Change } from '../programme/change.ts'
import type { Slot } from './occurrence.ts'
import type { TimeOfDay } from '../time/time-of-day.ts'

/** Where and when an occurrence is after one more change. A start alone keeps the length, and a move the number of days. */
export function changedSlot(slot: Slot, change: Change): Slot {
  const date = change.newDate ?? slot.date
  return {
    date,
    lastDate: slot.lastDate && date.add(slot.date.until(slot.lastDate)),
    time: change.newTime ? withLengthOf(slot.time, change.newTime) : slot.time,
    placeId: change.newPlaceId ?? slot.placeId,
  }
}

/** Whether two slots are the same place and time. */
export function isSameSlot(a: Slot, b: Slot): boolean {
  return a.date.equals(b.date) && a.placeId === b.placeId && isSameTime(a.time, b.time)
}

/** Whether two times of day are told the same way, with the words beside them. */
export function isSameTime(a: TimeOfDay, b: TimeOfDay): boolean {
  if (a === b) return true
  if (a.note !== b.note) return false
  if (a.kind === 'all-day' || b.kind === 'all-day') return a.kind === b.kind
  return a.start.equals(b.start) && isSameMoment(a.end, b.end) && a.endIsApproximate === b.endIsApproximate
}

/** When a session begins, as a text that sorts by the clock; a whole day comes first. */
export function startKey(time: TimeOfDay): string {
  return time.kind === 'all-day' ? '' : time.start.toString()
}

function isSameMoment(a: Temporal.PlainTime | null, b: Temporal.PlainTime | null): boolean {
  return a === null || b === null ? a === b : a.equals(b)
}

/** The wanted time; a start alone gets the length of the former one, if that has an end before midnight. */
export function withLengthOf(former: TimeOfDay, wanted: TimeOfDay): TimeOfDay {
  if (wanted.kind === 'all-day' || wanted.end) return wanted
  if (former.kind === 'all-day' || !former.end) return wanted
  const end = wanted.start.add(former.start.until(former.end))
  // Past midnight nobody has said when it ends.
  if (Temporal.PlainTime.compare(end, wanted.start) <= 0) return wanted
  return { ...wanted, end, endIsApproximate: former.endIsApproximate }
}
