import { activityById, placeById } from '../../domain/lookup.ts'
import { isOff, slotOf, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import {
  nameOf,
  wordsForOccurrence,
  type OccurrenceLabel,
} from '../../domain/occurrences/occurrence-words.ts'
import type { Slot } from '../../domain/occurrences/occurrence.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { costSentences } from '../../domain/programme/cost-words.ts'
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
  /** What a long list shows of them: where, and what is said beside the time. */
  briefLines: string[]
}

/** The row of an entry. On a place's own page, `ownPlaceId`, its name and district are left out. */
export function toOccurrenceRow(entry: CalendarEntry, site: Site, ownPlaceId: string | null): OccurrenceRow {
  const { occurrence } = entry
  const slot = slotOf(entry)
  const state = stateOf(entry)
  const isOwn = ownPlaceId === slot.placeId
  const isThisOff = isOff(entry)
  const lines = isThisOff ? placeWasLines(entry, site, isOwn) : goingLines(entry, site, isOwn)
  return {
    state,
    mark: wordsForOccurrence(occurrence, site).label,
    title: nameOf(occurrence, site),
    clock: toClock(slot.time, state),
    lines,
    briefLines: [...lines.slice(0, 1), ...(isThisOff ? [] : besideTime(slot, site))],
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
  const slot = slotOf(entry)
  const { placeId } = slot
  const { occurrence } = entry
  const activity = activityById(site.data, occurrence.activityId)
  const terms = termsOn(activity, { own: occurrence.own, placeId })
  const place = placeById(site.data, placeId)
  const room = terms.room ? [terms.room] : []
  const about = [
    ...daysOf(slot, site),
    ...(isOwn || !place.district ? [] : [`${place.district}.`]),
    // Said once under the list: what needs no sign-up says nothing.
    ...costSentences(terms, site.today).slice(0, terms.booking.kind === 'not-needed' ? 1 : undefined),
    ...noteOf(slot),
  ]
  return [...(isOwn ? room : [place.name]), about.join(' ')]
}

/** "Lördag 19 till måndag 21 december. Insläpp 18.30." */
function besideTime(slot: Slot, site: Site): string[] {
  const said = [...daysOf(slot, site), ...noteOf(slot)]
  return said.length > 0 ? [said.join(' ')] : []
}

function daysOf({ date, lastDate }: Slot, { today }: Site): string[] {
  return lastDate ? [`${capitalize(formatDaySpan({ from: date, to: lastDate }, today))}.`] : []
}

function noteOf({ time }: Slot): string[] {
  return time.note ? [`${capitalize(time.note).replace(/\.$/, '')}.`] : []
}
