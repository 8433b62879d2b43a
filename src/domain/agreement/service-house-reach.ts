import { phaseOf, type Agreement } from './agreement.ts'
import { tookPlace, type CalendarYear } from '../occurrences/calendar-counts.ts'
import type { Duty } from './duty.ts'
import type { Measured } from './duty-status.ts'
import type { FollowUpRow } from './follow-up.ts'
import type { Place } from '../programme/place.ts'
import type { Site } from '../site.ts'

/** A service house, and whether anything was held there: by the calendar, or by Uppföljning. */
interface ServiceHouse {
  place: Place
  /** Occasions that the calendar takes as held. */
  inCalendar: number
  /** Whether Uppföljning reports at least one. */
  isReported: boolean
}

/** Which service houses had at least one held occasion in a period; a house counts once. */
export interface Reach {
  houses: readonly ServiceHouse[]
  /** Those of them that had one. */
  reached: readonly ServiceHouse[]
}

/**
 * Service houses are the places of that type, and those that the agreement calls so while they are called something
 * else today.
 */
export function isServiceHouse(place: Place): boolean {
  return place.type === 'service-house' || /servicehus/i.test(place.nameInAgreement ?? '')
}

/** The service houses of a year that were reached, by what has passed in the calendar and by what is reported. */
export function serviceHouseReach(
  places: readonly Place[],
  calendar: CalendarYear,
  followUp: readonly FollowUpRow[],
): Reach {
  const byPlace = Map.groupBy(calendar.occurrences.filter(tookPlace), ({ placeId }) => placeId)
  const reported = followUp.filter((row) => row.period.year === calendar.year && (row.tookPlace ?? 0) > 0)
  const houses = places.filter(isServiceHouse).map((place) => ({
    place,
    inCalendar: byPlace.get(place.id)?.length ?? 0,
    isReported: reported.some(({ placeId }) => placeId === place.id),
  }))
  return { houses, reached: houses.filter((house) => house.inCalendar > 0 || house.isReported) }
}

/**
 * What is counted for a duty while its agreement runs. Null for what only people can count, and outside the agreement's
 * time: what happens today says nothing of an agreement that has ended.
 */
export function measuredFor(
  duty: Duty,
  { agreement, reach, site }: { agreement: Agreement; reach: Reach; site: Site },
): Measured | null {
  const { today } = site
  if (duty.measure !== 'service-houses' || phaseOf(agreement, today) !== 'in-force') return null
  return reach.reached.length > 0 ? { value: reach.reached.length, asOf: today.subtract({ days: 1 }) } : null
}
