import { placeById } from '../lookup.ts'
import { areaId } from '../programme/areas.ts'
import type { Site } from '../site.ts'
import { concernsPlace, type CalendarEntry } from './calendar-entries.ts'

/** Whether an entry is of interest in an area: at one of its places (see concernsPlace). */
export function concernsArea(entry: CalendarEntry, { data }: Pick<Site, 'data'>, id: string): boolean {
  const { occurrence } = entry
  return [occurrence.placeId, occurrence.original?.placeId ?? occurrence.placeId].some(
    (placeId) => areaId(placeById(data, placeId).district) === id && concernsPlace(entry, placeId),
  )
}
