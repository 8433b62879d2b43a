import type { Activity } from '../../domain/programme/activity.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { placeById } from '../../domain/lookup.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import { endOf } from '../../domain/occurrences/occurrence-instants.ts'
import {
  formatSlot,
  wordsForOccurrence,
  type OccurrenceLabel,
} from '../../domain/occurrences/occurrence-words.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import type { Site } from '../../domain/site.ts'
import { plainLetterAt } from '../../domain/published/list-letters.ts'
import { formatDate, swedishOrder } from '../../domain/time/swedish.ts'
import { schedulesOf } from '../../domain/programme/activity-parts.ts'
import { formatRegularTimes } from '../../domain/programme/schedule-words.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { toLeaf, type Leaf } from '../calendar/leaf.ts'
import { rarityOf } from '../calendar/rarity.ts'
import { toNoDatesLine, toScheduleLine } from './schedule-line.ts'

/** An activity as it stands in a list: the series once. */
export interface ListedActivity {
  address: string
  title: string
  /** The link's whole name, which begins with the title and is unique in its list. */
  name: string
  summary: string | null
  /** Of the next date on which it is held; null where none is known. */
  leaf: Leaf | null
  /** When in words; null where it is held once: that is told as the next time. */
  schedule: string | null
  /** The days and times of a series alone: "Tisdagar klockan 13.00 till 15.00"; null where it is held on single dates. */
  times: string | null
  /** Where, and that there is no date to come: one line each. */
  facts: string[]
  /** The next date, for the script those after it (see page-turns.ts), and whether it is within some days; null where none is left. */
  next: { text: string; turns: string; isSoon: boolean } | null
  /** The next date is not as usual; null where it is. */
  status: NextStatus | null
}

/** What has happened to the next date. */
export interface NextStatus {
  label: OccurrenceLabel
  /** "8 december" */
  day: string
  /** What has happened, why, what there is instead, and whom to call. */
  text: string
  /** When it is over: a moment, or a day. */
  until: string
}

/** Activities under the letter that they begin with. */
export interface LetterGroup {
  letter: string
  /** Of its heading on the page from A to Ö. */
  anchor: string
  activities: ListedActivity[]
}

/** Activities from A to Ö, with their place where two have one title. On a place's own page its name is left out. */
export function toActivityList(
  site: Site,
  activities: readonly Activity[],
  ownPlaceId: string | null = null,
): ListedActivity[] {
  const titles = Map.groupBy(activities, (activity) => activity.title)
  return activities
    .toSorted((a, b) => swedishOrder.compare(a.title, b.title) || swedishOrder.compare(a.id, b.id))
    .map((activity) => {
      const listed = toListed(site, activity)
      const place = placeById(site.data, activity.placeId).name
      const isShared = (titles.get(activity.title)?.length ?? 0) > 1
      return {
        ...listed,
        name: isShared ? `${activity.title}, ${place}` : activity.title,
        facts: activity.placeId === ownPlaceId ? listed.facts.filter((fact) => fact !== place) : listed.facts,
      }
    })
}

/** Activities from A to Ö by their first letter; what begins with a figure comes first. */
export function toLetterGroups(activities: readonly ListedActivity[]): LetterGroup[] {
  return [...Map.groupBy(activities, ({ title }) => plainLetterAt(title, 0))]
    .map(([letter, group]) => ({ letter, anchor: `bokstav-${letter.toLowerCase()}`, activities: group }))
    .toSorted((a, b) => swedishOrder.compare(a.letter, b.letter))
}

/** The occurrences of an activity from today on, cancelled ones too. */
export function upcomingOf(site: Site, activityId: string): Occurrence[] {
  return occurrencesOf(site, 'activity', activityId).filter(
    ({ date, lastDate }) => Temporal.PlainDate.compare(lastDate ?? date, site.today) >= 0,
  )
}

function toListed(site: Site, activity: Activity): ListedActivity {
  const place = placeById(site.data, activity.placeId).name
  const upcoming = upcomingOf(site, activity.id)
  const on = upcoming.filter(({ status }) => status !== 'cancelled')
  const [next] = on
  return {
    address: addresses.activity(activity.id),
    title: activity.title,
    name: activity.title,
    summary: activity.summary,
    leaf: next ? toLeaf(next.date) : null,
    schedule: next && isOneDate(activity) ? null : toScheduleLine(site, activity),
    times: formatRegularTimes(schedulesOf(activity)) || null,
    facts: [place, ...(next ? [] : [toNoDatesLine(site, activity)])],
    next: next
      ? {
          text: `Nästa gång: ${formatSlot(next, site.today)}`,
          turns: toTurns(on, site.today),
          isSoon: Temporal.PlainDate.compare(next.date, site.today.add({ days: daysAhead })) <= 0,
        }
      : null,
    status: upcoming[0] ? toStatus(site, upcoming[0]) : null,
  }
}

function toStatus(site: Site, occurrence: Occurrence): NextStatus | null {
  const { label, sentences } = wordsForOccurrence(occurrence, site)
  if (label === null) return null
  return {
    label,
    day: formatDate(occurrence.date, site.today),
    text: sentences.join(' '),
    until: endOrDay(occurrence),
  }
}

/** So many days a site may stand without being built before it says that it is old; and one. */
const daysAhead = 8

/** The dates of the coming days, and the first after them. */
function toTurns(on: readonly Occurrence[], today: Temporal.PlainDate): string {
  const last = today.add({ days: daysAhead })
  const later = on.findIndex(({ date }) => isBefore(last, date))
  return on
    .slice(0, later < 0 ? undefined : later + 1)
    .map((occurrence) => `${endOrDay(occurrence)}|${formatSlot(occurrence, today)}`)
    .join('|')
}

function endOrDay(occurrence: Occurrence): string {
  return endOf(occurrence) ?? occurrence.date.toString()
}

function isOneDate(activity: Activity): boolean {
  return activity.parts.every(({ schedule }) => rarityOf(schedule) === 'once') && activity.parts.length === 1
}
