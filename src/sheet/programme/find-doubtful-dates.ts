import { activityOccurrences } from '../../domain/occurrences/activity-occurrences.ts'
import { canBeDoubted, type DoubtfulDate } from '../../domain/occurrences/doubtful-dates.ts'
import { exclusionMatcher } from '../../domain/occurrences/exclusions.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { Change } from '../../domain/programme/change.ts'
import { calendarDay, dayNumber } from '../../domain/time/calendar-day.ts'
import { inOrder, isBefore } from '../../domain/time/date-order.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { ChangeCheckContext } from './checks/check-change.ts'
import { openWeeks, type PossibleMeaning } from './what-a-row-may-mean.ts'

interface Programme extends Pick<ChangeCheckContext, 'published' | 'breaks' | 'today' | 'horizon'> {
  /** What is published of Ändringar, by activity. */
  changesById: ReadonlyMap<string, readonly Change[]>
}

/** A row of Ändringar or Uppehåll, and what it may mean where an error holds it. */
interface DoubtfulRow {
  row: Pick<RowReader, 'isHeld' | 'keepsLastGood' | 'doubts'>
  isHidden: boolean
  may: PossibleMeaning
}

/**
 * The dates that rows put in doubt, by date and activity, each once: the row has an error and no earlier version, and
 * something is planned then. Where nobody can tell the date, it may be any of the next four weeks. Such a row says what
 * it puts in doubt.
 */
export function findDoubtfulDates(rows: readonly DoubtfulRow[], programme: Programme): DoubtfulDate[] {
  const plannedDates = plannedDatesOf(programme)
  const doubtful = new Map<string, DoubtfulDate>()
  for (const { row, isHidden, may } of rows) {
    if (!row.isHeld || row.keepsLastGood || isHidden) continue
    for (const activityId of may.activityIds) {
      const dates = doubtedDates(may, { activityId, plannedDates, programme })
      const title = programme.published.get(activityId)?.title ?? activityId
      if (dates.length > 0) row.doubts = [...row.doubts, { title, dates }]
      for (const date of dates) doubtful.set(`${date.toString()}/${activityId}`, { activityId, date })
    }
  }
  return [...doubtful]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, doubtfulDate]) => doubtfulDate)
}

type PlannedDates = (activityId: string) => readonly Temporal.PlainDate[]

/** The dates of the row's meaning on which something is planned that could be doubted, in order. */
function doubtedDates(
  may: PossibleMeaning,
  {
    activityId,
    plannedDates,
    programme,
  }: { activityId: string; plannedDates: PlannedDates; programme: Programme },
): Temporal.PlainDate[] {
  const named = may.dates.filter((date) => isPlanned({ activityId, date }, programme))
  if (!may.isAnyDate && may.days.length === 0) return inOrder(named)
  const last = programme.today.add(openWeeks)
  const isNamed = may.days.map(exclusionMatcher)
  const coming = plannedDates(activityId).filter(
    (date) =>
      (may.isAnyDate && !isBefore(last, date)) ||
      isNamed.some((matches) => matches(calendarDay(dayNumber(date)))),
  )
  return inOrder([...named, ...coming])
}

/** An activity's dates from today on that can be doubted; each activity is gone through once. */
function plannedDatesOf(programme: Programme): PlannedDates {
  const known = new Map<string, readonly Temporal.PlainDate[]>()
  const { today, horizon } = programme
  return (activityId) => {
    const dates = known.get(activityId) ?? datesIn({ from: today, to: horizon.to }, activityId, programme)
    known.set(activityId, dates)
    return dates
  }
}

function datesIn(range: DaySpan, activityId: string, programme: Programme): Temporal.PlainDate[] {
  const dates = occurrencesIn(range, programme.published.get(activityId), programme).flatMap((occurrence) =>
    [occurrence.date, occurrence.original?.date ?? occurrence.date].filter((date) =>
      canBeDoubted(occurrence, date),
    ),
  )
  return dates.filter((date) => !isBefore(date, range.from))
}

function isPlanned({ activityId, date }: DoubtfulDate, programme: Programme): boolean {
  const occurrences = occurrencesIn({ from: date, to: date }, programme.published.get(activityId), programme)
  return occurrences.some((occurrence) => canBeDoubted(occurrence, date))
}

function occurrencesIn(horizon: DaySpan, activity: Activity | undefined, { changesById, breaks }: Programme) {
  if (!activity) return []
  return activityOccurrences(activity, { changes: changesById.get(activity.id) ?? [], breaks, horizon })
}
