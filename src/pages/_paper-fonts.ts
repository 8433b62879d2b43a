import { inflateSync } from 'node:zlib'
import boldMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline'
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline'
import regularMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?inline'
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline'
import { toFontFile } from '../outputs/paper/pdf/font-file.ts'
import type { PaperFonts } from '../outputs/paper/pdf/sheet-to-print.ts'

/** Letters that the first font lacks: Greek, Cyrillic and Vietnamese (Noto Sans, OFL 1.1). */
const others = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans/files/noto-sans-{greek,greek-ext,cyrillic,cyrillic-ext,vietnamese}-{400,700}-normal.woff',
  { query: '?inline', import: 'default', eager: true },
)

/**
 * The letters of the files for paper and of pictures: made to be told apart by those who see less well (Atkinson Hyperlegible, Braille
 * Institute, OFL 1.1), and after them others for names that they can't write. A file gets those that it needs.
 */
export const paperFonts: PaperFonts = {
  regular: [regular, regularMore, ...othersOf(400)].map(read),
  bold: [bold, boldMore, ...othersOf(700)].map(read),
}

function othersOf(weight: 400 | 700): string[] {
  return Object.entries(others).flatMap(([file, address]) => (file.includes(`-${weight}-`) ? [address] : []))
}

function read(dataAddress: string) {
  return toFontFile(Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64'), inflateSync)
}
