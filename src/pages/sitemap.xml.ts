import type { APIRoute } from 'astro'
import { addresses, lettersAddress } from '../domain/published/addresses.ts'
import { letterParts } from '../domain/published/parted-lists.ts'
import { loadSiteData } from '../load-site-data.ts'
import { toSitemap } from '../outputs/host/sitemap.ts'
import {
  areaDays,
  areaWeeks,
  dayPartAddress,
  dayParts,
  partedDays,
} from '../views/calendar/parted-calendar.ts'
import { monthsIn, weeksIn } from '../views/calendar/calendar-periods.ts'
import { languageAddress, languages } from '../views/languages/languages.ts'

/** All pages that people may look for. */
export const GET: APIRoute = () => {
  const { site } = loadSiteData()
  const periods = [
    ...weeksIn(site.horizon).map(({ year, week }) => addresses.week(year, week)),
    ...monthsIn(site.horizon).map((month) => addresses.month(month)),
    ...partedDays(site).map((day) => addresses.day(day)),
    ...areaWeeks(site).map(({ area, week }) => addresses.areaWeek(area.id, week)),
    ...areaDays(site).map(({ area, date }) => addresses.areaDay(area.id, date)),
    ...dayParts(site).map(dayPartAddress),
    ...letterParts(site)
      .filter(({ list }) => list.holds !== 'understood')
      .map(({ list, letters }) => lettersAddress(list.address, letters)),
  ]
  return new Response(toSitemap(site, [...periods, ...languages.map(languageAddress)]), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
