import type { Change } from '../../domain/programme/change.ts'
import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Ändring: what happens on the date. */
export function parseChangeKind(value: CellValue): Parsed<Change['kind']> {
  return parseChoice(value, kinds)
}

const kinds = choices<Change['kind']>([
  ['cancelled', 'Inställt', 'Inställd', 'Inställda', 'Ställs in', 'Utgår'],
  ['moved', 'Flyttat', 'Flyttad', 'Flyttas', 'Nytt datum', 'Ny dag'],
  ['new-time', 'Ny tid', 'Ändrad tid', 'Annan tid'],
  ['new-place', 'Ny plats', 'Annan plats', 'Ny lokal'],
  ['extra', 'Extra', 'Extra tillfälle', 'Extrainsatt'],
])
