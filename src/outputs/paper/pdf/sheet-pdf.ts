import { Canvas, millimetres, papers, type Paper } from './canvas.ts'
import { dayBlocks, type Columns } from './day-blocks.ts'
import { footBlock } from './foot-block.ts'
import { toSheets, type Block, type Piece } from './pages.ts'
import type { PaperFacts, SheetToPrint } from './sheet-to-print.ts'
import { heightOf } from './type-setting.ts'

/**
 * A place's programme for the wall as a PDF file: black on white, nothing under 18 pt, no day parted unless it is higher than a sheet,
 * tagged for screen readers (PDF/UA-1), with its letters in it. The same sheet is the same bytes.
 */
export async function toSheetPdf(
  sheet: SheetToPrint,
  paper: Paper['name'],
  facts: PaperFacts,
): Promise<Uint8Array> {
  const canvas = new Canvas(papers[paper], `${sheet.title}: ${sheet.weeks.toLocaleLowerCase('sv')}`, facts)
  const place = columnsOf(canvas)
  const head = headBlock(canvas, sheet, place)
  const foot = footBlock(canvas, { ...sheet, validity: sheet.validity ? [sheet.validity] : [] }, place)
  const edge = edgesOf(canvas, sheet)
  const bottom = canvas.paper.height - edge.bottom
  const later = bottom - edge.foot - edge.running
  const first = bottom - edge.foot - edge.top - head.height
  const blocks = [
    ...sheet.days.flatMap((day) => dayBlocks(canvas, day, { ...place, most: Math.min(first, later) })),
    ...[sheet.empty, sheet.more, ...sheet.notes].flatMap((text) =>
      text ? [noteBlock(canvas, text, place)] : [],
    ),
  ]
  const sheets = toSheets(blocks, { first, later, foot: foot.height - edge.foot })
  for (const [index, { blocks: own, hasFoot }] of sheets.entries()) {
    canvas.addSheet()
    if (index === 0) head.draw(edge.top)
    else drawRunning(canvas, headWords(sheet, index + 1, sheets.length), edge.top)
    let y = index === 0 ? edge.top + head.height : edge.running
    for (const block of own) {
      block.draw(y)
      y += block.height
    }
    if (hasFoot) foot.draw(bottom - foot.height)
    else drawRunning(canvas, footWords(sheet, index + 1, sheets.length), bottom - edge.foot)
  }
  return canvas.bytes()
}

function columnsOf({ paper }: Canvas): Columns {
  const side = millimetres(14) * paper.scale
  return { left: side, width: paper.width - 2 * side }
}

/** Where things begin and end on a sheet, with room for what is said on every one. */
function edgesOf(canvas: Canvas, sheet: SheetToPrint) {
  const { scale } = canvas.paper
  const { width } = columnsOf(canvas)
  const heightFor = (words: string) =>
    heightOf(canvas.lines(words, canvas.style(18, 'bold'), width)) + 4 * scale
  const top = millimetres(9) * scale
  return {
    top,
    running: top + heightFor(headWords(sheet, manySheets, manySheets)),
    bottom: millimetres(8) * scale,
    foot: heightFor(footWords(sheet, 1, manySheets)),
  }
}

/** More than any programme needs: room is kept for its digits. */
const manySheets = 88

/** A sheet that has come away from the others still says where it belongs … */
function headWords({ title, weeks }: SheetToPrint, number: number, of: number): string {
  return `Blad ${number} av ${of}: ${title}, ${weeks.toLocaleLowerCase('sv')}`
}

/** … and whom to call. */
function footWords({ call, shortUrl }: SheetToPrint, number: number, of: number): string {
  return `${number === 1 ? `Blad 1 av ${of}. ` : ''}${call}, ${shortUrl}`
}

/** The strip of the leaf, the place, its weeks, and what must be known first. */
function headBlock(canvas: Canvas, sheet: SheetToPrint, { left, width }: Columns): Piece {
  const { scale } = canvas.paper
  const strip = millimetres(7) * scale
  const large = [41, 36, 32].map((size) => canvas.style(size, 'bold'))
  const small = [34, 28, 24].map((size) => canvas.style(size, 'bold'))
  const line = canvas.type.fit(sheet.title, large, { width, lines: 1 })
  const title = line.length === 1 ? line : canvas.type.fit(sheet.title, small, { width, lines: 2 })
  const paragraphs = [
    canvas.lines(sheet.span ? `${sheet.weeks}: ${sheet.span}` : sheet.weeks, canvas.style(20, 'bold'), width),
    ...[sheet.held, sheet.example].flatMap((text) =>
      text ? [canvas.lines(text, canvas.style(18, 'bold'), width)] : [],
    ),
  ]
  return {
    height: strip + heightOf(title) + heightOf(paragraphs.flat()) + 12 * scale,
    draw: (y) => {
      canvas.decorate('Layout', () => drawStrip(canvas, { left, width, y, height: strip }))
      let top = y + strip + 4 * scale
      canvas.say('H1', { lines: title, x: left, y: top })
      top += heightOf(title)
      for (const lines of paragraphs) {
        canvas.say('P', { lines, x: left, y: top })
        top += heightOf(lines)
      }
    },
  }
}

function drawStrip(
  { document }: Canvas,
  box: { left: number; width: number; y: number; height: number },
): void {
  const { left, width, y, height } = box
  document.rect(left, y, width, height).fill('#000')
  for (const share of [0.2, 0.8])
    document.circle(left + width * share, y + height / 2, height / 4).fill('#fff')
  document.fillColor('#000')
}

function noteBlock(canvas: Canvas, text: string, { left, width }: Columns): Block {
  const lines = canvas.lines(text, canvas.style(18), width)
  const padding = 3 * canvas.paper.scale
  return {
    height: heightOf(lines) + 2 * padding,
    begins: null,
    draw: (y) => canvas.say('P', { lines, x: left, y: y + padding }),
  }
}

function drawRunning(canvas: Canvas, words: string, y: number): void {
  const { left, width } = columnsOf(canvas)
  const lines = canvas.lines(words, canvas.style(18, 'bold'), width)
  canvas.decorate('Pagination', () => canvas.type.draw(lines, left, y))
}
