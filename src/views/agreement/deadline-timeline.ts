import type { Agreement } from '../../domain/agreement/agreement.ts'
import { lastDayOf } from '../../domain/agreement/agreement.ts'
import type { Deadline } from '../../domain/agreement/deadline.ts'
import { deadlineStatus } from '../../domain/agreement/deadline.ts'

/** A mark on the line. Distances along it are in percent, across it in `em`. */
export interface TimelineMark {
  x: number
  y: number
  /** As in the list of deadlines, from 1. */
  number: number
  /** The day has passed, and nothing is reported. */
  isUnreported: boolean
  isDone: boolean
}

/** The whole time of an agreement as a line with its deadlines, to be drawn as SVG. */
export interface Timeline {
  description: string
  height: number
  /** Where the line is drawn, from the top. */
  base: number
  marks: readonly TimelineMark[]
  years: readonly { x: number; text: string }[]
  /** Null when today is outside. */
  today: number | null
}

/** Where the line begins and how long it is, in percent: half a mark fits outside each end. */
const lineStart = 3
const lineLength = 92
const rowHeight = 1.6
/** Marks nearer than this, in percent, would cover each other. */
const nearest = 9

/** Lays out the deadlines of an agreement in time. Null where there are none. */
export function toTimeline(
  agreement: Agreement,
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): Timeline | null {
  const [first, last] = spanOf(agreement, deadlines)
  if (deadlines.length === 0) return null
  const days = first.until(last).days
  const share = (date: Temporal.PlainDate) => Math.min(1, Math.max(0, first.until(date).days / days))
  const at = (date: Temporal.PlainDate) => Math.round((lineStart + share(date) * lineLength) * 100) / 100
  const marks = stack(deadlines, { at, today })
  const base = (Math.max(0, ...marks.map(({ y }) => y)) / rowHeight + 1) * rowHeight + 0.4
  const isInside =
    Temporal.PlainDate.compare(first, today) <= 0 && Temporal.PlainDate.compare(today, last) <= 0
  return {
    description: `Tidslinje med ${deadlines.length} hålldatum från ${first.year} till ${last.year}. Siffrorna är de i listan.`,
    height: base + 2,
    base,
    marks: marks.map((mark) => ({ ...mark, y: base - mark.y - rowHeight / 2 - 0.2 })),
    years: yearsBetween(first, last).map((date) => ({ x: at(date), text: String(date.year) })),
    today: isInside ? at(today) : null,
  }
}

function spanOf(
  agreement: Agreement,
  deadlines: readonly Deadline[],
): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  const dates = [agreement.validFrom.value, lastDayOf(agreement), ...deadlines.map(({ due }) => due)]
  const sorted = dates.toSorted((a, b) => Temporal.PlainDate.compare(a, b))
  return [sorted[0] ?? agreement.validFrom.value, sorted.at(-1) ?? lastDayOf(agreement)]
}

interface Placing {
  /** Where along the line a day stands, in percent. */
  at: (date: Temporal.PlainDate) => number
  today: Temporal.PlainDate
}

/** Marks that are near each other stand above each other. */
function stack(deadlines: readonly Deadline[], { at, today }: Placing): TimelineMark[] {
  const marks: TimelineMark[] = []
  for (const [index, deadline] of deadlines.entries()) {
    const x = at(deadline.due)
    const below = marks.filter((mark) => Math.abs(mark.x - x) < nearest).length
    const { kind } = deadlineStatus(deadline, today)
    const isDone = kind === 'done-in-time' || kind === 'done-late'
    marks.push({ x, y: below * rowHeight, number: index + 1, isUnreported: kind === 'not-reported', isDone })
  }
  return marks
}

/** New Year's days, at most six of them. */
function yearsBetween(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const step = Math.max(1, Math.ceil((last.year - first.year + 1) / 6))
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index)
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => Temporal.PlainDate.from({ year, month: 1, day: 1 }))
    .filter((date) => Temporal.PlainDate.compare(date, first) >= 0)
}
