import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Visa: Ja publishes, Nej hides, Utkast is checked but hidden. A checkbox counts as Ja or Nej. */
export function parseVisibility(value: CellValue): Parsed<'shown' | 'draft' | 'hidden'> {
  return parseChoice(value, answers)
}

const answers = choices<'shown' | 'draft' | 'hidden'>([
  ['shown', 'Ja', 'J', 'Yes', 'TRUE', 'SANT', 'X'],
  ['hidden', 'Nej', 'N', 'No', 'FALSE', 'FALSKT'],
  ['draft', 'Utkast'],
])
