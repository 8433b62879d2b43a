import { toSlug } from '../../parse/slugs.ts'
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts'
import type { DatedActivity } from './dated-activity.ts'

/** The rooms that several activities share, by activity. */
export function sharedRooms(all: readonly DatedActivity[]): Map<DatedActivity, string> {
  const byRoom = Map.groupBy(
    all.filter(({ activity }) => activity.room !== null),
    ({ activity }) => `${activity.placeId}/${toSlug(activity.room ?? '')}`,
  )
  return new Map(
    [...byRoom].flatMap(([room, sharers]) =>
      sharers.length > 1 ? sharers.map((dated) => [dated, room] as const) : [],
    ),
  )
}

/** An hour for which an activity has a room. */
export interface RoomHour {
  dated: DatedActivity
  date: Temporal.PlainDate
  start: number
  end: number
}

/** What an activity takes of its room from `today` on. */
export function bookingsOf(
  dated: DatedActivity,
  occurrences: readonly Occurrence[],
  today: Temporal.PlainDate,
): RoomHour[] {
  return occurrences
    .filter((occurrence) => takesRoom(occurrence, dated, today))
    .map((occurrence) => book(occurrence, dated))
}

/** Warns on the later row when two activities have the same room at the same time. */
export function checkRoom(bookings: readonly RoomHour[]): void {
  const clashes = new Map<DatedActivity, Map<DatedActivity, Temporal.PlainDate[]>>()
  for (const day of Map.groupBy(bookings, ({ date }) => date.toString()).values()) {
    day.sort((one, other) => one.start - other.start || one.dated.row.number - other.dated.row.number)
    for (const [index, next] of day.entries()) {
      const before = day[index - 1]
      if (before && before.dated !== next.dated && next.start < before.end) remember(clashes, before, next)
    }
  }
  for (const [later, others] of clashes) {
    for (const [earlier, dates] of others) {
      const finding = { title: earlier.activity.title, row: earlier.row.number, dates }
      later.row.warn('Lokal', { code: 'ROOM_BOOKED_TWICE', ...finding })
    }
  }
}

function takesRoom(occurrence: Occurrence, { activity }: DatedActivity, today: Temporal.PlainDate): boolean {
  const isAhead = Temporal.PlainDate.compare(occurrence.date, today) >= 0
  return isAhead && occurrence.status !== 'cancelled' && occurrence.placeId === activity.placeId
}

/** In minutes of the day. Who has an open end is only in the way of those who start at the same time. */
function book({ date, time }: Occurrence, dated: DatedActivity): RoomHour {
  if (time.kind === 'all-day') return { dated, date, start: 0, end: 24 * 60 }
  const start = minutes(time.start)
  return { dated, date, start, end: time.end ? minutes(time.end) : start + 1 }
}

function minutes({ hour, minute }: Temporal.PlainTime): number {
  return hour * 60 + minute
}

function remember(
  clashes: Map<DatedActivity, Map<DatedActivity, Temporal.PlainDate[]>>,
  one: RoomHour,
  other: RoomHour,
): void {
  const [earlier, later] = one.dated.row.number < other.dated.row.number ? [one, other] : [other, one]
  const others = clashes.get(later.dated) ?? new Map<DatedActivity, Temporal.PlainDate[]>()
  clashes.set(later.dated, others)
  const dates = others.get(earlier.dated) ?? []
  others.set(earlier.dated, dates)
  dates.push(one.date)
}
