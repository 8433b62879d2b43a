import type { PlaceType } from '../../domain/programme/place.ts'
import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Typ of a place. */
export function parsePlaceType(value: CellValue): Parsed<PlaceType> {
  return parseChoice(value, types)
}

const types = choices<PlaceType>([
  ['service-house', 'servicehus', 'servicehuset', 'service hus'],
  ['sheltered-housing', 'trygghetsboende', 'trygghetsboendet', 'biståndsbedömt trygghetsboende'],
  ['library', 'bibliotek', 'biblioteket'],
  ['parish-hall', 'församlingslokal', 'församlingshem', 'församlingsgård', 'kyrka'],
  ['outdoors', 'utomhus', 'ute', 'park'],
  ['other', 'annan', 'annat', 'övrigt', 'annan lokal'],
])
