import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline'
import { create } from 'fontkitten'
import sharp from 'sharp'
import { loadSiteData } from '../load-site-data.ts'
import { toSharePicture, type OutlinedText } from '../outputs/paper/share-picture.ts'

/** The picture beside a link to any page, drawn without the machine's own fonts. */
export async function GET() {
  const svg = toSharePicture(loadSiteData().site, outline)
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}

const font = readFont(bold)

function readFont(dataAddress: string) {
  const font = create(Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64'))
  if (!('glyphForCodePoint' in font)) throw new Error('The font of the picture holds several fonts.')
  return font
}

function outline(text: string, size: number): OutlinedText {
  const scale = size / font.unitsPerEm
  let width = 0
  const paths = Array.from(text, (character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 32)
    // Fonts draw upwards, pictures downwards.
    const path = glyph.path.scale(scale, -scale).translate(width, 0).toSVG()
    width += glyph.advanceWidth * scale
    return path
  })
  return { path: paths.join(''), width }
}
