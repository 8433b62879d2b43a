import type { Schedule } from '../../domain/programme/schedule.ts'
import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Röda dagar: whether the series is held on public holidays. */
export function parseHolidayChoice(
  value: CellValue,
): Parsed<Exclude<Schedule['publicHolidays'], 'undecided'>> {
  return parseChoice(value, answers)
}

const answers = choices<'held' | 'not-held'>([
  ['held', 'Hålls', 'Ja', 'Hålls som vanligt', 'Som vanligt'],
  ['not-held', 'Hålls inte', 'Hålls ej', 'Nej', 'Inte', 'Ej'],
])
