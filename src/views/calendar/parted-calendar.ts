import { addresses } from '../../domain/published/addresses.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { mostRows } from '../../domain/published/parted-lists.ts'
import { areasOf, type Area } from '../../domain/programme/areas.ts'
import type { Site } from '../../domain/site.ts'
import { isoWeekOf, type IsoWeek } from '../../domain/time/iso-weeks.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { swedishOrder } from '../../domain/time/swedish.ts'
import { weeksIn } from './calendar-periods.ts'
import { isParted, rowsIn, toDayCounts, toDays, type Day } from './day-list.ts'
import { datesIn, entriesOn } from './entries-by-day.ts'
import type { Link } from '../frame/page-frame.ts'

/** Days, and the ways to those of one area where there is too much for one page. */
export interface PartedDays {
  days: Day[]
  areas: Link[]
}

/** The days of a span, or where that is too much for one page: how much happens on each, with the way to it. */
export function toPartedDays(site: Site, span: DaySpan): PartedDays {
  if (!isParted(site, span)) return { days: toDays(site, span), areas: [] }
  return { days: toDayCounts(site, span), areas: areaLinks(site, span, weekOfArea(site, span.from)) }
}

/** Today in full, if it has room, and of the days after it how much happens, where there is too much for one page. */
export function toPartedComingDays(site: Site, span: DaySpan): PartedDays {
  if (!isParted(site, span)) return { days: toDays(site, span), areas: [] }
  const today = { from: span.from, to: span.from }
  const isLong = entriesOn(site, span.from).length > mostRows
  const later = toDayCounts(site, { ...span, from: span.from.add({ days: 1 }) })
  return {
    days: [...(isLong ? toDayCounts(site, today) : toDays(site, today)), ...later],
    areas: areaLinks(site, span, addresses.area),
  }
}

/**
 * One day. Where there is too much for one page, how much there is in each area, with the way to it, and in full what is in
 * none.
 */
export function toPartedDay(site: Site, date: Temporal.PlainDate): PartedDays {
  const span = { from: date, to: date }
  if (!hasAreaWeeks(site) || entriesOn(site, date).length <= mostRows)
    return { days: toDays(site, span), areas: [] }
  const rest = rowsIn(site, span, { areaId: null })
  const toWeek = weekOfArea(site, date)
  return {
    days: rest > 0 ? toDays(site, span, { areaId: null }) : [],
    areas: areaLinks(site, span, (id) => `${toWeek(id)}#${date.toString()}`),
  }
}

/** The coming days in an area: today, and of those after it how much happens where there is too much for one page. */
export function toAreaDays(site: Site, span: DaySpan, areaId: string): Day[] {
  if (!hasAreaWeeks(site) || rowsIn(site, span, { areaId }) <= mostRows) return toDays(site, span, { areaId })
  const later = toDayCounts(site, { ...span, from: span.from.add({ days: 1 }) }, areaId)
  return [...toDays(site, { from: span.from, to: span.from }, { areaId }), ...later]
}

/** The days that have pages of their own: all, where a week has too much for one page, or had once. */
export function partedDays({ horizon, partedLists }: Site): Temporal.PlainDate[] {
  return addresses.calendar() in partedLists ? datesIn(horizon) : []
}

/** The weeks of areas that have pages of their own: all, where a day has too much for one page, or had once. */
export function areaWeeks(site: Site): { area: Area; week: IsoWeek }[] {
  if (!hasAreaWeeks(site)) return []
  return areasOf(site.data.places).flatMap((area) => weeksIn(site.horizon).map((week) => ({ area, week })))
}

/** Whether each area has a page a week. */
export function hasAreaWeeks({ partedLists }: Site): boolean {
  return addresses.areas() in partedLists
}

/** The days of an area from that one on: its week, or where areas have no pages of weeks its coming days. */
function weekOfArea(site: Site, date: Temporal.PlainDate): (id: string) => string {
  return hasAreaWeeks(site) ? (id) => addresses.areaWeek(id, isoWeekOf(date)) : addresses.area
}

/** "Ryd: 125 tillfällen", to the days of that area; an area without anything on those days is left out. */
function areaLinks(site: Site, span: DaySpan, toAddress: (id: string) => string): Link[] {
  return areasOf(site.data.places)
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
    .flatMap(({ id, name }) => {
      const count = rowsIn(site, span, { areaId: id })
      const text = `${name}: ${counted(count, 'tillfälle', 'tillfällen')}`
      return count === 0 ? [] : [{ address: toAddress(id), text }]
    })
}
