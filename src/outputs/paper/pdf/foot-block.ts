import { encode } from 'uqr'
import { millimetres, type Canvas } from './canvas.ts'
import type { Columns } from './day-blocks.ts'
import type { Piece } from './pages.ts'
import { heightOf } from './type-setting.ts'

/** What the foot of the last sheet says, beside the code. */
export interface FootWords {
  call: string
  callHours: string | null
  /** What the code holds. */
  url: string
  shortUrl: string
  /** How long the sheet holds. */
  validity: readonly string[]
}

/** The code is 42 mm, its quiet zone not counted: read from arm's length (a tenth of the distance). */
const codeSize = millimetres(42)

/** Of the width of a square: four on each side, as the standard asks (ISO/IEC 18004). */
const gap = millimetres(9)

/** The number to call, the code, the address in words and how long the sheet holds. */
export function footBlock(canvas: Canvas, words: FootWords, { left, width }: Columns): Piece {
  const { scale } = canvas.paper
  const x = left + (codeSize + gap) * scale
  const room = left + width - x
  const sizes = [33, 28, 24, 20].map((size) => canvas.style(size, 'bold'))
  const paragraphs = [
    canvas.type.fit(words.call, sizes, { width: room, lines: 1 }),
    ...(words.callHours ? [canvas.lines(words.callHours, canvas.style(18), room)] : []),
    canvas.lines('Rikta mobilens kamera hit. Eller skriv:', canvas.style(18), room),
    canvas.lines(words.shortUrl, canvas.style(18, 'bold'), room),
    ...words.validity.map((sentence) => canvas.lines(sentence, canvas.style(18), room)),
  ]
  const text = heightOf(paragraphs.flat())
  const margin = 8 * scale
  return {
    height: Math.max(text, codeSize * scale) + 2 * margin,
    draw: (y) => {
      const line = y + margin / 2
      canvas.decorate('Layout', () => {
        canvas.document
          .lineWidth(3 * scale)
          .moveTo(left, line)
          .lineTo(left + width, line)
          .stroke()
      })
      drawCode(canvas, words, { x: left, y: y + margin + 2 * scale })
      let top = y + margin
      for (const lines of paragraphs) {
        canvas.say('P', { lines, x, y: top })
        top += heightOf(lines)
      }
    },
  }
}

function drawCode(canvas: Canvas, { url, shortUrl }: FootWords, { x, y }: { x: number; y: number }): void {
  const size = codeSize * canvas.paper.scale
  const { data } = encode(url, { ecc: 'M', border: 0 })
  const square = size / data.length
  canvas.picture(`QR-kod som leder till ${shortUrl}`, [x, y, x + size, y + size], () => {
    for (const [row, squares] of data.entries())
      for (const [column, isBlack] of squares.entries())
        if (isBlack) canvas.document.rect(x + column * square, y + row * square, square, square)
    canvas.document.fill('#000')
  })
}
