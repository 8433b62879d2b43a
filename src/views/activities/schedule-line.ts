import type { Activity } from '../../domain/programme/activity.ts'
import { appliesTo } from '../../domain/occurrences/break-scope.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { firstDays, isUndecided, schedulesOf } from '../../domain/programme/activity-parts.ts'
import { phoneFor, undecidedLine } from '../../domain/programme/phone-for.ts'
import { formatSchedules } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'
import { isBefore } from '../../domain/time/date-order.ts'

/**
 * When an activity is held, in words: "Tisdagar klockan 13.00 till 15.00". Single dates of which one is cancelled, moved or
 * changed are said to be as it was from the beginning, so that nobody reads them as what is so.
 */
export function toScheduleLine(site: Site, activity: Activity): string {
  const schedules = schedulesOf(activity)
  if (schedules.every(isUndecided)) return undecidedLine(activity, site)
  const words = formatSchedules(schedules, site.today)
  const isOfDates = schedules.every(({ rules }) => rules.length === 0)
  const hasChanged = isOfDates && occurrencesOf(site, 'activity', activity.id).some(isUnlikePlan(site))
  return hasChanged ? `Från början: ${words.slice(0, 1).toLocaleLowerCase('sv')}${words.slice(1)}` : words
}

/** What is said of an activity without a date to come in the calendar: it is over, further off than the calendar,
 * in a break until further notice, or not decided. */
export function toNoDatesLine(site: Site, activity: Activity): string {
  const schedules = schedulesOf(activity)
  if (schedules.some(isUndecided)) return undecidedLine(activity, site)
  const isPaused = site.data.breaks.some((row) => row.to === null && appliesTo(row, activity))
  if (isPaused) return `Uppehåll tills vidare – ring ${phoneFor(activity, site).display}`
  const isBeyond = (date: Temporal.PlainDate) => isBefore(site.horizon.to, date)
  const starts = schedules.flatMap(firstDays)
  return starts.some(isBeyond)
    ? 'Nästa gång är längre fram än kalendern visar'
    : 'Inga fler datum i kalendern'
}

function isUnlikePlan({ today }: Site): (occurrence: Occurrence) => boolean {
  return ({ status, date, original }) =>
    (status === 'cancelled' || status === 'moved' || status === 'changed') &&
    [date, original?.date ?? date].some((day) => Temporal.PlainDate.compare(day, today) >= 0)
}
