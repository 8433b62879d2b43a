import { timeZone } from '../time/time-zone.ts'

/**
 * When the workflow reads the sheet, as its cron line has it: minutes past these hours in UTC, every day. A test holds the two together.
 * Two of them are just after midnight in Sweden, one in summer and one in winter.
 */
export const publishingTimes = { minute: 7, hours: [4, 7, 10, 13, 16, 22, 23] } as const

/** The times of one Swedish day, in order: one hour later in summer than in winter. */
export function publishingTimesOn(day: Temporal.PlainDate): Temporal.PlainTime[] {
  const moments = [day.subtract({ days: 1 }), day].flatMap(timesOfDay)
  return moments.filter((moment) => moment.toPlainDate().equals(day)).map((moment) => moment.toPlainTime())
}

/** The first time after a moment. */
export function nextPublishing(after: Temporal.Instant): Temporal.ZonedDateTime {
  const today = after.toZonedDateTimeISO('UTC').toPlainDate()
  const moments = [today, today.add({ days: 1 })].flatMap(timesOfDay)
  const next = moments.find((moment) => Temporal.Instant.compare(moment.toInstant(), after) > 0)
  if (!next) throw new Error('There is no publishing tomorrow.')
  return next
}

/** Of a day in UTC. */
function timesOfDay(day: Temporal.PlainDate): Temporal.ZonedDateTime[] {
  const { minute, hours } = publishingTimes
  return hours.map((hour) =>
    day
      .toZonedDateTime({ timeZone: 'UTC', plainTime: new Temporal.PlainTime(hour, minute) })
      .withTimeZone(timeZone),
  )
}
