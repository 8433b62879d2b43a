import { activityById, placeById } from '../../domain/lookup.ts'
import { slotOf, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import {
  nameOf,
  wordsForOccurrence,
  type OccurrenceLabel,
} from '../../domain/occurrences/occurrence-words.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { formatBooking } from '../../domain/programme/booking-words.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatDaySpan } from '../../domain/time/date-list-words.ts'
import { capitalize, formatTime, formatTimeOfDay } from '../../domain/time/swedish.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'

/** A time as it is seen, large and small, and as it is heard. */
export interface Clock {
  /** "13.00", "Hela" */
  large: string
  /** "till 15.00", "och framåt", "dagen" */
  small: string
  /** "Klockan 13.00 till 15.00"; of what is off, that it doesn't hold. */
  spoken: string
}

/**
 * How an occurrence stands beside the others of its day. `off`: it isn't held at all. `moved-away`: it is held on
 * another day. `unusual`: it is held, but not as planned.
 */
export type RowState = 'planned' | 'unusual' | 'moved-away' | 'off'

/** An occurrence as a row of a day: the time in a column of its own, and three lines beside it. */
export interface OccurrenceRow {
  state: RowState
  /** "Inställt", as a mark before the title. */
  mark: OccurrenceLabel | null
  /** "Bingo" */
  title: string
  clock: Clock
  /** Where, and what else one needs to know to go there. Of what is off, where it was to be. */
  lines: string[]
}

/** The row of an entry. On a place's own page, `ownPlaceId`, its name and district are left out. */
export function toOccurrenceRow(entry: CalendarEntry, site: Site, ownPlaceId: string | null): OccurrenceRow {
  const { occurrence } = entry
  const slot = slotOf(entry)
  const state = stateOf(entry)
  const isOwn = ownPlaceId === slot.placeId
  const isOff = state === 'off' || state === 'moved-away'
  return {
    state,
    mark: wordsForOccurrence(occurrence, site).label,
    title: nameOf(occurrence, site),
    clock: toClock(slot.time, state),
    lines: isOff ? placeWasLines(entry, site, isOwn) : goingLines(entry, site, isOwn),
  }
}

/** A time for the eye and for the ear. */
export function toClock(time: TimeOfDay, state: RowState = 'planned'): Clock {
  return { ...seenTime(time), spoken: spokenTime(time, state) }
}

/** How an entry of the calendar stands on its date. */
export function stateOf({ occurrence, kind }: CalendarEntry): RowState {
  if (kind === 'moved-away') return 'moved-away'
  if (occurrence.status === 'cancelled') return 'off'
  return occurrence.status === 'planned' && !occurrence.isFull ? 'planned' : 'unusual'
}

function seenTime(time: TimeOfDay): Pick<Clock, 'large' | 'small'> {
  if (time.kind === 'all-day') return { large: 'Hela', small: 'dagen' }
  const about = time.endIsApproximate ? 'ungefär ' : ''
  const small = time.end ? `till ${about}${formatTime(time.end)}` : 'och framåt'
  return { large: formatTime(time.start), small }
}

function spokenTime(time: TimeOfDay, state: RowState): string {
  const words = formatTimeOfDay(time)
  if (state === 'off') return `Inställt: ${words}`
  return state === 'moved-away' ? `Gäller inte: ${words}` : capitalize(words)
}

function placeWasLines(entry: CalendarEntry, { data }: Site, isOwn: boolean): string[] {
  return isOwn ? [] : [`Gäller ${placeById(data, slotOf(entry).placeId).name}`]
}

function goingLines(entry: CalendarEntry, site: Site, isOwn: boolean): string[] {
  const { time, placeId, date, lastDate } = slotOf(entry)
  const { occurrence } = entry
  const activity = activityById(site.data, occurrence.activityId)
  const terms = termsOn(activity, occurrence.own)
  const place = placeById(site.data, placeId)
  const note = time.note ? [`${capitalize(time.note).replace(/\.$/, '')}.`] : []
  const room = terms.room && activity.placeId === placeId ? [terms.room] : []
  const days = lastDate ? [`${capitalize(formatDaySpan({ from: date, to: lastDate }, site.today))}.`] : []
  const about = [
    ...days,
    ...(isOwn || !place.district ? [] : [`${place.district}.`]),
    `${capitalize(formatPrice(terms.price))}.`,
    // Said once under the list: what needs no sign-up says nothing.
    ...(terms.booking.kind === 'not-needed' ? [] : [`${formatBooking(terms, site.today)}.`]),
    ...note,
  ]
  return [...(isOwn ? room : [place.name]), about.join(' ')]
}
