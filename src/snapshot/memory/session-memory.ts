import type { Occurrence } from '../../domain/occurrences/occurrence.ts'
import type { SessionNumber } from '../../domain/occurrences/session-numbers.ts'
import type { Site } from '../../domain/site.ts'
import type { FormerId } from '../../domain/published/renames.ts'
import { isBefore } from '../../domain/time/date-order.ts'

/**
 * The numbers that sessions have been published with, where the sheet of now would number them otherwise, or doesn't have
 * them: an id once published keeps its meaning, also through days on which its row was hidden, until its date has left
 * the horizon. `before` and `after` are expanded for the same day.
 */
export function rememberSessions(before: Site, after: Site, formerId: FormerId): SessionNumber[] {
  const idNow = newIds(after, formerId)
  const published = Map.groupBy(numbersIn(before, idNow), keyOf)
  const remembered = Map.groupBy(numbersRemembered(before, idNow), keyOf)
  const now = Map.groupBy(
    numbersIn(after, (id) => id),
    keyOf,
  )
  const first = after.horizon.from
  const shown = new Set(after.data.activities.map(({ id }) => id))
  return [...new Set([...published.keys(), ...remembered.keys()])].flatMap((key) => {
    const earlier = remembered.get(key) ?? []
    const known = withEarlier(published.get(key) ?? [], earlier)
    const isPast = known.some(({ date }) => isBefore(date, first))
    const isInBreak = !now.has(key) && known.every((each) => isOnlyOne(each) && shown.has(each.activityId))
    if (isPast || (isInBreak && earlier.length === 0)) return []
    return earlier.length > 0 || isOtherwise(known, now.get(key) ?? []) ? known : []
  })
}

/** A summer's break takes many dates away, and they come back as they were: none of those needs a memory. */
function isOnlyOne({ number }: SessionNumber): boolean {
  return number === 1
}

/** Whether the sheet gives a session another number, or lacks it. A new time in the place of an old one has its id. */
function isOtherwise(known: readonly SessionNumber[], now: readonly SessionNumber[]): boolean {
  const isThere = (each: SessionNumber) => now.some((other) => startOf(other) === startOf(each))
  const taken = new Set(now.map(({ number }) => number))
  return known.some(
    (each) =>
      (isThere(each) || !taken.has(each.number)) &&
      !now.some((other) => startOf(other) === startOf(each) && other.number === each.number),
  )
}

/** What was published last, and before that where neither its time nor its number is another's by now. */
function withEarlier(
  published: readonly SessionNumber[],
  earlier: readonly SessionNumber[],
): SessionNumber[] {
  const isFree = (each: SessionNumber) =>
    !published.some((other) => other.number === each.number || startOf(other) === startOf(each))
  return [...published, ...earlier.filter(isFree)]
}

function newIds({ data }: Site, formerId: FormerId): (id: string) => string {
  const ids = new Map(data.activities.map(({ id }) => [formerId('activity', id), id]))
  return (id) => ids.get(id) ?? id
}

function numbersIn({ occurrences }: Site, idNow: (id: string) => string): SessionNumber[] {
  return occurrences.map((occurrence) => ({
    activityId: idNow(occurrence.activityId),
    date: Temporal.PlainDate.from(occurrence.anchor.slice(0, 10)),
    start: plannedStart(occurrence),
    number: Number(occurrence.anchor.slice(11) || 1),
  }))
}

function numbersRemembered({ data }: Site, idNow: (id: string) => string): SessionNumber[] {
  return data.sessionNumbers.map((each) => ({ ...each, activityId: idNow(each.activityId) }))
}

function plannedStart({ original, time }: Occurrence): Temporal.PlainTime | null {
  const planned = original?.time ?? time
  return planned.kind === 'timed' ? planned.start : null
}

function keyOf({ activityId, date }: SessionNumber): string {
  return `${activityId}/${date.toString()}`
}

function startOf({ start }: SessionNumber): string {
  return start?.toString() ?? ''
}
