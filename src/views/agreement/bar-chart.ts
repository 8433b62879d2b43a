/** One value to draw, with the words for it. A value that isn't known is told, and gets no bar. */
export interface BarValue {
  /** Which of the chart's series it belongs to, from 0. */
  series: number
  value: number | null
  /** "Beräknat: 256 750 kr" */
  label: string
}

/** What a chart is drawn from. */
export interface BarData {
  /** What the picture shows, in a sentence; the same numbers stand in a table beside it. */
  description: string
  series: readonly string[]
  groups: readonly { label: string; values: readonly BarValue[] }[]
}

/** A line of text in a chart. Distances are in `em`, so that a chart grows with the reader's own text size. */
export interface ChartText {
  y: number
  text: string
  isHeading: boolean
}

/** A bar of a chart: its top in `em`, its width in percent of the chart. */
export interface ChartBar {
  y: number
  width: number
  series: number
}

/** A chart ready to be drawn as SVG. It has no fixed width: it fits a telephone and a sheet of paper alike. */
export interface BarChart {
  description: string
  height: number
  texts: readonly ChartText[]
  bars: readonly ChartBar[]
}

const headingHeight = 1.9
const textHeight = 1.35
const barHeight = 0.9
const gap = 0.35

/** Lays out horizontal bars from zero, one below the other, each under its own words. */
export function toBarChart({ description, groups }: BarData): BarChart {
  const values = groups.flatMap((group) => group.values.flatMap(({ value }) => value ?? []))
  const longest = Math.max(1, ...values)
  const width = (value: number) => (Math.max(0, value) / longest) * 100
  const texts: ChartText[] = []
  const bars: ChartBar[] = []
  let y = 0
  for (const group of groups) {
    texts.push({ y: round(y + headingHeight - 0.5), text: group.label, isHeading: true })
    y += headingHeight
    for (const { label, value, series } of group.values) {
      texts.push({ y: round(y + textHeight - 0.35), text: label, isHeading: false })
      y += textHeight
      if (value !== null) bars.push({ y: round(y), width: round(width(value)), series })
      y += (value === null ? 0 : barHeight) + gap
    }
  }
  return { description, height: round(y + gap), texts, bars }
}

/** The height of a bar, in `em`. */
export const heightOfBar = barHeight

function round(number: number): number {
  return Math.round(number * 100) / 100
}
