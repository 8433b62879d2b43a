import type { SheetKind } from '../../domain/published/paper-sheets.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { isoWeekOf, mondayOf } from '../../domain/time/iso-weeks.ts'
import { capitalize, formatList } from '../../domain/time/swedish.ts'
import { datesIn } from '../calendar/entries-by-day.ts'

/** The days of a sheet, with their weeks in words: "Vecka 48 och 49". */
export interface PosterSpan extends DaySpan {
  weeks: string
}

/** The days that a sheet covers: from today to the end of the next week; from next Monday two weeks; or a month from today. */
export function posterSpan({ today }: Site, kind: SheetKind): PosterSpan {
  if (kind === 'month') return withWeeks({ from: today, to: today.add({ months: 1 }).subtract({ days: 1 }) })
  const from = kind === 'next-week' ? mondayOf(today).add({ weeks: 1 }) : today
  return withWeeks({ from, to: mondayOf(from).add({ days: 13 }) })
}

function withWeeks(span: DaySpan): PosterSpan {
  const weeks = [...new Set(datesIn(span).map((date) => String(isoWeekOf(date).week)))]
  const [first = ''] = weeks
  const last = weeks.at(-1) ?? first
  const words = weeks.length > 2 ? `${first} till ${last}` : formatList(weeks)
  return { ...span, weeks: capitalize(`vecka ${words}`) }
}
