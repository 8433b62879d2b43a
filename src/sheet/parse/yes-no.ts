import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Samtycke: Ja or Nej, or a checkbox. */
export function parseYesNo(value: CellValue): Parsed<boolean> {
  return parseChoice(value, answers)
}

const answers = choices<boolean>([
  [true, 'Ja', 'J', 'Yes', 'TRUE', 'SANT', 'X'],
  [false, 'Nej', 'N', 'No', 'FALSE', 'FALSKT', '-'],
])
