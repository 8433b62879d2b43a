import type { SearchFilters } from './search-filters.ts'
import type { SearchPlace, SearchRecord, SearchRecords, SearchSlot } from './search-records.ts'
import type { Understood } from './understand-query.ts'
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
  understood: Omit<Understood, 'words'>
  moment: Moment
}

/** The coming dates of an activity that are asked for, in order. What is over is never among them. */
export function matchingDates(
  record: SearchRecord,
  narrowing: Narrowing,
  places: SearchRecords['places'],
): ComingDate[] {
  if (!isOfKind(record, narrowing)) return []
  return record.slots
    .filter((slot) => isFitting(slot, places[slot.place], narrowing))
    .flatMap((slot) => slot.dates.map((text) => toComingDate(text, slot)))
    .filter(({ date, slot }) => isAsked(date, slot, narrowing))
    .sort((a, b) => compareStarts(a, b))
}

/** Earlier first; what lasts all day before what begins at an hour. */
export function compareStarts(a: ComingDate, b: ComingDate): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return (a.slot.start ?? -1) - (b.slot.start ?? -1)
}

function toComingDate(text: string, slot: SearchSlot): ComingDate {
  const [date = '', anchor = date] = text.split('#')
  return { date, anchor, slot }
}

function isOfKind(record: SearchRecord, { filters, understood }: Narrowing): boolean {
  if (filters.category !== null && !record.categories.includes(filters.category)) return false
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

function isAsked(date: string, slot: SearchSlot, { filters, understood, moment }: Narrowing): boolean {
  const { today, minutes } = moment
  if (date < today || (date === today && slot.end <= minutes)) return false
  return isOnDay(filters.when, date, today) && isOnDay(understood.when, date, today)
}
