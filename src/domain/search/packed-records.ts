import { addIsoDays } from '../time/iso-days.ts'
import { packDates, unpackDates } from './packed-dates.ts'
import type { SearchPlace, SearchRecord, SearchRecords, SearchSlot } from './search-records.ts'

/**
 * Search records as they are sent: column by column, because what is alike then lies together and compresses well, and
 * with places by number and dates as runs. A thousand activities with a year of dates are a fourth of what rows would be.
 */
interface PackedRecords {
  /** The ISO date that dates are counted from. */
  first: string
  places: Columns<Identified<SearchPlace>>
  activities: Columns<PackedRecord>
  /** Of all activities, one after the other. */
  slots: Columns<PackedSlot>
  vocabulary: SearchRecords['vocabulary']
}

/** What is sent once the index is made. */
export interface IndexedRecords extends PackedRecords {
  /** The folder of the index that belongs to it, and to it alone: a hash of all that lies there. */
  index: string
  /** By activity: what Pagefind calls it. */
  indexIds: readonly string[]
}

type Columns<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] }

type Identified<Thing> = Thing & { readonly id: string }

interface PackedRecord extends Omit<SearchRecord, 'zoneEnds' | 'slots'> {
  /** How many words are in each zone. */
  zones: readonly number[]
  /** How many of the slots are the activity's. */
  slots: number
}

interface PackedSlot extends Omit<SearchSlot, 'place' | 'where' | 'dates'> {
  /** By number. */
  place: number
  /** What follows the place's name in `where`. */
  room: string
  dates: string
}

/** Packs records for sending; `first` is the ISO date that the calendar begins with. */
export function packRecords({ places, activities, vocabulary }: SearchRecords, first: string): PackedRecords {
  const placeIds = Object.keys(places)
  const slots = activities.flatMap((activity) => activity.slots)
  return {
    first,
    places: packPlaces(placeIds, Object.values(places)),
    activities: packActivities(activities),
    slots: {
      time: slots.map(({ time }) => time),
      start: slots.map(({ start }) => start),
      end: slots.map(({ end }) => end),
      place: slots.map(({ place }) => placeIds.indexOf(place)),
      room: slots.map(({ where, place }) => where.slice(places[place]?.name.length ?? 0)),
      status: slots.map(({ status }) => status),
      dates: slots.map(({ dates }) => packDates(dates, first)),
    },
    vocabulary,
  }
}

/** The records again. */
export function unpackRecords({
  first,
  places,
  activities,
  slots,
  vocabulary,
}: PackedRecords): SearchRecords {
  const unpackedSlots = unpackSlots(slots, places, first)
  let taken = 0
  return {
    places: unpackPlaces(places),
    activities: activities.id.map((id, row) => ({
      id,
      title: activities.title[row] ?? id,
      zoneEnds: unpackZoneEnds(activities.zones[row] ?? []),
      categories: activities.categories[row] ?? [],
      partners: activities.partners[row] ?? [],
      audiences: activities.audiences[row] ?? [],
      isFree: activities.isFree[row] ?? false,
      needsNoBooking: activities.needsNoBooking[row] ?? false,
      schedule: activities.schedule[row] ?? '',
      cost: activities.cost[row] ?? '',
      slots: unpackedSlots.slice(taken, (taken += activities.slots[row] ?? 0)),
    })),
    vocabulary,
  }
}

function packPlaces(id: string[], places: readonly SearchPlace[]): PackedRecords['places'] {
  return {
    id,
    name: places.map(({ name }) => name),
    district: places.map(({ district }) => district),
    stepFree: places.map(({ stepFree }) => stepFree),
    hearingLoop: places.map(({ hearingLoop }) => hearingLoop),
  }
}

function unpackPlaces({ id, name, district, stepFree, hearingLoop }: PackedRecords['places']) {
  const toPlace = (row: number): SearchPlace => ({
    name: name[row] ?? '',
    district: district[row] ?? null,
    stepFree: stepFree[row] ?? false,
    hearingLoop: hearingLoop[row] ?? false,
  })
  return Object.fromEntries(id.map((each, row) => [each, toPlace(row)]))
}

function packActivities(activities: readonly SearchRecord[]): PackedRecords['activities'] {
  return {
    id: activities.map(({ id }) => id),
    title: activities.map(({ title }) => title),
    zones: activities.map(({ zoneEnds }) => packZoneEnds(zoneEnds)),
    categories: activities.map(({ categories }) => categories),
    partners: activities.map(({ partners }) => partners),
    audiences: activities.map(({ audiences }) => audiences),
    isFree: activities.map(({ isFree }) => isFree),
    needsNoBooking: activities.map(({ needsNoBooking }) => needsNoBooking),
    schedule: activities.map(({ schedule }) => schedule),
    cost: activities.map(({ cost }) => cost),
    slots: activities.map(({ slots }) => slots.length),
  }
}

function unpackSlots(
  slots: PackedRecords['slots'],
  places: PackedRecords['places'],
  first: string,
): SearchSlot[] {
  // Every activity has the same days: the text of each is made once.
  const known: string[] = []
  const dateAfter = (days: number) => (known[days] ??= addIsoDays(first, days))
  return slots.time.map((time, row) => {
    const place = slots.place[row] ?? -1
    return {
      time,
      start: slots.start[row] ?? null,
      end: slots.end[row] ?? 1440,
      place: places.id[place] ?? '',
      where: `${places.name[place] ?? ''}${slots.room[row] ?? ''}`,
      status: slots.status[row] ?? null,
      dates: unpackDates(slots.dates[row] ?? '', dateAfter),
    }
  })
}

function packZoneEnds(ends: readonly number[]): number[] {
  return ends.map((end, zone) => end - (ends[zone - 1] ?? 0))
}

function unpackZoneEnds(zones: readonly number[]): number[] {
  let end = 0
  return zones.map((words) => (end += words))
}
