import { create } from 'fontkitten'
import type { FontFile } from './sheet-to-print.ts'
import { toTrueType } from './woff.ts'

/** A WOFF file with the characters that it has. `inflate` undoes zlib. Throws when it isn't one font. */
export function toFontFile(woff: Buffer, inflate: (bytes: Buffer) => Uint8Array): FontFile {
  const bytes = toTrueType(woff, inflate)
  const font = create(bytes)
  if (!('characterSet' in font)) throw new Error('The file holds several fonts.')
  const characters = new Set(font.characterSet)
  return { bytes, has: (codePoint) => characters.has(codePoint), ascent: font.ascent / font.unitsPerEm }
}
