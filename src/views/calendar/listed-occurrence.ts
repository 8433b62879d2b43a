import { addresses } from '../../domain/published/addresses.ts'
import { isOff, slotOf, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { activityById, placeById } from '../../domain/lookup.ts'
import { endOf, startOf } from '../../domain/occurrences/occurrence-instants.ts'
import { formatSlot, wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import type { Slot } from '../../domain/occurrences/occurrence.ts'
import type { Site } from '../../domain/site.ts'
import { formatDaySpan } from '../../domain/time/date-list-words.ts'
import { capitalize, formatDay, formatTimeOfDay } from '../../domain/time/swedish.ts'
import { toOccurrenceRow, type OccurrenceRow } from './occurrence-row.ts'
import { formatCost } from '../../domain/programme/cost-words.ts'
import type { Terms } from '../../domain/programme/activity.ts'

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
  /** Where it went or was, why, what there is instead and whom to call. */
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
  activityId: string
  /** By what a partner's page may choose it, in embeds alone: "kategori/gympa partner/pro". */
  groups?: string
}

/** What a list says about an entry of the calendar. On a place's own page, `ownPlaceId` leaves its name out. */
export function toListedOccurrence(
  entry: CalendarEntry,
  site: Site,
  ownPlaceId: string | null = null,
): ListedOccurrence {
  const { occurrence } = entry
  const words = wordsForOccurrence(occurrence, site, entry.kind)
  const status = words.sentences.length > 0 ? words.sentences.join(' ') : null
  const slot = slotOf(entry)
  const isThisOff = isOff(entry)
  const activity = activityById(site.data, occurrence.activityId)
  const terms = termsOn(activity, { own: occurrence.own, placeId: slot.placeId })
  const { name: placeName } = placeById(site.data, slot.placeId)
  const place = terms.room ? `${placeName}, ${terms.room}` : placeName
  const isOwn = ownPlaceId === slot.placeId
  return {
    address: addresses.occurrence(occurrence.activityId, occurrence.anchor),
    title: words.title,
    name: `${words.title}, ${formatDay(entry.date, site.today)}`,
    slot: formatSlot(slot, site.today),
    when: capitalize(formatSlot(slot, site.today)),
    tone: isThisOff ? 'stop' : words.label ? 'notice' : 'plain',
    status,
    facts: isThisOff
      ? isOwn
        ? []
        : [`Gäller ${place}`]
      : [...timeLines(slot, site), ...(isOwn ? roomLines(terms) : [place])],
    cost: isThisOff ? null : formatCost(terms, site.today),
    place,
    row: toOccurrenceRow(entry, site, ownPlaceId),
    starts: startOf(slot),
    ends: endOf(slot) ?? slot.date.toString(),
    activityId: occurrence.activityId,
  }
}

function timeLines({ date, lastDate, time }: Slot, { today }: Site): string[] {
  const days = lastDate ? [capitalize(formatDaySpan({ from: date, to: lastDate }, today))] : []
  return [...days, capitalize(formatTimeOfDay(time)), ...(time.note ? [capitalize(time.note)] : [])]
}

function roomLines({ room }: Terms): string[] {
  return room ? [room] : []
}
