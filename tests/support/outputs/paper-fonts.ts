import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { toFontFile } from '../../../src/outputs/paper/pdf/font-file.ts'
import type { PaperFonts } from '../../../src/outputs/paper/pdf/sheet-to-print.ts'

const folder = new URL('../../../node_modules/@fontsource/atkinson-hyperlegible/files/', import.meta.url)

/** The letters of the files for paper, as src/pages/_paper-fonts.ts has them. */
export const paperFonts: PaperFonts = { regular: files(400), bold: files(700) }

function files(weight: 400 | 700) {
  return ['latin', 'latin-ext'].map((alphabet) =>
    toFontFile(
      readFileSync(new URL(`atkinson-hyperlegible-${alphabet}-${weight}-normal.woff`, folder)),
      inflateSync,
    ),
  )
}
