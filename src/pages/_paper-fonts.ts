import { inflateSync } from 'node:zlib'
import boldMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline'
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline'
import regularMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?inline'
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline'
import { toFontFile } from '../outputs/paper/pdf/font-file.ts'
import type { PaperFonts } from '../outputs/paper/pdf/sheet-to-print.ts'

/** The letters of the files for paper: made to be told apart by those who see less well (Braille Institute, OFL 1.1). */
export const paperFonts: PaperFonts = {
  regular: [regular, regularMore].map(read),
  bold: [bold, boldMore].map(read),
}

function read(dataAddress: string) {
  return toFontFile(Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64'), inflateSync)
}
