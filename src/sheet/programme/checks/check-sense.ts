import { activityOccurrences } from '../../../domain/occurrences/activity-occurrences.ts'
import type { Activity } from '../../../domain/programme/activity.ts'
import type { Break } from '../../../domain/programme/change.ts'
import type { Place } from '../../../domain/programme/place.ts'
import { toSlug } from '../../parse/slugs.ts'
import type { IdentifiedRow } from '../../rows/identify.ts'
import type { ChangeRow } from '../change-row.ts'
import { checkDates } from './check-dates.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkRhythms } from './check-rhythms.ts'
import { bookingsOf, checkRoom, sharedRooms, type RoomHour } from './check-rooms.ts'
import type { DatedActivity, SenseContext } from './dated-activity.ts'

/** The rows that the checks can point at. */
export interface SenseRows {
  activities: readonly IdentifiedRow<Activity>[]
  places: readonly IdentifiedRow<Place>[]
  changes: readonly ChangeRow[]
}

/** Finds what can be read and can hardly be meant. Nothing here holds a row back. */
export function checkSense(rows: SenseRows, context: SenseContext): void {
  const dated = datedActivities(rows.activities, context)
  checkDatesAndRooms(dated, context)
  checkDuplicates(dated)
  checkRhythms(dated, context)
  checkPlaces(rows, context)
}

/** Each is expanded once: only the hours of rooms that several share are kept for the second check. */
function checkDatesAndRooms(dated: readonly DatedActivity[], context: SenseContext): void {
  const rooms = sharedRooms(dated)
  const bookings = new Map<string, RoomHour[]>()
  for (const activity of dated) {
    const occurrences = activity.expand()
    checkDates(activity, occurrences, context)
    const room = rooms.get(activity)
    if (room === undefined) continue
    const booked = bookings.get(room) ?? []
    bookings.set(room, booked)
    booked.push(...bookingsOf(activity, occurrences, context.today))
  }
  for (const booked of bookings.values()) checkRoom(booked)
}

function datedActivities(rows: SenseRows['activities'], context: SenseContext): DatedActivity[] {
  const { horizon } = context
  const changesById = Map.groupBy(context.changes, ({ activityId }) => activityId)
  const breaksOf = breakFinder(context.breaks)
  return rows.flatMap(({ row, item, isHidden }) => {
    if (!item || isHidden || row.isHeld) return []
    const changes = changesById.get(item.id) ?? []
    return [
      {
        row,
        activity: item,
        expand: () => activityOccurrences(item, { changes, breaks: breaksOf(item), horizon }),
      },
    ]
  })
}

/** The breaks that may concern an activity, without looking at all of them for each. */
function breakFinder(breaks: readonly Break[]): (activity: Activity) => Break[] {
  const byScope = new Map<string, Break[]>()
  for (const pause of breaks) {
    for (const id of pause.placeIds.length > 0
      ? pause.placeIds
      : pause.activityIds.length > 0
        ? pause.activityIds
        : ['']) {
      const found = byScope.get(id) ?? []
      byScope.set(id, found)
      found.push(pause)
    }
  }
  return ({ id, placeId }) => [...new Set(['', placeId, id].flatMap((scope) => byScope.get(scope) ?? []))]
}

/**
 * A place whose only activities are held back isn't a place without; nor may it be while nobody knows where they are, or
 * where all of them are gone at once: then it is the tab that is wrong, and no place is to be hidden.
 */
function checkPlaces(rows: SenseRows, { activities }: SenseContext): void {
  if (rows.activities.length === 0) return
  const held = rows.activities.filter(({ row, isHidden }) => row.isHeld && !isHidden)
  const waiting = new Set(held.map(({ row }) => toSlug(row.glance('Plats') ?? '')))
  const used = new Set(activities.map(({ placeId }) => placeId))
  const places = rows.places.flatMap(({ row, item }) =>
    item ? [{ row, names: [item.id, toSlug(item.name)], ...item }] : [],
  )
  const known = new Set(places.flatMap(({ names }) => names))
  if ([...waiting].some((name) => !known.has(name))) return
  const shown = new Set(rows.places.flatMap(({ row, isHidden }) => (isHidden || row.isHeld ? [] : [row])))
  for (const { row, id, name, names } of places) {
    const isUsed = used.has(id) || names.some((each) => waiting.has(each))
    if (!isUsed && shown.has(row)) row.tell('Plats', { code: 'PLACE_WITHOUT_ACTIVITIES', name })
  }
}
