import type { CellValue } from '../cell-value.ts'
import { cleanForGrammar } from './clean-text.ts'
import { read, unreadable } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** Latitud in degrees (WGS 84): `58,41` or `58.41`. */
export function parseLatitude(value: CellValue): Parsed<number> {
  return parseDegrees(value, 90)
}

/** Longitud in degrees (WGS 84). */
export function parseLongitude(value: CellValue): Parsed<number> {
  return parseDegrees(value, 180)
}

function parseDegrees(value: CellValue, most: number): Parsed<number> {
  const text = cleanForGrammar(typeof value === 'number' ? String(value) : value)
  const pair = /^(\d{1,3}[.,]\d{1,12})°?[ ,;]+(\d{1,3}[.,]\d{1,12})°?$/.exec(text)
  if (pair)
    return unreadable({ code: 'COORDINATES_IN_ONE_CELL', latitude: pair[1] ?? '', longitude: pair[2] ?? '' })
  const [, degrees = ''] = /^(-?\d{1,3}(?:[.,]\d{1,15})?)°?$/.exec(text) ?? []
  const number = Number(degrees.replace(',', '.'))
  if (degrees === '' || Math.abs(number) > most) return unreadable({ code: 'COORDINATE_UNREADABLE', most })
  return read(number)
}
