import type { Activity } from '../programme/activity.ts'
import { dayNumber } from '../time/calendar-day.ts'
import type { Break, Change } from '../programme/change.ts'
import { expandScheduleDays, type ScheduledDay } from './schedule-dates.ts'
import type { Horizon } from '../time/horizon.ts'

/** A date on which an activity is held, or was to be held, before what its changes say. */
export interface PlannedDate {
  iso: string
  date: Temporal.PlainDate
  /** The public holiday that nobody has decided about. */
  undecidedHoliday: string | null
}

interface Circumstances {
  /** The activity's own changes, by the date as planned. */
  changesByDate: ReadonlyMap<string, readonly Change[]>
  breaks: readonly Break[]
  horizon: Horizon
}

/**
 * The dates of an activity that stand after its exclusions, red days and breaks, with those that a change brings back
 * (also from outside the horizon, since they may be moved into it). Extra dates are not among them.
 */
export function datesToHold(
  activity: Activity,
  { changesByDate, breaks, horizon }: Circumstances,
): PlannedDate[] {
  const scheduled = expandScheduleDays(activity.schedule, horizon)
  const ranges = breaks.filter((row) => appliesTo(row, activity)).map(toRange)
  const standing = scheduled.filter((date) => !date.removedBy && !isInBreak(date, ranges)).map(toPlannedDate)
  const here = new Set(standing.map(({ iso }) => iso))
  const known = new Set(scheduled.map(({ day }) => day.iso))
  const broughtBack = [...changesByDate]
    .filter(([iso, rows]) => !here.has(iso) && bringsBack(rows, known.has(iso)))
    .map(([iso]) => ({ iso, date: Temporal.PlainDate.from(iso), undecidedHoliday: null }))
  return [...standing, ...broughtBack]
}

/** Whether a break is about an activity: an empty column means everything, and both must fit. */
export function appliesTo(row: Break, activity: Pick<Activity, 'id' | 'placeId'>): boolean {
  return (
    (row.placeIds.length === 0 || row.placeIds.includes(activity.placeId)) &&
    (row.activityIds.length === 0 || row.activityIds.includes(activity.id))
  )
}

function toRange(row: Break) {
  return { from: dayNumber(row.from), to: dayNumber(row.to) }
}

/** A date given by itself stands also in a break: what is decided for one date beats what is general. */
function isInBreak(
  { isListed, day }: ScheduledDay,
  ranges: readonly { from: number; to: number }[],
): boolean {
  return !isListed && ranges.some(({ from, to }) => from <= day.number && day.number <= to)
}

function toPlannedDate({ date, day, undecidedHoliday }: ScheduledDay): PlannedDate {
  return { iso: day.iso, date, undecidedHoliday }
}

/**
 * Whether changes hold a date that the plan lacks. Cancelling brings nothing back; and on a date that the series never
 * had, a new time or place beside an extra occurrence is about that one.
 */
function bringsBack(rows: readonly Change[], isKnown: boolean): boolean {
  const has = (kind: Change['kind']) => rows.some((row) => row.kind === kind)
  if (has('cancelled')) return false
  return has('moved') || ((has('new-time') || has('new-place')) && (isKnown || !has('extra')))
}
