import { nearlyAs } from './near-names.ts'
import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar, cleanLine } from './clean-text.ts'
import { read, unreadable, type Parsed } from './parsed.ts'

/** The values of a column with a few fixed words: each value with its word as the contract writes it, and other ways to say it. */
export interface Choices<Value> {
  /** As the contract writes them, for the problem's "skriv en av". */
  shown: readonly string[]
  meanings: ReadonlyMap<string, Value>
}

/** Makes the choices of a column. The first word of each row is the one that the contract names. */
export function choices<const Value>(
  rows: readonly (readonly [value: Value, shown: string, ...others: string[]])[],
): Choices<Value> {
  return {
    shown: rows.map(([, shown]) => shown),
    meanings: new Map(
      rows.flatMap(([value, ...words]) => words.map((word) => [comparable(word), value] as const)),
    ),
  }
}

/** Reads a cell that holds one of a few words; capital letters, a final point and spaces are forgiven. */
export function parseChoice<Value>(cell: CellValue, { shown, meanings }: Choices<Value>): Parsed<Value> {
  const word = comparable(cell)
  const value = meanings.get(word)
  if (value !== undefined) return read(value)
  return unreadable({
    code: 'CHOICE_UNKNOWN',
    choices: shown,
    nearest: nearlyAs(cleanLine(cell).slice(0, 60), shown),
  })
}

function comparable(cell: CellValue): string {
  return cleanForGrammar(cell)
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ')
}
