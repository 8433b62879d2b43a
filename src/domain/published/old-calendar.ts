import { addresses } from './addresses.ts'
import { isoWeekOf, mondayOf } from '../time/iso-weeks.ts'
import { haveCommonDay, type DaySpan } from '../time/day-span.ts'

/** A week or a month that the calendar once showed and no longer does. */
export interface OldPeriod {
  address: string
  kind: 'week' | 'month'
  /** Its first day. */
  from: Temporal.PlainDate
}

/** The weeks and months that were published (from `published.from` to `published.to`) and lie outside the horizon. */
export function oldPeriods(published: DaySpan, horizon: DaySpan): OldPeriod[] {
  return [...weeks(published), ...months(published)].filter(
    ({ from, kind }) => !haveCommonDay({ from, to: lastDayOf(kind, from) }, horizon),
  )
}

function weeks({ from, to }: DaySpan): OldPeriod[] {
  const first = mondayOf(from)
  return every(first, to, { weeks: 1 }).map((monday) => {
    const { year, week } = isoWeekOf(monday)
    return { address: addresses.week(year, week), kind: 'week', from: monday }
  })
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
  return first.add(kind === 'week' ? { weeks: 1 } : { months: 1 }).subtract({ days: 1 })
}
