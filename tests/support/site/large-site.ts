import { rememberParts } from '../../../src/domain/published/remember-parts.ts'
import { rememberPartedLists, type PartedLists } from '../../../src/domain/published/parted-lists.ts'
import type { Site } from '../../../src/domain/site.ts'
import type { SiteData } from '../../../src/domain/site-data.ts'
import { activity, place, schedule, site, timed } from './site-data.ts'

/** So many activities of one kind, every day, in turn at the places and at the times, with names from A to Ö. */
export function dailyActivities(
  count: number,
  placeIds: readonly string[] = ['eken'],
  times: readonly string[] = ['13:00'],
): SiteData['activities'] {
  return Array.from({ length: count }, (_, number) =>
    activity({
      id: `aktivitet-${number}`,
      title: `${'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'.charAt(number % 29)}ktivitet ${number}`,
      placeId: placeIds[number % placeIds.length] ?? 'eken',
      schedule: schedule({
        rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 'all' }],
        time: timed(times[number % times.length] ?? '13:00'),
      }),
    }),
  )
}

/** Eken in Ryd, Linden in Berga, and Boden in no area. */
export const placesInAreas = [
  place({ district: 'Ryd' }),
  place({ id: 'linden', name: 'Linden', district: 'Berga' }),
  place({ id: 'boden', name: 'Boden', district: null }),
]

/** A site whose lists are parted as those of its snapshot would be; `before`: what was parted earlier. */
export function partedSite(data: Partial<SiteData>, before: PartedLists = {}): Site {
  const made = site(data)
  const parts = new Set(rememberParts([], made))
  return { ...made, parts, partedLists: rememberPartedLists(before, made) }
}
