import type { Activity } from '../../domain/programme/activity.ts'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { activityById } from '../../domain/lookup.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'
import { eventNode, factsOfActivity, seriesId } from './json-ld-event.ts'
import { placeNode } from './json-ld-place.ts'

/** So many coming dates are told, besides every one that differs from the plan: a year of them would weigh a page down. */
const plannedDates = { activity: 10, place: 12 }

/**
 * An activity for search engines (schema.org), as the text of a script of type application/ld+json: an EventSeries and
 * its coming dates with their true status.
 */
export function activityJsonLd(site: Site, activity: Activity): string {
  const series = {
    '@type': 'EventSeries',
    '@id': seriesId(activity, site),
    name: activity.title,
    url: absoluteUrl(addresses.activity(activity.id), site.url),
    ...factsOfActivity(activity, site),
  }
  const events = coming(site, 'activity', activity.id)
  return toScriptText([series, ...events.map((occurrence) => eventNode(occurrence, site))])
}

/** A place for search engines: its address, what is known of its access, and what is coming there. */
export function placeJsonLd(site: Site, place: Place): string {
  const events = coming(site, 'place', place.id)
  const ids = new Set(events.map(({ activityId }) => activityId))
  const series = [...ids].map((id) => ({
    '@type': 'EventSeries',
    '@id': seriesId(activityById(site.data, id), site),
    name: activityById(site.data, id).title,
  }))
  return toScriptText([
    placeNode(place, site),
    ...series,
    ...events.map((occurrence) => eventNode(occurrence, site)),
  ])
}

function coming(site: Site, kind: 'activity' | 'place', id: string): Occurrence[] {
  const ahead = occurrencesOf(site, kind, id).filter(({ date, lastDate, original }) =>
    [lastDate ?? date, original?.date ?? date].some(
      (day) => Temporal.PlainDate.compare(day, site.today) >= 0,
    ),
  )
  return ahead.filter(
    ({ status, isFull }, index) => index < plannedDates[kind] || isFull || status !== 'planned',
  )
}

/** Inside a script element only `<` can end it; the two separators end a line in older JavaScript. */
export function toScriptText(graph: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
