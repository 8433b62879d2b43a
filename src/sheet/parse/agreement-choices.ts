import type { Rounding } from '../../domain/agreement/agreement.ts'
import type { DutyForce, DutyMeasure } from '../../domain/agreement/duty.ts'
import type { EconomyLine, IndexRate } from '../../domain/agreement/economy.ts'
import type { CellValue } from '../cell-value.ts'
import { choices, parseChoice } from './choices.ts'
import type { Parsed } from './parsed.ts'

/** Styrka: how strongly the agreement puts a duty. */
export function parseDutyForce(value: CellValue): Parsed<DutyForce> {
  return parseChoice(value, forces)
}

/** Mäts som: what the goal of a duty counts. */
export function parseDutyMeasure(value: CellValue): Parsed<DutyMeasure> {
  return parseChoice(value, measures)
}

/** Status of an index. */
export function parseIndexStatus(value: CellValue): Parsed<IndexRate['status']> {
  return parseChoice(value, statuses)
}

/** Slag: whether a line of the economy is income or cost. */
export function parseEconomyKind(value: CellValue): Parsed<EconomyLine['kind']> {
  return parseChoice(value, kinds)
}

/** Avrundning: to what an amount is rounded. */
export function parseRounding(value: CellValue): Parsed<Rounding> {
  return parseChoice(value, roundings)
}

const forces = choices<DutyForce>([
  ['shall', 'ska', 'skall', 'måste'],
  ['may', 'kan', 'får'],
  ['example', 'exempel', 'till exempel', 't.ex.'],
])

const measures = choices<DutyMeasure>([
  ['service-houses', 'servicehus med aktivitet', 'servicehus'],
  ['occurrences', 'tillfällen', 'tillfälle'],
  ['participants', 'deltagare'],
  ['volunteers', 'volontärer'],
  ['own', 'eget', 'egen'],
])

const statuses = choices<IndexRate['status']>([
  ['preliminary', 'preliminär', 'prel', 'preliminärt'],
  ['definitive', 'definitiv', 'def', 'definitivt', 'slutlig'],
])

const kinds = choices<EconomyLine['kind']>([
  ['income', 'intäkt', 'intäkter', 'inkomst', 'inkomster'],
  ['cost', 'kostnad', 'kostnader', 'utgift', 'utgifter'],
])

const roundings = choices<Rounding>([
  ['ore', 'öre'],
  ['kronor', 'kronor', 'krona', 'hela kronor', 'kr'],
  ['tens', 'tiotal', 'tiotal kronor'],
  ['hundreds', 'hundratal', 'hundratal kronor'],
  ['thousands', 'tusental', 'tusental kronor'],
])
