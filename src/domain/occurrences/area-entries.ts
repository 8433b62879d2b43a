import { placeById } from '../lookup.ts'
import { areaId } from '../programme/areas.ts'
import type { Site } from '../site.ts'
import { concernsPlace, type CalendarEntry } from './calendar-entries.ts'

/** The areas in which an entry is of interest: those of its places (see concernsPlace). */
export function areasConcerned(entry: CalendarEntry, { data }: Pick<Site, 'data'>): string[] {
  const { placeId, original } = entry.occurrence
  return [placeId, original?.placeId ?? placeId]
    .filter((id) => concernsPlace(entry, id))
    .flatMap((id) => areaId(placeById(data, id).district) ?? [])
}
