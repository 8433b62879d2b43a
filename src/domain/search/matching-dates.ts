import type { SearchFilters } from './search-filters.ts'
import type { SearchPlace, SearchRecord, SearchRecords, SearchSlot } from './search-records.ts'
import type { Narrowed } from './understand-query.ts'
import { isAtTime, isOnDay } from './when.ts'

/** One coming date of an activity. */
export interface ComingDate {
  date: string
  /** The fragment on the activity's page. */
  anchor: string
  slot: SearchSlot
}

/** What day and what time of day it is where the activities are. */
export interface Moment {
  /** "2026-12-08" */
  today: string
  /** Minutes after midnight. */
  minutes: number
}

/** All that narrows a search, besides its words. */
export interface Narrowing {
  filters: SearchFilters
  understood: Narrowed
  moment: Moment
}

/** Of each time and place so many dates are found at most: nobody is told more. */
const mostDates = 12

/**
 * What finds the coming dates of an activity that are asked for, the next first, and of each time and place the next
 * few. What is over is never among them.
 */
export function dateFinder(
  narrowing: Narrowing,
  places: SearchRecords['places'],
): (record: SearchRecord) => ComingDate[] {
  const isAskedDay = rememberDays((date) => isOnAskedDay(date, narrowing))
  return (record) => {
    if (!isOfKind(record, narrowing)) return []
    return record.slots
      .filter((slot) => isFitting(slot, places[slot.place], narrowing))
      .flatMap((slot) => firstDates(slot, (date) => isAskedDay(date) && !isOver(date, slot, narrowing)))
      .sort((a, b) => compareStarts(a, b))
  }
}

/** Earlier first; what lasts all day before what begins at an hour. */
export function compareStarts(a: ComingDate, b: ComingDate): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return (a.slot.start ?? -1) - (b.slot.start ?? -1)
}

function toComingDate(text: string, slot: SearchSlot): ComingDate {
  return { date: text.slice(0, 10), anchor: text.length > 10 ? text.slice(11) : text, slot }
}

function isOfKind(record: SearchRecord, { filters, understood }: Narrowing): boolean {
  if (filters.category !== null && !record.categories.includes(filters.category)) return false
  if (filters.audience !== null && !record.audiences.includes(filters.audience)) return false
  if (filters.partner !== null && !record.partners.includes(filters.partner)) return false
  if ((filters.isFree || understood.isFree) && !record.isFree) return false
  return !(filters.needsNoBooking || understood.needsNoBooking) || record.needsNoBooking
}

function isFitting(slot: SearchSlot, place: SearchPlace | undefined, narrowing: Narrowing): boolean {
  const { filters, understood } = narrowing
  if (filters.place !== null && slot.place !== filters.place) return false
  if (filters.district !== null && place?.district !== filters.district) return false
  if ((filters.stepFree || understood.stepFree) && !place?.stepFree) return false
  if ((filters.hearingLoop || understood.hearingLoop) && !place?.hearingLoop) return false
  return isAtTime(filters.when, slot.start) && isAtTime(understood.when, slot.start)
}

function isOnAskedDay(date: string, { filters, understood, moment: { today } }: Narrowing): boolean {
  return date >= today && isOnDay(filters.when, date) && isOnDay(understood.when, date)
}

function isOver(date: string, { end }: SearchSlot, { moment: { today, minutes } }: Narrowing): boolean {
  return date === today && end <= minutes
}

/** A thousand activities share a year's days. */
function rememberDays(isAsked: (date: string) => boolean): (date: string) => boolean {
  const known = new Map<string, boolean>()
  return (date) => {
    const answer = known.get(date) ?? isAsked(date)
    known.set(date, answer)
    return answer
  }
}

function firstDates(slot: SearchSlot, isWanted: (date: string) => boolean): ComingDate[] {
  const found: ComingDate[] = []
  for (const text of slot.dates) {
    const coming = toComingDate(text, slot)
    if (isWanted(coming.date) && found.push(coming) === mostDates) break
  }
  return found
}
