import { isBefore } from '../../domain/time/date-order.ts'

/**
 * What one subscription may hold. Google Calendar is reported to drop the events of feeds over about 1 MB or 1,100 events
 * without a word.
 */
export const feedLimits = { bytes: 1_000_000, events: 1_000 } as const

/** An event and what decides whether it is left out. */
export interface WindowedEvent {
  /** As formatEvent writes it. */
  text: string
  /** Length of the text in UTF-8. */
  bytes: number
  /** The day in force; of several in a row the last. */
  date: Temporal.PlainDate
  /** The first day that it was planned for or is held on: readers have the event there until they hear of a move. Null: the same. */
  plannedDate: Temporal.PlainDate | null
  /** Nothing is said of it but that it is held. */
  isPlain: boolean
}

/** The events that fit, in the order given. */
export interface FeedWindow {
  events: readonly WindowedEvent[]
  /** The last day whose events are all there; null: nothing ahead is left out. */
  until: Temporal.PlainDate | null
  /** Not even the first day fits whole. */
  isPartOfDay: boolean
}

/**
 * Leaves out what a feed has no room for: first what has been, the longest ago first, then the days farthest ahead. Days stay
 * whole; where a single one is too large, those that are held as planned go first. As the days pass both ends of the window
 * only move forward, so that no event is taken out and put in again. `room` is for the events alone.
 */
export function fitFeed(
  events: readonly WindowedEvent[],
  today: Temporal.PlainDate,
  room: { bytes: number; events: number },
): FeedWindow {
  if (events.length <= room.events && bytesOf(events) <= room.bytes)
    return { events, until: null, isPartOfDay: false }
  const ahead = daysOf(events, today)
  const taken = takeDays(ahead, room)
  const left = { events: room.events - taken.length, bytes: room.bytes - bytesOf(taken) }
  const isWhole = taken.length === ahead.flat().length
  const past = isWhole ? takeDays(pastDaysOf(events, today), left) : []
  const first = ahead[0] ?? []
  const isPartOfDay = !isWhole && taken.length === 0
  const kept = new Set([...taken, ...past, ...(isPartOfDay ? takePart(first, room) : [])])
  return {
    events: events.filter((event) => kept.has(event)),
    until: isWhole ? null : lastDay(ahead, taken.length, today),
    isPartOfDay,
  }
}

/** By the first day ahead on which a reader may look for it. */
function daysOf(events: readonly WindowedEvent[], today: Temporal.PlainDate): WindowedEvent[][] {
  const ahead = events.filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0)
  return byDay(ahead, (event) => firstDay(event, today))
}

function pastDaysOf(events: readonly WindowedEvent[], today: Temporal.PlainDate): WindowedEvent[][] {
  const past = events.filter(({ date }) => isBefore(date, today))
  return byDay(past, ({ date }) => date).reverse()
}

function byDay(
  events: readonly WindowedEvent[],
  dayOf: (event: WindowedEvent) => Temporal.PlainDate,
): WindowedEvent[][] {
  const days = Map.groupBy(events, (event) => dayOf(event).toString())
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, those]) => those)
}

function firstDay(event: WindowedEvent, today: Temporal.PlainDate): Temporal.PlainDate {
  const first = writtenDay(event)
  return isBefore(first, today) ? today : first
}

/** The first day that a reader has it on, also when that has been. */
function writtenDay({ date, plannedDate }: WindowedEvent): Temporal.PlainDate {
  return plannedDate && isBefore(plannedDate, date) ? plannedDate : date
}

function takeDays(
  days: readonly (readonly WindowedEvent[])[],
  room: { bytes: number; events: number },
): WindowedEvent[] {
  const taken: WindowedEvent[] = []
  let bytes = 0
  for (const day of days) {
    bytes += bytesOf(day)
    if (taken.length + day.length > room.events || bytes > room.bytes) break
    taken.push(...day)
  }
  return taken
}

/** First what readers have since earlier days, or it would be taken out and put in again; then what isn't as planned. */
function takePart(day: readonly WindowedEvent[], room: { bytes: number; events: number }): WindowedEvent[] {
  const inOrder = day.toSorted(
    (a, b) =>
      Temporal.PlainDate.compare(writtenDay(a), writtenDay(b)) || Number(a.isPlain) - Number(b.isPlain),
  )
  return takeDays(
    inOrder.map((event) => [event]),
    room,
  )
}

function lastDay(
  days: readonly (readonly WindowedEvent[])[],
  taken: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  let count = 0
  const next = days.find((day) => (count += day.length) > taken)?.[0]
  return next ? firstDay(next, today).subtract({ days: 1 }) : null
}

function bytesOf(events: readonly WindowedEvent[]): number {
  return events.reduce((sum, { bytes }) => sum + bytes, 0)
}
