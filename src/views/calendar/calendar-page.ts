import { breaksIn, formatBreak } from '../../domain/occurrences/break-words.ts'
import { isoWeekOf, type IsoWeek } from '../../domain/time/iso-weeks.ts'
import { programmeSentences } from '../../domain/programme/programme-words.ts'
import { addresses } from '../../domain/published/addresses.ts'
import type { Area } from '../../domain/programme/areas.ts'
import type { Site } from '../../domain/site.ts'
import { capitalize, formatWeekday } from '../../domain/time/swedish.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import {
  daysOfMonth,
  daysOfWeek,
  formatMonth,
  formatSpan,
  monthLink,
  monthsIn,
  weekLink,
  weeksIn,
} from './calendar-periods.ts'
import { rowsIn, toDayCounts, toDays, type Day } from './day-list.ts'
import { datesIn } from './entries-by-day.ts'
import { toAreaWeek, toPartedComingDays, toPartedDays } from './parted-calendar.ts'
import { mostRows } from '../../domain/published/parted-lists.ts'
import { toLeaf, type Leaf } from './leaf.ts'
import type { Link } from '../frame/page-frame.ts'

/** A way to a day of the page. */
export interface DayLink {
  iso: string
  /** "Tisdag" */
  weekday: string
  leaf: Leaf
}

/** A stretch of the calendar as a list by day. */
export interface CalendarPage {
  title: string
  /** "2026-v50", on the page of this week: the script offers the visitor's week where that is another. */
  week: string
  days: Day[]
  /** To each area, where the page is parted; else none. */
  areas: Link[]
  /** To the parts of the day, where it has too much for one page; else none. */
  times: Link[]
  /** To each of the days, where they are a week; a month has too many. */
  dayLinks: DayLink[]
  /** "Nästa vecka", beside the links to the days. */
  onward: Link | null
  breaks: string[]
  programme: string[]
  previous: Link | null
  next: Link | null
  /** The coming weeks, but on the page of a month, and all months of the horizon. */
  weeks: Link[]
  months: Link[]
}

/** Today and the six days after it. */
export function toComingDays(site: Site): CalendarPage {
  const span = { from: site.today, to: site.today.add({ days: 6 }) }
  const week = isoWeekOf(site.today)
  const { next } = neighbours(weeksIn(site.horizon), (other) => isSameWeek(other, week), weekLinkOf(site))
  return {
    ...toCalendarFrame(site, span),
    ...toPartedComingDays(site, span),
    ...dayLinks(span, next),
    title: 'Kalender: de närmaste sju dagarna',
    week: weekKey(week),
    previous: null,
    next,
  }
}

/** Monday to Sunday of one week in the horizon. */
export function toWeekPage(site: Site, week: IsoWeek): CalendarPage {
  const span = daysOfWeek(week)
  const near = neighbours(weeksIn(site.horizon), (other) => isSameWeek(other, week), weekLinkOf(site))
  return {
    ...toCalendarFrame(site, span),
    ...toPartedDays(site, span),
    ...dayLinks(span, near.next),
    title: `Vecka ${week.week}, ${formatSpan(span, site.today)}`,
    week: weekKey(week),
    ...near,
  }
}

/** A week of one area. */
export function toAreaWeekPage(site: Site, { id, name }: Area, week: IsoWeek): CalendarPage {
  const span = daysOfWeek(week)
  const toLink = (other: IsoWeek) => ({
    ...weekLink(other, site.today),
    address: addresses.areaWeek(id, other),
  })
  const near = neighbours(weeksIn(site.horizon), (other) => isSameWeek(other, week), toLink)
  return {
    ...toCalendarFrame(site, span),
    ...toAreaWeek(site, span, id),
    ...dayLinks(span, near.next),
    title: `${name}, vecka ${week.week}, ${formatSpan(span, site.today)}`,
    week: weekKey(week),
    ...near,
  }
}

/** The days of one month that lie in the horizon. */
export function toMonthPage(site: Site, month: Temporal.PlainYearMonth): CalendarPage {
  const span = daysOfMonth(month, site.horizon)
  return {
    ...toCalendarFrame(site, span),
    days: rowsIn(site, span) > mostRows ? toDayCounts(site, span) : toDays(site, span),
    areas: [],
    times: [],
    dayLinks: [],
    onward: null,
    // Its own weeks stand among its days.
    weeks: [],
    title: formatMonth(month),
    week: weekKey(isoWeekOf(site.today)),
    ...neighbours(monthsIn(site.horizon), (other) => other.equals(month), monthLink),
  }
}

/** "2026-v50", as in the address of the week. */
export function weekKey({ year, week }: IsoWeek): string {
  return `${year}-v${String(week).padStart(2, '0')}`
}

function dayLinks(span: DaySpan, next: Link | null): Pick<CalendarPage, 'dayLinks' | 'onward'> {
  return {
    dayLinks: datesIn(span).map((date) => ({
      iso: date.toString(),
      weekday: capitalize(formatWeekday(date)),
      leaf: toLeaf(date),
    })),
    onward: next && { address: next.address, text: 'Nästa vecka' },
  }
}

/** What every stretch of the calendar says and leads to. */
export function toCalendarFrame(site: Site, span: DaySpan) {
  const thisWeek = isoWeekOf(site.today)
  const weeks = weeksIn(site.horizon)
  const from = weeks.findIndex((week) => isSameWeek(week, thisWeek))
  return {
    breaks: breaksIn(site, span).map((pause) => formatBreak(pause, site)),
    programme: programmeSentences(site.data.settings, site.today),
    weeks: weeks.slice(from, from + weeksListed).map(weekLinkOf(site)),
    months: monthsIn(site.horizon).map(monthLink),
  }
}

/** Weeks are listed this far ahead; further on one goes by month. */
const weeksListed = 6

function weekLinkOf(site: Site): (week: IsoWeek) => Link {
  return (week) => weekLink(week, site.today)
}

function isSameWeek(a: IsoWeek, b: IsoWeek): boolean {
  return a.year === b.year && a.week === b.week
}

/** Links to the periods before and after the one that is shown; null at the ends of the horizon. */
export function neighbours<T>(
  periods: readonly T[],
  isShown: (period: T) => boolean,
  toLink: (period: T) => Link,
) {
  const index = periods.findIndex(isShown)
  const previous = index > 0 ? periods[index - 1] : undefined
  const next = index < 0 ? undefined : periods[index + 1]
  return {
    previous: previous === undefined ? null : toLink(previous),
    next: next === undefined ? null : toLink(next),
  }
}
