import { addresses } from '../../domain/published/addresses.ts'
import { concernsArea } from '../../domain/occurrences/area-entries.ts'
import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { areaId, type Area } from '../../domain/programme/areas.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay, swedishOrder } from '../../domain/time/swedish.ts'
import { toActivityList, type ListedActivity } from '../activities/activity-list.ts'
import { toCalendarLinks, type CalendarLinks } from '../calendar/calendar-links.ts'
import { toDays, type Day } from '../calendar/day-list.ts'
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
  calendar: CalendarLinks
}

/** All that the page of an area shows. */
export function toAreaPage(site: Site, { id, name }: Area): AreaPage {
  const week = { from: site.today, to: site.today.add({ days: 6 }) }
  const all = toDays(site, week, { filter: (entry) => concernsArea(entry, site, id) })
  const isEmpty = all.every(({ occurrences }) => occurrences.length === 0)
  const places = site.data.places.filter(({ district }) => areaId(district) === id)
  const placeIds = new Set(places.map((place) => place.id))
  return {
    title: `Nära mig: ${name}`,
    days: all.filter(({ occurrences }, index) => !isEmpty && (index < 2 || occurrences.length > 0)),
    empty: isEmpty ? `Inget är planerat här till och med ${formatDay(week.to, site.today)}.` : null,
    breaks: breaksHere(site, placeIds),
    programme: programmeSentences(site.data.settings, site.today),
    places: places
      .map((place) => ({ address: addresses.place(place.id), text: place.name }))
      .toSorted((a, b) => swedishOrder.compare(a.text, b.text)),
    activities: toActivityList(
      site,
      site.data.activities.filter(({ placeId }) => placeIds.has(placeId)),
    ),
    calendar: toCalendarLinks(site, { folder: 'omraden', id, name }),
  }
}

/** Breaks of the whole, and of a place here. */
function breaksHere(site: Site, placeIds: ReadonlySet<string>): string[] {
  return breaksIn(site, { from: site.today, to: site.horizon.to })
    .filter(({ activityIds }) => activityIds.length === 0)
    .filter((pause) => pause.placeIds.length === 0 || pause.placeIds.some((id) => placeIds.has(id)))
    .map((pause) => formatBreak(pause, site))
}
