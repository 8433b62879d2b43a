import { addresses } from '../../domain/published/addresses.ts'
import { sheetTextAddress } from '../../domain/published/paper-sheets.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { concernsPlace, type CalendarEntry } from '../../domain/occurrences/calendar-entries.ts'
import { mostRows } from '../../domain/published/parted-lists.ts'
import type { Place } from '../../domain/programme/place.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import type { ListedActivity } from '../activities/activity-list.ts'
import { toPartedActivities, type LetterLink } from '../activities/letter-links.ts'
import { toCalendarLinks, type CalendarLinks } from '../calendar/calendar-links.ts'
import { rowsIn, toDayCounts, toDays, type Day } from '../calendar/day-list.ts'
import type { Link } from '../frame/page-frame.ts'
import { toPlaceFacts, type PlaceFacts } from './place-facts.ts'

/** A place: its week, how to get in and how to get there. */
export interface PlacePage {
  title: string
  facts: PlaceFacts
  /** Of today and the six days after it, those on which something happens here. */
  days: Day[]
  /** Said where nothing is planned, with its last day, so that it stays true on a page that isn't rebuilt. */
  empty: string | null
  breaks: string[]
  programme: string[]
  activities: ListedActivity[]
  /** Ways to the activities by letter, where they are too many for one page. */
  letters: LetterLink[]
  calendar: CalendarLinks
  /** For paper, the lobby and reading aloud. */
  sheets: Link[]
  provider: string | null
  nameInAgreement: string | null
}

/** All that the page of a place shows. */
export function toPlacePage(site: Site, place: Place): PlacePage {
  const { id, name } = place
  const week = { from: site.today, to: site.today.add({ days: 6 }) }
  const days = toPlaceDays(site, week, id)
  const own = site.data.activities.filter(({ placeId }) => placeId === id)
  const list = { list: addresses.place(id), ownPlaceId: id }
  const { activities, letters } = toPartedActivities(site, list, own)
  return {
    title: name,
    facts: toPlaceFacts(place),
    days,
    empty: days.length === 0 ? `Inget är planerat här till och med ${formatDay(week.to, site.today)}.` : null,
    breaks: breaksIn(site, { from: site.today, to: site.horizon.to }, id)
      .filter(({ activityIds }) => activityIds.length === 0)
      .map((pause) => formatBreak({ ...pause, placeIds: [] }, site)),
    programme: programmeSentences(site.data.settings, site.today),
    activities: withoutTold(activities, days),
    letters,
    calendar: toCalendarLinks(site, { folder: 'platser', id }),
    sheets: [
      { address: addresses.poster(id), text: 'Affisch att skriva ut' },
      ...(site.sheetsSince === null ? [] : [{ address: sheetTextAddress(id), text: 'Text att kopiera' }]),
      ...(site.placeTexts
        ? [{ address: addresses.weekText(id), text: 'De kommande två veckorna som text' }]
        : []),
      { address: addresses.screen(id), text: 'Skärm för entrén' },
    ],
    provider: place.provider && `Utförare: ${place.provider}`,
    nameInAgreement: agreementNameOf(place, site),
  }
}

/** The days on which something happens here: today, and of those after it how much where there is too much for one page. */
function toPlaceDays(site: Site, week: DaySpan, id: string): Day[] {
  const here = {
    filter: (entry: CalendarEntry) => concernsPlace(entry, id),
    ownPlaceId: id,
    onlyDaysWithEntries: true,
  }
  if (rowsIn(site, week, { ownPlaceId: id }) <= mostRows) return toDays(site, week, here)
  const later = toDayCounts(site, { ...week, from: week.from.add({ days: 1 }) }, { ownPlaceId: id })
  return [
    ...toDays(site, { from: week.from, to: week.from }, here),
    ...later.filter(({ more }) => more !== null),
  ]
}

/** Nothing where there is no agreement to be called something in. */
function agreementNameOf({ nameInAgreement }: Place, { data }: Site): string | null {
  if (data.partnership.agreements.length === 0 || nameInAgreement === null) return null
  return `Kallas ${nameInAgreement} i avtalet.`
}

/** What the days of the page have told of a date isn't told again in the list below them. */
function withoutTold(activities: readonly ListedActivity[], days: readonly Day[]): ListedActivity[] {
  const told = new Set(days.flatMap(({ occurrences }) => occurrences.map(({ status }) => status)))
  return activities.map((activity) =>
    activity.status && told.has(activity.status.text) ? { ...activity, status: null } : activity,
  )
}
