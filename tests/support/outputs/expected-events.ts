import { activityById } from '../../../src/domain/lookup.ts'
import { startOf } from '../../../src/domain/occurrences/occurrence-instants.ts'
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts'
import type { Site } from '../../../src/domain/site.ts'

/** What a judge reads of an event: UID, start in UTC (a whole day: its date), summary. */
export type ReadEvent = [uid: string, start: string, summary: string]

/** What every judge must read in the whole calendar of a site at exempel.se, by UID. */
export function expectedEvents(site: Site): ReadEvent[] {
  return site.occurrences
    .map((occurrence): ReadEvent => {
      const { title } = activityById(site.data, occurrence.activityId)
      return [
        `${occurrence.id.replace('/', '-')}@exempel.se`,
        toUtc(startOf(occurrence)),
        `${prefixOf(occurrence)}${title}${occurrence.theme ? ` – ${occurrence.theme.replace(/\.$/, '')}` : ''}`,
      ]
    })
    .sort(byUid)
}

/** Orders events by UID. */
export function byUid([a]: ReadEvent, [b]: ReadEvent): number {
  return a < b ? -1 : 1
}

function toUtc(start: string): string {
  return start.includes('T') ? new Date(start).toISOString() : start
}

function prefixOf({ status, isFull, original, placeId }: Occurrence): string {
  if (status === 'planned' && isFull) return 'FULLBOKAT: '
  const prefixes = {
    planned: '',
    cancelled: 'INSTÄLLT: ',
    moved: 'FLYTTAT: ',
    changed: original?.placeId === placeId ? 'NY TID: ' : 'NY PLATS: ',
    extra: 'EXTRA: ',
    uncertain: 'OSÄKERT: ',
  }
  return prefixes[status]
}
