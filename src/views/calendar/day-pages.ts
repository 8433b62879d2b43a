import type { Area } from '../../domain/programme/areas.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { dayTimes, type DayTime } from '../../domain/published/parted-days.ts'
import type { Site } from '../../domain/site.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import { capitalize, formatDay } from '../../domain/time/swedish.ts'
import type { Link } from '../frame/page-frame.ts'
import { neighbours, toCalendarFrame, weekKey, type CalendarPage } from './calendar-page.ts'
import { areaDayAddress } from './day-list.ts'
import { datesIn, entriesAt } from './entries-by-day.ts'
import { dayPartAddress, formatDayTime, toAreaDay, toDayTime, toPartedDay } from './parted-calendar.ts'

/** One day, where a week has too much for one page. */
export function toDayPage(site: Site, date: Temporal.PlainDate): CalendarPage {
  const span = { from: date, to: date }
  const toLink = dayLinkOf(site, addresses.day)
  return {
    ...toCalendarFrame(site, span),
    ...toPartedDay(site, date),
    dayLinks: [],
    onward: null,
    title: capitalize(formatDay(date, site.today)),
    week: weekKey(isoWeekOf(date)),
    ...neighbours(datesIn(site.horizon), (day) => day.equals(date), toLink),
  }
}

/** One day of an area, where its week has too much for one page. */
export function toAreaDayPage(site: Site, { id, name }: Area, date: Temporal.PlainDate): CalendarPage {
  const toLink = dayLinkOf(site, (day) => areaDayAddress(site, id, day))
  const daysWithRows = datesIn(site.horizon).filter(
    (day) => day.equals(date) || entriesAt(site, day, { areaId: id }).length > 0,
  )
  return {
    ...toCalendarFrame(site, { from: date, to: date }),
    ...toAreaDay(site, date, id),
    dayLinks: [],
    onward: null,
    title: `${name}, ${formatDay(date, site.today)}`,
    week: weekKey(isoWeekOf(date)),
    ...neighbours(daysWithRows, (day) => day.equals(date), toLink),
  }
}

/** A part of a day, in an area or (null) in none, where the day has too much for one page. */
export function toDayTimePage(
  site: Site,
  date: Temporal.PlainDate,
  { area, time }: { area: Area | null; time: DayTime },
): CalendarPage {
  const day = formatDay(date, site.today)
  const toLink = (other: DayTime) => ({
    address: dayPartAddress({ area, date, time: other }),
    text: formatDayTime(other),
  })
  const used = dayTimes.filter((other) => site.parts.has(toLink(other).address))
  return {
    ...toCalendarFrame(site, { from: date, to: date }),
    ...toDayTime(site, date, { areaId: area?.id ?? null, time }),
    dayLinks: [],
    onward: null,
    title: `${area === null ? capitalize(day) : `${area.name}, ${day}`}: ${formatDayTime(time).toLowerCase()}`,
    week: weekKey(isoWeekOf(date)),
    ...neighbours(used, (other) => other === time, toLink),
  }
}

function dayLinkOf(site: Site, toAddress: (day: Temporal.PlainDate) => string) {
  return (day: Temporal.PlainDate): Link => ({
    address: toAddress(day),
    text: capitalize(formatDay(day, site.today)),
  })
}
