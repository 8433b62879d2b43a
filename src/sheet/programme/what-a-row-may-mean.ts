import type { Activity } from '../../domain/programme/activity.ts'
import type { Exclusion } from '../../domain/programme/schedule.ts'
import { exclusions } from '../contract/kinds/schedule.ts'
import type { Finding } from '../problems/problem.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { Targets } from '../rows/targets.ts'

/** What a row of Ändringar may be about, where an error holds it: a visitor is to be warned of all of it. */
export interface PossibleMeaning {
  activityIds: readonly string[]
  dates: readonly Temporal.PlainDate[]
  /** Days that one cell names together, where it should have named one. */
  days: readonly Exclusion[]
  /** Nobody can tell the date: then it may be any of the coming weeks. */
  isAnyDate: boolean
}

/** What could be read of the row. */
interface Read {
  activity: Pick<Activity, 'id'> | null
  date: Temporal.PlainDate | null
  targets: Targets
  today: Temporal.PlainDate
}

/** The activities and dates that a row may mean: those that it names, else those that its problems offer to write instead. */
export function whatItMayMean(
  row: RowReader<'Ändringar'>,
  { activity, date, targets, today }: Read,
): PossibleMeaning {
  const activityIds = activity
    ? [activity.id]
    : row.findingsAt('Aktivitet').flatMap((finding) => offeredIds(finding, targets))
  if (date) return { activityIds, dates: [date], days: [], isAnyDate: false }
  const findings = row.findingsAt('Datum')
  return {
    activityIds,
    dates: findings.flatMap((finding) => offeredDates(finding, today)),
    days: row.glanceAs('Datum', exclusions) ?? [],
    isAnyDate: !findings.some(({ code }) => code === 'DATE_IS_RELATIVE'),
  }
}

function offeredIds(finding: Finding, targets: Targets): readonly string[] {
  if (finding.code === 'REFERENCE_AMBIGUOUS' || finding.code === 'REFERENCE_SEVERAL') return finding.ids
  if (finding.code !== 'REFERENCE_UNKNOWN' || finding.nearest === null) return []
  const nearest = targets.one(finding.nearest)
  if (nearest.ok) return [nearest.value.id]
  return nearest.findings.flatMap((each) => (each.code === 'REFERENCE_AMBIGUOUS' ? each.ids : []))
}

/** Every date that a problem names, but its example; both ways to mend a weekday; and for "i morgon" the days since it may have been typed. */
function offeredDates(finding: Finding, today: Temporal.PlainDate): Temporal.PlainDate[] {
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
