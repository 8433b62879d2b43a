import { addresses } from './addresses.ts'
import { isoWeekOf, mondayOf } from '../time/iso-weeks.ts'
import type { Horizon } from '../time/horizon.ts'

/** A week or a month that the calendar once showed and no longer does. */
export interface OldPeriod {
  address: string
  kind: 'week' | 'month'
  /** Its first day. */
  from: Temporal.PlainDate
}

/** The weeks and months that were published (from `published.from` to `published.to`) and lie outside the horizon. */
export function oldPeriods(published: Horizon, horizon: Horizon): OldPeriod[] {
  return [...weeks(published), ...months(published)].filter(
    ({ from, kind }) => !overlaps(from, kind, horizon),
  )
}

function weeks({ from, to }: Horizon): OldPeriod[] {
  const first = mondayOf(from)
  return every(first, to, { weeks: 1 }).map((monday) => {
    const { year, week } = isoWeekOf(monday)
    return { address: addresses.week(year, week), kind: 'week', from: monday }
  })
}

function months({ from, to }: Horizon): OldPeriod[] {
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

function overlaps(from: Temporal.PlainDate, kind: OldPeriod['kind'], horizon: Horizon): boolean {
  const next = from.add(kind === 'week' ? { weeks: 1 } : { months: 1 })
  return (
    Temporal.PlainDate.compare(next, horizon.from) > 0 && Temporal.PlainDate.compare(from, horizon.to) <= 0
  )
}
