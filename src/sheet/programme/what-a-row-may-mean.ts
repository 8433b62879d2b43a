import { isBefore } from '../../domain/time/date-order.ts'
import { startOfIsoWeek } from '../../domain/time/iso-weeks.ts'
import type { Activity } from '../../domain/programme/activity.ts'
import type { Exclusion } from '../../domain/programme/schedule.ts'
import { exclusions } from '../contract/kinds/schedule.ts'
import type { Finding } from '../problems/problem.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { Targets } from '../rows/targets.ts'

/** What a row of Ändringar or Uppehåll may be about, where an error holds it: a visitor is to be warned of all of it. */
export interface PossibleMeaning {
  activityIds: readonly string[]
  dates: readonly Temporal.PlainDate[]
  /** Days that a cell names together. */
  days: readonly Exclusion[]
  /** Nobody can tell the date: then it may be any of the coming weeks. */
  isAnyDate: boolean
}

/** What could be read of a row of Ändringar. */
interface ReadChange {
  activity: Pick<Activity, 'id'> | null
  date: Temporal.PlainDate | null
  targets: Targets
  today: Temporal.PlainDate
  /** What may have taken the place of an activity that is gone. */
  successors: readonly string[]
}

/**
 * The activities and dates that a row of Ändringar may mean: those that it names, else those that its problems offer to
 * write instead.
 */
export function whatAChangeMayMean(
  row: RowReader<'Ändringar'>,
  { activity, date, targets, today, successors }: ReadChange,
): PossibleMeaning {
  const offered = offeredIds(row.findingsAt('Aktivitet'), targets)
  const activityIds = activity ? [activity.id] : [...new Set([...offered, ...successors])]
  if (date) return { activityIds, dates: [date], days: [], isAnyDate: false }
  const findings = row.findingsAt('Datum')
  return {
    activityIds,
    dates: offeredDates(findings, today),
    days: row.glanceAs('Datum', exclusions)?.exclusions ?? [],
    isAnyDate: !findings.some(({ code }) => code === 'DATE_IS_RELATIVE'),
  }
}

/** Of a row that takes nothing planned away. */
export const meansNothing: PossibleMeaning = { activityIds: [], dates: [], days: [], isAnyDate: false }

/**
 * What a row may mean, with the planned dates that it probably is about where its own isn't planned: the same day of
 * another year, the month before the day, or else one a few days off; a week off where none is nearer.
 */
export function withNearDates({
  row,
  may,
}: {
  row: RowReader<'Ändringar'>
  may: PossibleMeaning
}): PossibleMeaning {
  const near = row.findingsAt('Datum').flatMap((finding) => {
    if (finding.code !== 'CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY') return []
    const { date, nearest } = finding
    const isSlip = ({ year, month, day }: Temporal.PlainDate) =>
      (day === date.day && month === date.month) ||
      (day === date.month && month === date.day && year === date.year)
    const within = (days: number) => nearest.filter((each) => Math.abs(date.until(each).days) <= days)
    return [nearest.filter(isSlip), within(3), within(7)].find((dates) => dates.length > 0) ?? []
  })
  return near.length > 0 ? { ...may, dates: [...may.dates, ...near] } : may
}

/** What a row of Uppehåll may mean: the activities that its words fit, on the days that can be made out of it. */
export function whatABreakMayMean(
  row: RowReader<'Uppehåll'>,
  {
    targets,
    today,
    activities,
    successors,
  }: Pick<ReadingContext, 'targets' | 'today'> & {
    activities: Iterable<Activity>
    successors: readonly string[]
  },
): PossibleMeaning {
  const scope = {
    placeIds: namedIds(row, 'Plats', targets.Platser),
    activityIds: namedIds(row, 'Aktivitet', targets.Aktiviteter)?.concat(successors) ?? null,
  }
  const isLost = [scope.placeIds, scope.activityIds].some((ids) => ids?.length === 0)
  const fits = (ids: readonly string[] | null, id: string) => ids === null || ids.includes(id)
  const affected = [...activities].filter(
    ({ id, placeId }) => fits(scope.placeIds, placeId) && fits(scope.activityIds, id),
  )
  const from = dayOf('Från', { row, today })
  const to = dayOf('Till', { row, today })
  const days = daysBetween(from, to)
  // "14–18 december" in Från
  const listed = row.glanceAs('Från', exclusions)?.exclusions ?? []
  return {
    activityIds: isLost ? [] : affected.map(({ id }) => id),
    dates: [],
    days: days.length > 0 ? days : listed,
    isAnyDate: days.length + listed.length === 0,
  }
}

/** The day that a cell of Uppehåll means or most likely means; of a week without its year the Monday, or in Till the Sunday. */
function dayOf(
  header: 'Från' | 'Till',
  { row, today }: { row: RowReader<'Uppehåll'>; today: Temporal.PlainDate },
): Temporal.PlainDate | null {
  const findings = row.findingsAt(header)
  const weeks = findings.flatMap((finding) => (finding.code === 'WEEK_YEAR_MISSING' ? [finding] : []))
  const days = weeks.map((week) => startOfIsoWeek(week).add({ days: header === 'Till' ? 6 : 0 }))
  return row.glanceAt(header) ?? [...offeredDates(findings, today), ...days][0] ?? null
}

/** The ids that a cell names or may mean; null where it is empty, and means everything. */
function namedIds(
  row: RowReader<'Uppehåll'>,
  header: 'Plats' | 'Aktivitet',
  targets: Targets,
): string[] | null {
  if (row.isEmpty(header)) return null
  const named = (row.glanceAt(header) ?? []).map(({ id }) => id)
  return [...named, ...offeredIds(row.findingsAt(header), targets)]
}

/** As long as the days that nobody can read: four weeks, where only one end of them is known. */
function daysBetween(from: Temporal.PlainDate | null, to: Temporal.PlainDate | null): Exclusion[] {
  const first = from ?? to?.subtract(openWeeks)
  const last = to ?? from?.add(openWeeks)
  if (!first || !last) return []
  // "21 december 2026 – 10 januari 2026": the year of the last is the wrong one, or they are turned.
  const nextYear = last.add({ years: 1 })
  const ends = !isBefore(last, first)
    ? [first, last]
    : first.until(nextYear).days < 183
      ? [first, nextYear]
      : [last, first]
  const [start = first, end = last] = ends
  return [{ kind: 'dates', from: start, to: end }]
}

/** How far ahead a date may be that nobody can read. */
export const openWeeks = { weeks: 4 }

function offeredIds(findings: readonly Finding[], targets: Targets): readonly string[] {
  return findings.flatMap((finding) => idsIn(finding, targets))
}

function idsIn(finding: Finding, targets: Targets): readonly string[] {
  if (finding.code === 'CHANGE_FOR_SEVERAL') return finding.ids
  if (finding.code === 'REFERENCE_AMBIGUOUS' || finding.code === 'REFERENCE_SEVERAL') return finding.ids
  if (finding.code !== 'REFERENCE_UNKNOWN' || finding.nearest === null) return []
  const nearest = targets.one(finding.nearest)
  if (nearest.ok) return [nearest.value.id]
  return nearest.findings.flatMap((each) => (each.code === 'REFERENCE_AMBIGUOUS' ? each.ids : []))
}

/** Every date that a problem names, but its example; both ways to mend a weekday; and for "i morgon" the days since it may have been typed. */
function offeredDates(findings: readonly Finding[], today: Temporal.PlainDate): Temporal.PlainDate[] {
  return findings.flatMap((finding) => datesIn(finding, today))
}

function datesIn(finding: Finding, today: Temporal.PlainDate): Temporal.PlainDate[] {
  if (finding.code === 'DATE_IS_RELATIVE') {
    const days = today.until(finding.date).days
    return Array.from({ length: days + 1 }, (_, ahead) => today.add({ days: ahead }))
  }
  const named = Object.entries(finding)
    .filter(([key]) => key !== 'example')
    .flatMap(([, value]: [string, unknown]) => (isList(value) ? value : [value]))
    .filter((value) => value instanceof Temporal.PlainDate)
  if (finding.code !== 'WEEKDAY_MISMATCH') return named
  const around = [-3, -2, -1, 1, 2, 3].map((days) => finding.date.add({ days }))
  return [...named, ...around.filter(({ dayOfWeek }) => dayOfWeek === finding.said)]
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
