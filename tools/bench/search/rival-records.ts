import type { Activity } from '../../../src/domain/programme/activity.ts'
import { formatCost } from '../../../src/domain/programme/cost-words.ts'
import { placeById } from '../../../src/domain/lookup.ts'
import { nextOccurrence } from '../../../src/domain/occurrences/next-occurrence.ts'
import { schedulesOf } from '../../../src/domain/programme/activity-parts.ts'
import { formatSchedules } from '../../../src/domain/programme/schedule-words.ts'
import { toSearchDocuments } from '../../../src/domain/search/search-document.ts'
import type { Site } from '../../../src/domain/site.ts'
import { capitalize, formatDay, formatTimeOfDay } from '../../../src/domain/time/swedish.ts'

/** What another search knows of an activity: the words that ours knows, in the same zones, and what its list shows. */
export interface RivalRecord {
  id: string
  title: string
  /** Where and when next, the schedule, price and sign-up, as our own list says them. */
  lines: string[]
  /** The words as written, strongest first; the lines come last, so that days and prices can be found by word. */
  zones: string[]
}

/** All activities, for searches that understand nothing but words. */
export function toRivalRecords(site: Site): RivalRecord[] {
  const documents = new Map(toSearchDocuments(site.data).map(({ id, zones }) => [id, zones]))
  return site.data.activities.map((activity) => {
    const lines = linesOf(activity, site)
    const zones = (documents.get(activity.id) ?? []).map((words) => words.join(' '))
    return { id: activity.id, title: activity.title, lines, zones: [...zones, lines.join(' ')] }
  })
}

function linesOf(activity: Activity, site: Site): string[] {
  const { today, data } = site
  const { name } = placeById(data, activity.placeId)
  const where = activity.room ? `${name}, ${activity.room}` : name
  const next = nextOccurrence(site, activity.id)
  const when = next ? `, ${formatDay(next.date, today)} ${formatTimeOfDay(next.time)}` : ''
  return [
    `${where}${when}`,
    capitalize(formatSchedules(schedulesOf(activity), today)),
    formatCost(activity, today),
  ]
}
