import type { SheetKind } from '../../domain/published/paper-sheets.ts'
import { concernsPlace } from '../../domain/occurrences/calendar-entries.ts'
import type { Site } from '../../domain/site.ts'
import type { Horizon } from '../../domain/time/horizon.ts'
import { isoWeekOf, mondayOf } from '../../domain/time/iso-weeks.ts'
import { capitalize, formatList } from '../../domain/time/swedish.ts'
import { datesIn, entriesOn } from '../calendar/day-list.ts'

/** The days of a sheet, with their weeks in words: "Vecka 48 och 49". */
export interface PosterSpan extends Horizon {
  weeks: string
}

/** Fewer than this in two weeks, and the sheet covers four. */
const fewEntries = 4

/**
 * The days that a sheet covers: from today to the end of the next week; from next Monday two weeks; or a month from today. Where
 * little happens two weeks become four.
 */
export function posterSpan(site: Site, placeId: string, kind: SheetKind): PosterSpan {
  const { today } = site
  if (kind === 'month') return withWeeks({ from: today, to: today.add({ months: 1 }).subtract({ days: 1 }) })
  const from = kind === 'next-week' ? mondayOf(today).add({ weeks: 1 }) : today
  const two = { from, to: mondayOf(from).add({ days: 13 }) }
  const isFull = countEntries(site, placeId, two) >= fewEntries
  return withWeeks(isFull ? two : { from, to: two.to.add({ weeks: 2 }) })
}

function countEntries(site: Site, placeId: string, span: Horizon): number {
  const entries = datesIn(span).flatMap((date) => entriesOn(site, date))
  return entries.filter((entry) => concernsPlace(entry, placeId)).length
}

function withWeeks(span: Horizon): PosterSpan {
  const weeks = [...new Set(datesIn(span).map((date) => String(isoWeekOf(date).week)))]
  const [first = ''] = weeks
  const last = weeks.at(-1) ?? first
  const words = weeks.length > 2 ? `${first} till ${last}` : formatList(weeks)
  return { ...span, weeks: capitalize(`vecka ${words}`) }
}
