import { addresses, dayTimeAddress } from '../../domain/published/addresses.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { dayTimeOf, dayTimes, mostRowsOfDay, type DayTime } from '../../domain/published/parted-days.ts'
import { mostRows } from '../../domain/published/parted-lists.ts'
import { areasOf, type Area } from '../../domain/programme/areas.ts'
import type { Site } from '../../domain/site.ts'
import { isoWeekOf, type IsoWeek } from '../../domain/time/iso-weeks.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { swedishOrder } from '../../domain/time/swedish.ts'
import { weeksIn } from './calendar-periods.ts'
import { areaDayAddress, isParted, rowsIn, toDayCounts, toDays, type Day } from './day-list.ts'
import { datesIn, entriesAt, entriesOn } from './entries-by-day.ts'
import type { Link } from '../frame/page-frame.ts'

/** Days, and the ways to parts of them where there is too much for one page. */
export interface PartedDays {
  days: Day[]
  areas: Link[]
  times: Link[]
}

/** A part of a day, in an area or (null) in none. */
export interface DayPart {
  area: Area | null
  date: Temporal.PlainDate
  time: DayTime
}

/** The days of a span, or where that is too much for one page: how much happens on each, with the way to it. */
export function toPartedDays(site: Site, span: DaySpan): PartedDays {
  if (!isParted(site, span)) return whole(toDays(site, span))
  return { ...whole(toDayCounts(site, span)), areas: areaLinks(site, span, weekOfArea(site, span.from)) }
}

/** Today in full, if it has room, and of the days after it how much happens, where there is too much for one page. */
export function toPartedComingDays(site: Site, span: DaySpan): PartedDays {
  if (!isParted(site, span)) return whole(toDays(site, span))
  const today = { from: span.from, to: span.from }
  const isLong = entriesOn(site, span.from).length > mostRows
  const later = toDayCounts(site, { ...span, from: span.from.add({ days: 1 }) })
  const days = [...(isLong ? toDayCounts(site, today) : toDays(site, today)), ...later]
  return { ...whole(days), areas: areaLinks(site, span, addresses.area) }
}

/**
 * One day. Where there is too much for one page, how much there is in each area, with the way to it, and in full what is in
 * none; where that is too much, its parts of the day.
 */
export function toPartedDay(site: Site, date: Temporal.PlainDate): PartedDays {
  const span = { from: date, to: date }
  if (!hasAreaWeeks(site) || entriesOn(site, date).length <= mostRowsOfDay) return whole(toDays(site, span))
  const rest = rowsIn(site, span, { areaId: null })
  const areas = areaLinks(site, span, (id) => areaDayAddress(site, id, date))
  if (rest > mostRowsOfDay) return { days: [], areas, times: timeLinks(site, date, null) }
  return { ...whole(rest > 0 ? toDays(site, span, { areaId: null }) : []), areas }
}

/** The days of a week of an area, or where that is too much for one page how much happens on each, with the way to it. */
export function toAreaWeek(site: Site, span: DaySpan, areaId: string): PartedDays {
  const isLong = rowsIn(site, span, { areaId }) > mostRowsOfDay
  return whole(isLong ? toDayCounts(site, span, { areaId }) : toDays(site, span, { areaId }))
}

/** A day of an area; where there is too much for one page, the ways to its parts. */
export function toAreaDay(site: Site, date: Temporal.PlainDate, areaId: string): PartedDays {
  const span = { from: date, to: date }
  if (rowsIn(site, span, { areaId }) <= mostRowsOfDay) return whole(toDays(site, span, { areaId }))
  return { ...whole([]), times: timeLinks(site, date, areaId) }
}

/** What begins in a part of a day, in an area or (null) in none. */
export function toDayTime(
  site: Site,
  date: Temporal.PlainDate,
  { areaId, time }: { areaId: string | null; time: DayTime },
): PartedDays {
  return whole(
    toDays(site, { from: date, to: date }, { areaId, filter: (entry) => dayTimeOf(entry) === time }),
  )
}

/** The coming days in an area: today, and of those after it how much happens where there is too much for one page. */
export function toAreaDays(site: Site, span: DaySpan, areaId: string): Day[] {
  if (!hasAreaWeeks(site) || rowsIn(site, span, { areaId }) <= mostRows) return toDays(site, span, { areaId })
  const today = { from: span.from, to: span.from }
  const isLong = rowsIn(site, today, { areaId }) > mostRows
  const later = toDayCounts(site, { ...span, from: span.from.add({ days: 1 }) }, { areaId })
  return [...(isLong ? toDayCounts : toDays)(site, today, { areaId }), ...later]
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

/** The days of areas that have pages of their own: those of weeks that have too much for one page, or had once. */
export function areaDays(site: Site): { area: Area; date: Temporal.PlainDate }[] {
  return areasOf(site.data.places).flatMap((area) =>
    datesIn(site.horizon)
      .filter((date) => site.parts.has(addresses.areaDay(area.id, date)))
      .map((date) => ({ area, date })),
  )
}

/** The parts of days, of an area or of what is in none, that have pages of their own. */
export function dayParts(site: Site): DayPart[] {
  return [null, ...areasOf(site.data.places)].flatMap((area) =>
    datesIn(site.horizon).flatMap((date) =>
      dayTimes.map((time) => ({ area, date, time })).filter((part) => site.parts.has(dayPartAddress(part))),
    ),
  )
}

/** Address of a part of a day. */
export function dayPartAddress({ area, date, time }: DayPart): string {
  return dayTimeAddress(wholeDay(date, area?.id ?? null), time)
}

/** Whether each area has a page a week. */
export function hasAreaWeeks({ partedLists }: Site): boolean {
  return addresses.areas() in partedLists
}

/** "Förmiddag" */
export function formatDayTime(time: DayTime): string {
  return { formiddag: 'Förmiddag', eftermiddag: 'Eftermiddag', kvall: 'Kväll' }[time]
}

function whole(days: Day[]): PartedDays {
  return { days, areas: [], times: [] }
}

function wholeDay(date: Temporal.PlainDate, areaId: string | null): string {
  return areaId === null ? addresses.day(date) : addresses.areaDay(areaId, date)
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
      return count === 0 ? [] : [{ address: toAddress(id), text: `${name}: ${occasions(count)}` }]
    })
}

/** "Förmiddag: 310 tillfällen"; a part of the day without anything is left out. */
function timeLinks(site: Site, date: Temporal.PlainDate, areaId: string | null): Link[] {
  const entries = Map.groupBy(entriesAt(site, date, { areaId }), dayTimeOf)
  return dayTimes.flatMap((time) => {
    const count = entries.get(time)?.length ?? 0
    const address = dayTimeAddress(wholeDay(date, areaId), time)
    return count === 0 ? [] : [{ address, text: `${formatDayTime(time)}: ${occasions(count)}` }]
  })
}

function occasions(count: number): string {
  return counted(count, 'tillfälle', 'tillfällen')
}
