import { isAbout, sessionsToHold } from '../../../domain/occurrences/planned-sessions.ts'
import { mainPart } from '../../../domain/programme/activity-parts.ts'
import type { Activity } from '../../../domain/programme/activity.ts'
import type { Change } from '../../../domain/programme/change.ts'
import type { TimeOfDay } from '../../../domain/time/time-of-day.ts'
import type { ChangeRow } from '../change-row.ts'

/**
 * Checks which session of its date a row is about: one that is there; and one alone where a new time is for one. `extras`
 * are the activity's extra dates.
 */
export function checkSession(
  row: ChangeRow['row'],
  item: Change,
  { activity, extras }: { activity: Activity; extras: readonly Change[] },
): void {
  const { title } = activity
  const { date } = item
  const times = sessionsOn(date, activity, extras)
  const sessions = times.filter((time) => time.kind === 'timed').map(({ start }) => start)
  if (item.session !== null && !times.some((time) => isAbout(item, time)))
    row.error('Gäller tid', { code: 'SESSION_UNKNOWN', title, date, sessions })
  if (item.session === null && item.newTime && sessions.length > 1 && row.isEmpty('Gäller tid'))
    row.error('Gäller tid', { code: 'SESSION_NOT_SAID', title, date, sessions })
}

/** All sessions of a date as planned, whatever else is said of them, by the clock. */
function sessionsOn(date: Temporal.PlainDate, activity: Activity, extras: readonly Change[]): TimeOfDay[] {
  const day = { from: date, to: date }
  const planned = sessionsToHold(activity, { changesByDate: new Map(), breaks: [], horizon: day })
  const usual = mainPart(activity).schedule.sessions
  const times = [
    ...planned.filter((session) => session.date.equals(date)).map(({ time }) => time),
    ...(planned.length === 0 && extras.every((extra) => !extra.date.equals(date)) ? usual : []),
    ...extras
      .filter((extra) => extra.date.equals(date))
      .flatMap(({ newTime }) => newTime ?? usual.slice(0, 1)),
  ]
  const byStart = new Map(
    times.map((time) => [JSON.stringify(time.kind === 'timed' ? time.start : ''), time]),
  )
  return [...byStart].toSorted(([one], [other]) => one.localeCompare(other, 'en')).map(([, time]) => time)
}
