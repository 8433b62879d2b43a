import { millimetres, type Canvas } from './canvas.ts'
import type { Block } from './pages.ts'
import type { DayToPrint, RowToPrint } from './sheet-to-print.ts'
import { heightOf, type SetLine } from './type-setting.ts'

/** Where things stand on a sheet, in points. */
export interface Columns {
  left: number
  width: number
}

/**
 * A day: leaf and date to the left, what happens to the right. It is one block, unless it is higher than a sheet: then it goes on under
 * its date.
 */
export function dayBlocks(canvas: Canvas, day: DayToPrint, place: Columns & { most: number }): Block[] {
  const rows = day.rows.map((row) => setRow(canvas, row, place))
  const parts: SetRow[][] = [[]]
  const head = headOf(canvas, day, false)
  for (const row of rows) {
    const last = parts.at(-1) ?? []
    const height = heightOfRows([...last, row]) + head.above
    if (last.length === 0 || height <= place.most) last.push(row)
    else parts.push([row])
  }
  return parts.map((part, index) =>
    dayBlock(canvas, { head: headOf(canvas, day, index > 0), rows: part, day }, place),
  )
}

interface DayHead {
  week: SetLine[]
  heading: SetLine[]
  holiday: SetLine[]
  /** What stands above the rows: the week. */
  above: number
  height: number
}

interface SetRow {
  clock: SetLine[]
  spoken: string
  title: SetLine[]
  lines: SetLine[][]
  isStop: boolean
  height: number
}

const dateColumn = millimetres(38)
const timeColumn = millimetres(29)
const leafHeight = millimetres(17)

function headOf(canvas: Canvas, day: DayToPrint, goesOn: boolean): DayHead {
  const width = (dateColumn - 6) * canvas.paper.scale
  const bold = canvas.style(18, 'bold')
  const week = day.week && !goesOn ? canvas.lines(day.week, canvas.style(20, 'bold'), canvas.paper.width) : []
  const heading = canvas.lines(goesOn ? `${day.heading}, fortsättning` : day.heading, bold, width)
  const holiday = day.holiday ? canvas.lines(day.holiday, canvas.style(18), width) : []
  const above = week.length > 0 ? heightOf(week) + 2 * canvas.paper.scale : 0
  const height = above + leafHeight * canvas.paper.scale + heightOf(heading) + heightOf(holiday)
  return { week, heading, holiday, above, height }
}

function setRow(canvas: Canvas, row: RowToPrint, { width }: Columns): SetRow {
  const { scale } = canvas.paper
  const room = width - (dateColumn + timeColumn) * scale
  const small = (timeColumn - 4) * scale
  const clock = [
    ...canvas.lines(row.clock.large, canvas.style(24, 'bold'), small),
    ...canvas.lines(row.clock.small, canvas.style(18), small),
  ]
  const words = row.mark ? `${row.mark}: ${row.title}` : row.title
  const title = canvas.lines(words, canvas.style(21, 'bold'), room)
  const lines = row.lines.map((line) => canvas.lines(line, canvas.style(18), room))
  const text = heightOf(title) + heightOf(lines.flat())
  const height = Math.max(heightOf(clock), text) + 5 * scale
  return { clock, spoken: row.clock.spoken, title, lines, isStop: row.tone === 'stop', height }
}

function heightOfRows(rows: readonly SetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

interface DayPart {
  head: DayHead
  rows: readonly SetRow[]
  day: DayToPrint
}

function dayBlock(canvas: Canvas, part: DayPart, { left, width }: Columns): Block {
  const { head, rows, day } = part
  const { scale } = canvas.paper
  const padding = 3.5 * scale
  return {
    height: Math.max(head.height, head.above + heightOfRows(rows)) + 2 * padding,
    begins: head.week.length > 0 ? 'week' : 'day',
    draw: (y) => {
      if (head.week.length > 0) canvas.say('P', { lines: head.week, x: left, y: y + padding })
      const top = y + padding + head.above
      canvas.decorate('Layout', () => {
        canvas.document
          .lineWidth(1.5 * scale)
          .moveTo(left, top - 2 * scale)
          .lineTo(left + width, top - 2 * scale)
          .stroke()
        drawLeaf(canvas, day.leaf.numeral, { x: left, y: top + 2 * scale })
      })
      const textTop = top + leafHeight * scale
      canvas.say('H2', { lines: head.heading, x: left, y: textTop })
      if (head.holiday.length > 0)
        canvas.say('P', { lines: head.holiday, x: left, y: textTop + heightOf(head.heading) })
      drawRows(canvas, rows, { left: left + dateColumn * scale, top })
    },
  }
}

/** A leaf of the almanac, as on the pages: a strip with two holes, and the numeral. */
function drawLeaf(canvas: Canvas, numeral: string, { x, y }: { x: number; y: number }): void {
  const { scale } = canvas.paper
  const [width, height, strip] = [22, 15, 4].map((length) => millimetres(length) * scale)
  if (width === undefined || height === undefined || strip === undefined) return
  canvas.document
    .lineWidth(1.5 * scale)
    .rect(x, y, width, height)
    .stroke()
  canvas.document.rect(x, y, width, strip).fill('#000')
  for (const share of [0.3, 0.7])
    canvas.document.circle(x + width * share, y + strip / 2, strip / 5).fill('#fff')
  canvas.document.fillColor('#000')
  const style = canvas.style(28, 'bold')
  const middle = x + (width - canvas.type.width(numeral, style)) / 2
  canvas.type.draw([{ text: numeral, style }], middle, y + strip - 2 * scale)
}

function drawRows(canvas: Canvas, rows: readonly SetRow[], place: { left: number; top: number }): void {
  const { scale } = canvas.paper
  const list = canvas.part('L')
  const x = place.left + timeColumn * scale
  let y = place.top
  for (const row of rows) {
    const body = canvas.part('LBody', canvas.part('LI', list))
    if (row.isStop)
      canvas.decorate('Layout', () =>
        canvas.document.rect(x - 6 * scale, y + 4 * scale, 3 * scale, row.height - 10 * scale).fill('#000'),
      )
    canvas.say('P', { lines: row.clock, x: place.left, y, spoken: row.spoken }, body)
    canvas.say('P', { lines: row.title, x, y }, body)
    let top = y + heightOf(row.title)
    for (const lines of row.lines) {
      canvas.say('P', { lines, x, y: top }, body)
      top += heightOf(lines)
    }
    y += row.height
  }
}
