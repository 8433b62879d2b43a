import type { Activity } from '../../domain/programme/activity.ts'
import { occurrencesOf } from '../../domain/occurrences/occurrence-groups.ts'
import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import { formatSchedule } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'

/**
 * When an activity is held, in words: "Tisdagar klockan 13.00 till 15.00". Single dates of which one is cancelled, moved or
 * changed are said to be as it was from the beginning, so that nobody reads them as what is so.
 */
export function toScheduleLine(site: Site, activity: Activity): string {
  const words = formatSchedule(activity.schedule, site.today)
  const isOfDates = activity.schedule.rules.length === 0
  const hasChanged = isOfDates && occurrencesOf(site, 'activity', activity.id).some(isUnlikePlan(site))
  return hasChanged ? `Från början: ${words.slice(0, 1).toLocaleLowerCase('sv')}${words.slice(1)}` : words
}

/** What is said of an activity without a date to come in the calendar: it is over, or further off than the calendar. */
export function toNoDatesLine(site: Site, { schedule }: Activity): string {
  const isBeyond = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, site.horizon.to) > 0
  const starts = [...schedule.dates, ...(schedule.from ? [schedule.from] : [])]
  return starts.some(isBeyond)
    ? 'Nästa gång är längre fram än kalendern visar'
    : 'Inga fler datum i kalendern'
}

function isUnlikePlan({ today }: Site): (occurrence: Occurrence) => boolean {
  return ({ status, date, original }) =>
    (status === 'cancelled' || status === 'moved' || status === 'changed') &&
    [date, original?.date ?? date].some((day) => Temporal.PlainDate.compare(day, today) >= 0)
}
