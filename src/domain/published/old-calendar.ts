import { isBefore } from '../time/date-order.ts'
import { addresses } from './addresses.ts'
import { areasOf } from '../programme/areas.ts'
import type { Site } from '../site.ts'
import { haveCommonDay, type DaySpan } from '../time/day-span.ts'
import { horizonFor } from '../time/horizon.ts'
import { isoWeekOf, mondayOf, type IsoWeek } from '../time/iso-weeks.ts'

/** A week or a month that the calendar once showed and no longer does. */
export interface OldPeriod {
  address: string
  kind: 'week' | 'month' | 'day'
  /** Its first day. */
  from: Temporal.PlainDate
}

/** The weeks and months, and the days that had pages, that were published and lie outside the horizon. */
export function oldPeriods(
  published: DaySpan,
  { horizon, partedLists, data }: Pick<Site, 'horizon' | 'partedLists' | 'data'>,
): OldPeriod[] {
  const since = (list: string) => spanSince(partedLists[list], { from: horizon.from, to: published.to })
  const areaWeeks = (id: string) => weeks(since(addresses.areas()), (week) => addresses.areaWeek(id, week))
  return [
    ...weeks(published, ({ year, week }) => addresses.week(year, week)),
    ...months(published),
    ...days(since(addresses.calendar())),
    ...areasOf(data.places).flatMap(({ id }) => areaWeeks(id)),
  ].filter(({ from, kind }) => !haveCommonDay({ from, to: lastDayOf(kind, from) }, horizon))
}

/** So long a day, or a week of an area, says on a page of its own that it has been: each is a file, of which hosts take 20,000. */
const kept = { years: 1 }

/** What has been shown since a list was parted; null where it never was. */
function spanSince(day: Temporal.PlainDate | undefined, { from, to }: DaySpan): DaySpan | null {
  if (day === undefined) return null
  const since = horizonFor(day).from
  const earliest = from.subtract(kept)
  return { from: isBefore(since, earliest) ? earliest : since, to }
}

function weeks(span: DaySpan | null, address: (week: IsoWeek) => string): OldPeriod[] {
  if (!span) return []
  return every(mondayOf(span.from), span.to, { weeks: 1 }).map((monday) => ({
    address: address(isoWeekOf(monday)),
    kind: 'week',
    from: monday,
  }))
}

function days(span: DaySpan | null): OldPeriod[] {
  if (!span) return []
  return every(span.from, span.to, { days: 1 }).map((from) => ({
    address: addresses.day(from),
    kind: 'day',
    from,
  }))
}

function months({ from, to }: DaySpan): OldPeriod[] {
  return every(from.with({ day: 1 }), to, { months: 1 }).map((first) => ({
    address: addresses.month(first.toPlainYearMonth()),
    kind: 'month',
    from: first,
  }))
}

function every(first: Temporal.PlainDate, last: Temporal.PlainDate, step: Temporal.DurationLike) {
  const dates: Temporal.PlainDate[] = []
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add(step)) dates.push(date)
  return dates
}

function lastDayOf(kind: OldPeriod['kind'], first: Temporal.PlainDate): Temporal.PlainDate {
  return first.add({ [`${kind}s`]: 1 }).subtract({ days: 1 })
}
