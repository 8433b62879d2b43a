import { addresses } from '../../domain/published/addresses.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { areaId, type Area } from '../../domain/programme/areas.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import type { ListedActivity } from '../activities/activity-list.ts'
import { toPartedActivities, type LetterLink } from '../activities/letter-links.ts'
import { toCalendarLinks, type CalendarLinks } from '../calendar/calendar-links.ts'
import type { Day } from '../calendar/day-list.ts'
import { toAreaDays } from '../calendar/parted-calendar.ts'
import type { Link } from '../frame/page-frame.ts'

/** What is held near the one who lives in an area: a page to keep as a bookmark. */
export interface AreaPage {
  title: string
  /** Today, tomorrow, and of the five days after them those on which something is held here. */
  days: Day[]
  /** Said where the week has nothing. */
  empty: string | null
  breaks: string[]
  programme: string[]
  places: Link[]
  activities: ListedActivity[]
  /** Ways to the activities by letter, where they are too many for one page. */
  letters: LetterLink[]
  calendar: CalendarLinks
}

/** All that the page of an area shows. */
export function toAreaPage(site: Site, { id, name }: Area): AreaPage {
  const week = { from: site.today, to: site.today.add({ days: 6 }) }
  const all = toAreaDays(site, week, id)
  const isEmpty = all.every((day) => isEmptyDay(day))
  const places = site.data.places.filter(({ district }) => areaId(district) === id)
  const placeIds = new Set(places.map((place) => place.id))
  return {
    title: `Nära mig: ${name}`,
    days: all.filter((day, index) => !isEmpty && (index < 2 || !isEmptyDay(day))),
    empty: isEmpty ? `Inget är planerat här till och med ${formatDay(week.to, site.today)}.` : null,
    breaks: breaksHere(site, placeIds),
    programme: programmeSentences(site.data.settings, site.today),
    places: places
      .map((place) => ({ address: addresses.place(place.id), text: place.name }))
      .toSorted((a, b) => swedishOrder.compare(a.text, b.text)),
    ...toPartedActivities(
      site,
      { list: addresses.area(id) },
      site.data.activities.filter(({ placeId }) => placeIds.has(placeId)),
    ),
    calendar: toCalendarLinks(site, { folder: 'omraden', id }),
  }
}

function isEmptyDay({ occurrences, more }: Day): boolean {
  return occurrences.length === 0 && !more
}

/** Breaks of the whole, and of a place here. */
function breaksHere(site: Site, placeIds: ReadonlySet<string>): string[] {
  return breaksIn(site, { from: site.today, to: site.horizon.to })
    .filter(({ activityIds }) => activityIds.length === 0)
    .filter((pause) => pause.placeIds.length === 0 || pause.placeIds.some((id) => placeIds.has(id)))
    .map((pause) => formatBreak(pause, site))
}
