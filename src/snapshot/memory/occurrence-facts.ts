import type { Activity } from '../../domain/programme/activity.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { phoneFor } from '../../domain/programme/phone-for.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { TimeOfDay } from '../../domain/time/time-of-day.ts'
import type { Site } from '../../domain/site.ts'
import { digest } from '../digest.ts'

/**
 * The facts of an occurrence that its calendar event tells: its own, and those of its activity and places. What the event
 * doesn't say, such as what to bring, is not among them: the sequence would rise for nothing.
 */
export function occurrenceHasher(site: Site): (occurrence: Occurrence) => string {
  const { places, categories, activities } = site.data
  const names = new Map(categories.map(({ id, name }) => [id, name]))
  const activityFacts = new Map(
    activities.map((activity) => [activity.id, digest(factsOfActivity(activity, names, site))]),
  )
  const placeFacts = new Map(places.map((place) => [place.id, digest(factsOfPlace(place))]))
  return (occurrence) => {
    const { activityId, placeId, original } = occurrence
    const here = [placeId, original?.placeId ?? placeId].map((id) => placeFacts.get(id))
    return digest([factsOfOccurrence(occurrence), activityFacts.get(activityId), here, site.isExample])
  }
}

const timeTexts = new WeakMap<TimeOfDay, string>()

/**
 * Its own facts. The time of a series is one object, and made text of once. The date is no fact, unless it was moved: it is
 * remembered by it, and what is the same of all dates of a series is written once. Addresses are none either: a new ID of an
 * activity or a place changes nothing for those who go there.
 */
function factsOfOccurrence(occurrence: Occurrence) {
  const { status, date, time, original, ...words } = occurrence
  const timeText = timeTexts.get(time) ?? JSON.stringify(time)
  timeTexts.set(time, timeText)
  const { reason, instead, uncertainty } = words
  const planned = original && [date, original.date, original.time]
  const decided = [status, timeText, planned, reason, instead, uncertainty]
  return [...decided, ...factsOfItsOwn(words)]
}

/** What most dates lack is left out, so that what had no such facts when they were unknown to us hasn't changed. */
function factsOfItsOwn({ lastDate, isFull, theme, details, own }: OwnFacts) {
  return [
    ...(lastDate ? [{ lastDate }] : []),
    ...(isFull ? [{ isFull }] : []),
    ...(theme === null ? [] : [{ theme }]),
    ...(details === null ? [] : [{ details }]),
    ...(Object.keys(own).length > 0 ? [own] : []),
  ]
}

type OwnFacts = Pick<Occurrence, 'lastDate' | 'isFull' | 'theme' | 'details' | 'own'>

function factsOfActivity(activity: Activity, names: ReadonlyMap<string, string>, site: Site) {
  const { title, room, categoryIds, price, booking, bookingDeadline } = activity
  const { maxParticipants, maxParticipantsNote, audiences, payment } = activity
  const categories = categoryIds.map((id) => names.get(id))
  const phone = phoneFor(activity, site)
  const most = maxParticipants ?? maxParticipantsNote
  const whom = [most, maxParticipantsNote, ...audiences, payment].filter((fact) => fact !== null)
  return [title, room, categories, price, booking, bookingDeadline, phone, ...whom]
}

function factsOfPlace({ name, address, postalCode, city, coordinates }: Place) {
  return [name, address, postalCode, city, coordinates]
}
