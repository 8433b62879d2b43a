import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import type { SessionNumber } from '../../domain/occurrences/session-numbers.ts'
import type { Site } from '../../domain/site.ts'
import type { FormerId } from '../../domain/published/renames.ts'

/**
 * The numbers that sessions have been published with, where the sheet of now would number them otherwise: an id once
 * published keeps its meaning. `before` and `after` are expanded for the same day.
 */
export function rememberSessions(before: Site, after: Site, formerId: FormerId): SessionNumber[] {
  const published = Map.groupBy(
    before.occurrences,
    ({ activityId, anchor }) => `${activityId}/${dayOf(anchor)}`,
  )
  const days = Map.groupBy(after.occurrences, ({ activityId, anchor }) => `${activityId}/${dayOf(anchor)}`)
  return [...days.values()].flatMap((now) => {
    const [{ activityId, anchor } = { activityId: '', anchor: '' }] = now
    const was = published.get(`${formerId('activity', activityId)}/${dayOf(anchor)}`) ?? []
    const numbers = new Map(was.map((occurrence) => [startOf(occurrence), numberOf(occurrence)]))
    const isOther = now.some((occurrence) => {
      const number = numbers.get(startOf(occurrence))
      return number !== undefined && number !== numberOf(occurrence)
    })
    return isOther || isRemembered(after, activityId, dayOf(anchor))
      ? was.map((occurrence) => toSessionNumber(activityId, occurrence))
      : []
  })
}

function isRemembered({ data }: Site, activityId: string, day: string): boolean {
  return data.sessionNumbers.some((each) => each.activityId === activityId && each.date.toString() === day)
}

function toSessionNumber(activityId: string, occurrence: Occurrence): SessionNumber {
  const { time } = occurrence.original ?? occurrence
  return {
    activityId,
    date: Temporal.PlainDate.from(dayOf(occurrence.anchor)),
    start: time.kind === 'timed' ? time.start : null,
    number: numberOf(occurrence),
  }
}

function dayOf(anchor: string): string {
  return anchor.slice(0, 10)
}

function numberOf({ anchor }: Pick<Occurrence, 'anchor'>): number {
  return Number(anchor.slice(11) || 1)
}

function startOf({ original, time }: Occurrence): string {
  const planned = original?.time ?? time
  return planned.kind === 'timed' ? planned.start.toString() : ''
}
