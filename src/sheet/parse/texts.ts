import type { CellValue } from '../cell-value.ts'
import { cleanLine, cleanProse, splitList } from './clean-text.ts'
import { read } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** A name or other short text on one line. */
export function parseName(value: CellValue): Parsed<string> {
  return read(cleanLine(value))
}

/** Text with its paragraphs, spelt as it was; never markup. */
export function parseProse(value: CellValue): Parsed<string> {
  return read(cleanProse(value))
}

/** Words separated by comma, semicolon, slash or line break; the same word once. */
export function parseList(value: CellValue): Parsed<string[]> {
  return read([...new Set(splitList(value))])
}
