import type { Activity } from '../domain/programme/activity.ts'
import { schedulesOf } from '../domain/programme/activity-parts.ts'
import { formatSchedules } from '../domain/programme/schedule-words.ts'
import type { DaysChanged } from '../domain/published/loss.ts'

/** Fewer series than this, however large a part of all, is what somebody may well do in a day. */
const fewestForBrake = 8

/** The part of all series that may get other days or times at once. */
const mostChanged = 1 / 3

/** Fewer than this isn't worth a word. */
const fewestForWarning = 3

interface Programmes {
  before: readonly Activity[]
  after: readonly Activity[]
  today: Temporal.PlainDate
}

/**
 * The series that were published with other days or times last time, where there are so many that a column may have been
 * sorted by itself, or pasted one row off. Null where there are few. A new term, where Från is another too, doesn't count.
 */
export function findMassChange({ before, after, today }: Programmes): DaysChanged | null {
  const series = before.filter((activity) => schedulesOf(activity).some(({ rules }) => rules.length > 0))
  const now = new Map(after.map((activity) => [activity.id, activity]))
  const daysOf = (activity: Activity) => formatSchedules(schedulesOf(activity), today)
  const changes = series.flatMap((old) => {
    const activity = now.get(old.id)
    if (!activity || !hasOtherDays(old, activity)) return []
    return [{ title: activity.title, was: daysOf(old), is: daysOf(activity) }]
  })
  if (changes.length < fewestForWarning) return null
  const isBrake = changes.length >= fewestForBrake && changes.length > series.length * mostChanged
  return { kind: 'days-changed', isBrake, of: series.length, changes }
}

function hasOtherDays(old: Activity, activity: Activity): boolean {
  const [was, is] = [schedulesOf(old), schedulesOf(activity)]
  const starts = (schedules: typeof was) =>
    schedules.flatMap(({ from, rules }) => [from, ...rules.map(({ limits }) => limits?.from)]).join()
  const facts = (schedules: typeof was) =>
    JSON.stringify(schedules.map(({ rules, dates, spans, sessions }) => [rules, dates, spans, sessions]))
  return starts(was) === starts(is) && facts(was) !== facts(is)
}
