import { create } from 'fontkitten'
import sharp from 'sharp'
import type { OutlinedText } from '../outputs/paper/share-picture.ts'
import { paperFonts } from './_paper-fonts.ts'

/** An SVG picture as PNG, which is what programs that show a link read. */
export async function pictureResponse(svg: string): Promise<Response> {
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}

/** Outlines text in the project's own fonts: the same on every machine. What they have no letter for is left out. */
export function outline(text: string, size: number): OutlinedText {
  let width = 0
  const drawn = Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 32
    const font = fonts.find(({ has }) => has(codePoint))?.font
    if (!font) return () => ''
    const scale = size / font.unitsPerEm
    const glyph = font.glyphForCodePoint(codePoint)
    const from = width
    width += glyph.advanceWidth * scale
    // Fonts draw upwards, pictures downwards.
    return () => glyph.path.scale(scale, -scale).translate(from, 0).toSVG()
  })
  return { path: () => drawn.map((draw) => draw()).join(''), width }
}

const fonts = paperFonts.bold.map(({ bytes, has }) => ({ font: readFont(bytes), has }))

function readFont(bytes: Uint8Array) {
  const font = create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font)) throw new Error('The font of the picture holds several fonts.')
  return font
}
