import type { AccessFact } from '../../domain/programme/place.ts'
import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Entré utan trappsteg, Hiss and the other facts on access: Ja, Nej or Vet ej. */
export function parseAccess(value: CellValue): Parsed<AccessFact> {
  return parseChoice(value, facts)
}

const facts = choices<AccessFact>([
  ['yes', 'Ja', 'J', 'Yes', 'Finns', 'X'],
  ['no', 'Nej', 'N', 'No', 'Finns ej', 'Finns inte', 'Saknas'],
  ['unknown', 'Vet ej', 'Vet inte', 'Okänt', 'Oklart', '?', '-'],
])
