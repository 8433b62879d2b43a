import type { Activity, OwnTerms } from '../../domain/programme/activity.ts'
import {
  isOff,
  slotOf,
  toCalendarEntries,
  type CalendarEntry,
} from '../../domain/occurrences/calendar-entries.ts'
import { placeById } from '../../domain/lookup.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import type { Slot } from '../../domain/occurrences/occurrence.ts'
import { undecidedLine } from '../../domain/programme/phone-for.ts'
import { isUndecided, schedulesOf, termsOn } from '../../domain/programme/activity-parts.ts'
import { formatRegularTimes, formatTimeWithNote } from '../../domain/programme/schedule-words.ts'
import { toSearchDocuments, zoneEndsOf, type SearchDocument } from '../../domain/search/search-document.ts'
import { packRecords } from '../../domain/search/packed-records.ts'
import type {
  SearchPlace,
  SearchRecord,
  SearchRecords,
  SearchSlot,
} from '../../domain/search/search-records.ts'
import { toVocabularyTexts } from '../../domain/search/vocabulary.ts'
import type { Site } from '../../domain/site.ts'
import { formatDaySpan } from '../../domain/time/date-list-words.ts'
import { formatCost } from '../../domain/programme/cost-words.ts'

/** What the search page reads before it searches, as JSON: all activities once, with all their coming dates. */
export function toSearchRecords(site: Site): string {
  const documents = toSearchDocuments(site.data)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const records: SearchRecords = {
    places: Object.fromEntries(site.data.places.map((place) => [place.id, toSearchPlace(place)])),
    activities: site.data.activities.map((activity) => toRecord(activity, byId.get(activity.id), site)),
    vocabulary: toVocabularyTexts(documents),
  }
  return JSON.stringify(packRecords(records, site.today.toString()))
}

function toSearchPlace({ name, district, access }: Site['data']['places'][number]): SearchPlace {
  return {
    name,
    district,
    stepFree: access.stepFreeEntrance === 'yes',
    hearingLoop: access.hearingLoop === 'yes',
  }
}

function toRecord(activity: Activity, document: SearchDocument | undefined, site: Site): SearchRecord {
  const { organizer, partnerIds } = activity
  const slots = slotsOf(activity, site)
  const organizers = organizer.kind === 'partner' ? [organizer.partnerId] : []
  return {
    id: activity.id,
    title: activity.title,
    zoneEnds: document ? zoneEndsOf(document) : [],
    categories: activity.categoryIds,
    partners: [...new Set([...partnerIds, ...organizers])],
    audiences: activity.audiences,
    isFree: activity.price.kind === 'free',
    needsNoBooking: activity.booking.kind === 'not-needed',
    schedule: scheduleLine(activity, slots, site),
    cost: formatCost(activity, site.today),
    slots,
  }
}

/** When it usually is; of one without dates to come, that they aren't decided, or nothing. */
function scheduleLine(activity: Activity, slots: readonly SearchSlot[], site: Site): string {
  const schedules = schedulesOf(activity)
  if (schedules.every(isUndecided)) return undecidedLine(activity, site)
  return slots.length > 0 ? formatRegularTimes(schedules) : ''
}

function slotsOf(activity: Activity, site: Site): SearchSlot[] {
  const entries = toCalendarEntries(occurrencesOf(site, 'activity', activity.id)).filter(
    ({ date }) => Temporal.PlainDate.compare(date, site.today) >= 0,
  )
  const slots = entries.map((entry) => ({ slot: toSlot(entry, activity, site), date: dateText(entry) }))
  return [...Map.groupBy(slots, ({ slot }) => JSON.stringify(slot)).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first.slot, dates: [first, ...rest].map(({ date }) => date) }] : [],
  )
}

function dateText({ date, occurrence }: CalendarEntry): string {
  const iso = date.toString()
  return occurrence.anchor === iso ? iso : `${iso}#${occurrence.anchor}`
}

function toSlot(entry: CalendarEntry, activity: Activity, site: Site): Omit<SearchSlot, 'dates'> {
  const slot = slotOf(entry)
  const words = wordsForOccurrence(entry.occurrence, site, entry.kind)
  return {
    time: timeLine(entry, slot, site),
    ...minutesOf(slot),
    place: slot.placeId,
    where: placeLine(activity, { slot, own: entry.occurrence.own }, site),
    status: words.label && {
      label: words.label,
      sentences: words.sentences.join(' '),
      isOff: isOff(entry),
    },
  }
}

/** "från klockan 19.00 (insläpp 18.30) – Fåglar i parken", "hela dagen, lördag 19 till måndag 21 december" */
function timeLine({ occurrence }: CalendarEntry, { time, date, lastDate }: Slot, { today }: Site): string {
  const days = lastDate ? `, ${formatDaySpan({ from: date, to: lastDate }, today)}` : ''
  const theme = occurrence.theme === null ? '' : ` – ${occurrence.theme.replace(/\.$/, '')}`
  return `${formatTimeWithNote(time)}${days}${theme}`
}

function minutesOf({ time }: Slot): { start: number | null; end: number } {
  if (time.kind === 'all-day') return { start: null, end: 1440 }
  const start = time.start.hour * 60 + time.start.minute
  const end = time.end ? time.end.hour * 60 + time.end.minute : 1440
  return { start, end: end > start ? end : 1440 }
}

function placeLine(
  activity: Activity,
  { slot: { placeId }, own }: { slot: Slot; own: OwnTerms },
  { data }: Site,
): string {
  const { name } = placeById(data, placeId)
  const { room } = termsOn(activity, { own, placeId })
  return room ? `${name}, ${room}` : name
}
