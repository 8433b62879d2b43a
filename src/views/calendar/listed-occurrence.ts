import { addresses } from '../../domain/published/addresses.ts'
import { formatBooking } from '../../domain/programme/booking-words.ts'
import { slotOf, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { activityById, placeById } from '../../domain/lookup.ts'
import { endOf, startOf } from '../../domain/occurrences/occurrence-instants.ts'
import { formatSlot, wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import type { Slot } from '../../domain/occurrences/occurrence.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatDay, formatTimeOfDay } from '../../domain/time/swedish.ts'
import { toOccurrenceRow, type OccurrenceRow } from './occurrence-row.ts'

/** An occurrence as it stands in a list under the heading of its day. */
export interface ListedOccurrence {
  address: string
  /** "Inställt: Bingo" */
  title: string
  /** The link's whole name, which begins with the title: "Bingo, tisdag 8 december". The time is the next thing heard. */
  name: string
  /** "tisdag 8 december klockan 13.00 till 15.00" */
  slot: string
  /** The same as a sentence of its own. */
  when: string
  /** `stop`: don't go there then. `notice`: something is not as usual. */
  tone: 'plain' | 'notice' | 'stop'
  /** What has happened, why, what there is instead and whom to call. */
  status: string | null
  /** When and where: one line each. Of what is off, where it was to be. */
  facts: string[]
  /** What it costs and whether to sign up; null for what is off. */
  cost: string | null
  place: string
  /** The same as a row of the day. */
  row: OccurrenceRow
  /** When it begins: RFC 3339 with offset, or a bare date. */
  starts: string
  /** When it is over: RFC 3339 with offset, or a bare date. */
  ends: string
}

/** What a list says about an entry of the calendar. On a place's own page, `ownPlaceId` leaves its name out. */
export function toListedOccurrence(
  entry: CalendarEntry,
  site: Site,
  ownPlaceId: string | null = null,
): ListedOccurrence {
  const { occurrence, kind } = entry
  const words = wordsForOccurrence(occurrence, site)
  const slot = slotOf(entry)
  const isOff = kind === 'moved-away' || occurrence.status === 'cancelled'
  const place = placeLine(occurrence.activityId, slot, site)
  const isOwn = ownPlaceId === slot.placeId
  return {
    address: addresses.occurrence(occurrence.activityId, occurrence.anchor),
    title: words.title,
    name: `${words.title}, ${formatDay(slot.date, site.today)}`,
    slot: formatSlot(slot, site.today),
    when: capitalize(formatSlot(slot, site.today)),
    tone: isOff ? 'stop' : words.label ? 'notice' : 'plain',
    status: words.sentences.length > 0 ? words.sentences.join(' ') : null,
    facts: isOff
      ? isOwn
        ? []
        : [`Gäller ${place}`]
      : [...timeLines(slot), ...(isOwn ? roomLines(occurrence.activityId, site) : [place])],
    cost: isOff ? null : costLine(occurrence.activityId, site),
    place,
    row: toOccurrenceRow(entry, site, ownPlaceId),
    starts: startOf(slot),
    ends: endOf(slot) ?? slot.date.toString(),
  }
}

function timeLines({ time }: Slot): string[] {
  return [capitalize(formatTimeOfDay(time)), ...(time.note ? [capitalize(time.note)] : [])]
}

/** The room is the activity's own, so it says nothing about another place. */
function placeLine(activityId: string, slot: Slot, { data }: Site): string {
  const activity = activityById(data, activityId)
  const { name } = placeById(data, slot.placeId)
  return activity.room && activity.placeId === slot.placeId ? `${name}, ${activity.room}` : name
}

function roomLines(activityId: string, { data }: Site): string[] {
  const { room } = activityById(data, activityId)
  return room ? [room] : []
}

function costLine(activityId: string, { data, today }: Site): string {
  const activity = activityById(data, activityId)
  return `${capitalize(formatPrice(activity.price))}. ${formatBooking(activity, today)}.`
}
