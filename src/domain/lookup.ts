import { onceFor } from './once-for.ts'
import type { Activity } from './programme/activity.ts'
import type { Place } from './programme/place.ts'
import type { SiteData } from './site-data.ts'

/** The activity with that id. Throws when there is none: references are checked when the sheet is read. */
export function activityById(data: SiteData, id: string): Activity {
  return found(indexOf(data).activities.get(id), `activity "${id}"`)
}

/** The place with that id. Throws when there is none: references are checked when the sheet is read. */
export function placeById(data: SiteData, id: string): Place {
  return found(indexOf(data).places.get(id), `place "${id}"`)
}

const indexOf = onceFor((data: SiteData) => ({
  activities: new Map(data.activities.map((activity) => [activity.id, activity])),
  places: new Map(data.places.map((place) => [place.id, place])),
}))

function found<T>(thing: T | undefined, name: string): T {
  if (!thing) throw new Error(`The data refers to ${name}, which it doesn't hold.`)
  return thing
}
