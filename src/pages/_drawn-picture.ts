import { create } from 'fontkitten'
import sharp from 'sharp'
import type { OutlinedText } from '../outputs/paper/share-picture.ts'
import { paperFonts } from './_paper-fonts.ts'

/** Four flat colours and the edges of letters. To choose among more of them, and to mix them, takes longer and makes larger files. */
const fewColours = { palette: true, colours: 16, dither: 0, effort: 1 }

/** An SVG picture as PNG, which is what programs that show a link read. */
export async function pictureResponse(svg: string): Promise<Response> {
  const png = await sharp(Buffer.from(svg)).png(fewColours).toBuffer()
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}

/** Outlines text in the project's own fonts: the same on every machine. What they have no letter for is left out. */
export function outline(text: string, size: number): OutlinedText {
  let width = 0
  const drawn = Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 32
    const letter = letters.getOrInsertComputed(codePoint, readLetter)
    if (!letter) return () => ''
    const from = width
    width += letter.width * size
    return () => letter.path.transform(size, 0, 0, size, from, 0).toSVG()
  })
  return { path: () => drawn.map((draw) => draw()).join(''), width }
}

/** Looked up once: the same letters stand in all pictures, and are measured many times for each. */
const letters = new Map<number, ReturnType<typeof readLetter>>()

const fonts = paperFonts.bold.map(({ bytes, has }) => ({ font: readFont(bytes), has }))

/** A letter of size 1; null where no font has it. */
function readLetter(codePoint: number) {
  const font = fonts.find(({ has }) => has(codePoint))?.font
  if (!font) return null
  const glyph = font.glyphForCodePoint(codePoint)
  const scale = 1 / font.unitsPerEm
  // Fonts draw upwards, pictures downwards.
  return { width: glyph.advanceWidth * scale, path: glyph.path.scale(scale, -scale) }
}

function readFont(bytes: Uint8Array) {
  const font = create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font)) throw new Error('The font of the picture holds several fonts.')
  return font
}
