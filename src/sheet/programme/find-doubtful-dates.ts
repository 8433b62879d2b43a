import { activityOccurrences } from '../../domain/occurrences/activity-occurrences.ts'
import { canBeDoubted } from '../../domain/occurrences/doubtful-dates.ts'
import type { DoubtfulDate } from '../../domain/occurrences/doubtful-dates.ts'
import { exclusionMatcher } from '../../domain/occurrences/exclusions.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { Change } from '../../domain/programme/change.ts'
import { calendarDay, dayNumber } from '../../domain/time/calendar-day.ts'
import type { Finding } from '../problems/problem.ts'
import type { ChangeCheckContext } from './checks/check-change.ts'
import type { ChangeRow } from './change-row.ts'
import type { PossibleMeaning } from './what-a-row-may-mean.ts'

interface Programme extends ChangeCheckContext {
  /** What is published of Ändringar, by activity. */
  changesById: ReadonlyMap<string, readonly Change[]>
}

/**
 * The dates that rows of Ändringar put in doubt, by date and activity, each once: the row has an error and no earlier
 * version, and something is planned then. Where nobody can tell the date, it may be any of the next four weeks. Such a
 * row says what it puts in doubt. A row known to be Extra takes nothing planned away.
 */
export function findDoubtfulDates(rows: readonly ChangeRow[], programme: Programme): DoubtfulDate[] {
  const plannedDates = plannedDatesOf(programme)
  const doubtful = new Map<string, DoubtfulDate>()
  for (const { row, isHidden, known, may } of rows) {
    if (!row.isHeld || row.keepsLastGood || isHidden || known.kind === 'extra') continue
    const meant = { ...may, dates: [...may.dates, ...row.findingsAt('Datum').flatMap(probablyMeant)] }
    for (const activityId of may.activityIds) {
      const dates = doubtedDates(meant, { activityId, plannedDates, programme })
      const title = programme.published.get(activityId)?.title ?? activityId
      if (dates.length > 0) row.doubts = [...row.doubts, { title, dates }]
      for (const date of dates) doubtful.set(`${date.toString()}/${activityId}`, { activityId, date })
    }
  }
  return [...doubtful]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, doubtfulDate]) => doubtfulDate)
}

/** The planned dates that a wrong year, or the month before the day, made another one of. A day off is somebody's to judge. */
function probablyMeant(finding: Finding): readonly Temporal.PlainDate[] {
  if (finding.code !== 'CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY') return []
  const { date, nearest } = finding
  return nearest.filter(
    ({ year, month, day }) =>
      (day === date.day && month === date.month) ||
      (day === date.month && month === date.day && year === date.year),
  )
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
  if (!may.isAnyDate) return inOrder(named)
  const last = programme.today.add(openWeeks)
  const isNamed = may.days.map(exclusionMatcher)
  const coming = plannedDates(activityId).filter(
    (date) =>
      Temporal.PlainDate.compare(date, last) <= 0 ||
      isNamed.some((matches) => matches(calendarDay(dayNumber(date)))),
  )
  return inOrder([...named, ...coming])
}

/** How far ahead a date may be that nobody can read. */
const openWeeks = { weeks: 4 }

function inOrder(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate[] {
  const each = new Map(dates.map((date) => [date.toString(), date]))
  return [...each.values()].toSorted((one, other) => Temporal.PlainDate.compare(one, other))
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

function datesIn(
  range: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  activityId: string,
  programme: Programme,
): Temporal.PlainDate[] {
  const dates = occurrencesIn(range, programme.published.get(activityId), programme).flatMap((occurrence) =>
    [occurrence.date, occurrence.original?.date ?? occurrence.date].filter((date) =>
      canBeDoubted(occurrence, date),
    ),
  )
  return dates.filter((date) => Temporal.PlainDate.compare(date, range.from) >= 0)
}

function isPlanned({ activityId, date }: DoubtfulDate, programme: Programme): boolean {
  const occurrences = occurrencesIn({ from: date, to: date }, programme.published.get(activityId), programme)
  return occurrences.some((occurrence) => canBeDoubted(occurrence, date))
}

function occurrencesIn(
  horizon: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  activity: Activity | undefined,
  { changesById, breaks }: Programme,
) {
  if (!activity) return []
  return activityOccurrences(activity, { changes: changesById.get(activity.id) ?? [], breaks, horizon })
}
