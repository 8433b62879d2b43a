import { lastDayOf, type Agreement } from '../../domain/agreement/agreement.ts'
import { deadlineStatus, type Deadline, type DeadlineStatus } from '../../domain/agreement/deadline.ts'
import { formatDate } from '../../domain/time/swedish.ts'

/** A mark on the line. Distances along it are in percent, across it in `em`. */
export interface TimelineMark {
  x: number
  y: number
  /** As in the list of deadlines, from 1. */
  number: number
  look: TimelineLook
}

/** Done, passed with nothing reported, or still to come. */
export type TimelineLook = 'done' | 'unreported' | 'coming'

/** The whole time of an agreement as a line with its deadlines, to be drawn as SVG. */
export interface Timeline {
  description: string
  /** What the marks on it mean, and the upright line. */
  legend: readonly { look: TimelineLook; text: string }[]
  height: number
  /** Where the line is drawn, from the top. */
  base: number
  marks: readonly TimelineMark[]
  years: readonly { x: number; text: string }[]
  /** Null when today is outside. */
  today: number | null
}

/** Where the line begins and how long it is, in percent: half a year's number fits outside each end. */
const lineStart = 7
const lineLength = 86
const rowHeight = 1.6
/** Of marks above each other. A higher pile shows nothing that the list doesn't. */
const mostRows = 6
/** Marks nearer than this, in percent, would cover each other. */
const nearest = 9

/** Lays out the deadlines of an agreement in time. Null where there are none, or too many near each other. */
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
  const rows = Math.max(...marks.map(({ y }) => y)) + 1
  if (rows > mostRows) return null
  const base = rows * rowHeight + 0.4
  const isInside =
    Temporal.PlainDate.compare(first, today) <= 0 && Temporal.PlainDate.compare(today, last) <= 0
  return {
    description: [
      `Tidslinje med ${deadlines.length} hålldatum från ${first.year} till ${last.year}. Siffrorna är de i listan.`,
      ...(isInside ? [`Strecket är ${formatDate(today, null)}.`] : []),
    ].join(' '),
    legend: legend.filter(({ look }) => marks.some((mark) => mark.look === look)),
    height: base + 2,
    base,
    marks: marks.map((mark) => ({ ...mark, y: base - mark.y * rowHeight - rowHeight / 2 - 0.2 })),
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

const legend: Timeline['legend'] = [
  { look: 'done', text: 'klart' },
  { look: 'unreported', text: 'har passerat, ej redovisat' },
  { look: 'coming', text: 'kommer' },
]

const looks: Record<DeadlineStatus['kind'], TimelineLook> = {
  'done-in-time': 'done',
  'done-late': 'done',
  'not-reported': 'unreported',
  coming: 'coming',
}

/** Each mark as near the line as others leave room; its `y` counts rows. */
function stack(deadlines: readonly Deadline[], { at, today }: Placing): TimelineMark[] {
  const marks: TimelineMark[] = []
  for (const [index, deadline] of deadlines.entries()) {
    const x = at(deadline.due)
    const taken = marks.filter((mark) => Math.abs(mark.x - x) < nearest).map(({ y }) => y)
    const y =
      Array.from({ length: taken.length + 1 }, (_, row) => row).find((row) => !taken.includes(row)) ?? 0
    marks.push({ x, y, number: index + 1, look: looks[deadlineStatus(deadline, today).kind] })
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
