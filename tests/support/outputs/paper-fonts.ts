import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { toFontFile } from '../../../src/outputs/paper/pdf/font-file.ts'
import type { PaperFonts } from '../../../src/outputs/paper/pdf/sheet-to-print.ts'

const packages = new URL('../../../node_modules/@fontsource/', import.meta.url)

const alphabets = {
  'atkinson-hyperlegible': ['latin', 'latin-ext'],
  'noto-sans': ['greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'],
}

/** The letters of the files for paper, as src/pages/_paper-fonts.ts has them. */
export const paperFonts: PaperFonts = { regular: files(400), bold: files(700) }

function files(weight: 400 | 700) {
  return Object.entries(alphabets).flatMap(([font, names]) =>
    names.map((alphabet) =>
      toFontFile(
        readFileSync(new URL(`${font}/files/${font}-${alphabet}-${weight}-normal.woff`, packages)),
        inflateSync,
      ),
    ),
  )
}
