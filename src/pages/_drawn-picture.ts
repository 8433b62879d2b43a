import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline'
import { create } from 'fontkitten'
import sharp from 'sharp'
import type { OutlinedText } from '../outputs/paper/share-picture.ts'

/** An SVG picture as PNG, which is what programs that show a link read. */
export async function pictureResponse(svg: string): Promise<Response> {
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}

/** Outlines text in the project's own font: the same on every machine. What the font has no letter for is left out. */
export function outline(text: string, size: number): OutlinedText {
  const scale = size / font.unitsPerEm
  let width = 0
  const paths = Array.from(text, (character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 32)
    if (glyph.id === 0) return ''
    // Fonts draw upwards, pictures downwards.
    const path = glyph.path.scale(scale, -scale).translate(width, 0).toSVG()
    width += glyph.advanceWidth * scale
    return path
  })
  return { path: paths.join(''), width }
}

const font = readFont(bold)

function readFont(dataAddress: string) {
  const font = create(Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64'))
  if (!('glyphForCodePoint' in font)) throw new Error('The font of the picture holds several fonts.')
  return font
}
