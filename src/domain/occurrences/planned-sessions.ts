import type { Activity, Part } from '../programme/activity.ts'
import { mainPart } from '../programme/activity-parts.ts'
import type { Break, Change } from '../programme/change.ts'
import type { DaySpan } from '../time/day-span.ts'
import type { TimeOfDay } from '../time/time-of-day.ts'
import { appliesTo, breakMatcher } from './break-scope.ts'
import { startKey } from './changed-slot.ts'
import { expandSchedule, type ScheduledDay } from './schedule-dates.ts'

/** A time on a date at which an activity is held, or was to be held, before what its changes say. */
interface PlannedSession {
  iso: string
  date: Temporal.PlainDate
  lastDate: Temporal.PlainDate | null
  time: TimeOfDay
  /** What the row that gives it says of it. */
  part: Part
  /** The public holiday that nobody has decided about. */
  undecidedHoliday: string | null
}

interface Circumstances {
  /** The activity's own changes, by the date as planned. */
  changesByDate: ReadonlyMap<string, readonly Change[]>
  breaks: readonly Break[]
  horizon: DaySpan
}

/**
 * The sessions of an activity that stand after its exclusions, red days and breaks, with those that a change brings back
 * (also from outside the horizon, since they may be moved into it). A date that two parts give is held once: what names
 * the date beats what is a series. Extra sessions are not among them.
 */
export function sessionsToHold(
  activity: Activity,
  { changesByDate, breaks, horizon }: Circumstances,
): PlannedSession[] {
  const isInBreak = breakMatcher(breaks.filter((row) => appliesTo(row, activity)))
  const scheduled = activity.parts.flatMap((part) =>
    expandSchedule(part.schedule, horizon).map((day) => ({ ...day, part })),
  )
  const standing = scheduled.filter(
    ({ removedBy, isListed, day }) => !removedBy && (isListed || !isInBreak(day.number)),
  )
  const planned = activity.parts.length === 1 ? standing.flatMap(toSessions) : mergeParts(standing)
  if (changesByDate.size === 0) return planned
  return [...planned, ...broughtBack(activity, { planned, scheduled, changesByDate })]
}

type PartDay = ScheduledDay & { part: Part }

function toSessions({ date, lastDate, day, part, undecidedHoliday }: PartDay): PlannedSession[] {
  return part.schedule.sessions.map((time) => ({
    iso: day.iso,
    date,
    lastDate,
    time,
    part,
    undecidedHoliday,
  }))
}

function mergeParts(standing: readonly PartDay[]): PlannedSession[] {
  const byDate = Map.groupBy(standing, ({ day }) => day.iso)
  return [...byDate.values()].flatMap((days) =>
    days.length === 1 ? days.flatMap(toSessions) : mergeDate(days),
  )
}

/**
 * One date out of several parts. What names the date takes the place of the session of a series that begins when it does;
 * where none does, of all that the series have that day.
 */
function mergeDate(days: readonly PartDay[]): PlannedSession[] {
  const listed = onceAStart(days.filter(({ isListed }) => isListed).flatMap(toSessions))
  const regular = onceAStart(days.filter(({ isListed }) => !isListed).flatMap(toSessions))
  const starts = new Set(listed.map(({ time }) => startKey(time)))
  const others = regular.filter(({ time }) => !starts.has(startKey(time)))
  const replacesOne = others.length < regular.length
  return listed.length === 0 || replacesOne ? [...listed, ...others] : listed
}

function onceAStart(sessions: readonly PlannedSession[]): PlannedSession[] {
  const byStart = new Map<string, PlannedSession>()
  for (const session of sessions) {
    const key = startKey(session.time)
    if (!byStart.has(key)) byStart.set(key, session)
  }
  return [...byStart.values()]
}

interface Plan {
  planned: readonly PlannedSession[]
  scheduled: readonly PartDay[]
  changesByDate: ReadonlyMap<string, readonly Change[]>
}

/** What was taken away, or never planned, and is nevertheless moved or given a new time or place. */
function broughtBack(activity: Activity, { planned, scheduled, changesByDate }: Plan): PlannedSession[] {
  const here = new Set(planned.map(({ iso }) => iso))
  const known = Map.groupBy(scheduled, ({ day }) => day.iso)
  return [...changesByDate]
    .filter(([iso, rows]) => !here.has(iso) && bringsBack(rows, known.has(iso)))
    .flatMap(([iso, rows]) => {
      const usual = known.get(iso)?.[0]
      const part = usual?.part ?? mainPart(activity)
      const session = { iso, date: Temporal.PlainDate.from(iso), lastDate: usual?.lastDate ?? null, part }
      return part.schedule.sessions
        .filter((time) => rows.some((row) => isAbout(row, time)))
        .map((time) => ({ ...session, time, undecidedHoliday: null }))
    })
}

/** Whether a row of Ändringar is about a session of its date: one that names no time is about all. */
export function isAbout({ session }: Change, time: TimeOfDay): boolean {
  return session === null || (time.kind === 'timed' && time.start.equals(session))
}

/**
 * Whether changes hold a date that the plan lacks. Cancelling brings nothing back; and on a date that the series never
 * had, a new time or place beside an extra occurrence is about that one.
 */
function bringsBack(rows: readonly Change[], isKnown: boolean): boolean {
  const has = (kind: Change['kind']) => rows.some((row) => row.kind === kind)
  if (has('cancelled')) return false
  if (has('extra') && !isKnown) return false
  return has('moved') || has('new-time') || has('new-place')
}
