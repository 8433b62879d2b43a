import type { CellValue } from '../../cell-value.ts'
import { cleanForGrammar } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { kind } from './kind.ts'

/** Latitud in degrees (WGS 84): `58,41` or `58.41`. */
export const latitude = kind((cell) => parseDegrees(cell, 90), {
  help: 'Till exempel 58,4108. Högerklicka på platsen i en karta och kopiera.',
  format: 'plain',
})

/** Longitud in degrees (WGS 84). */
export const longitude = kind((cell) => parseDegrees(cell, 180), {
  help: 'Till exempel 15,6214. Högerklicka på platsen i en karta och kopiera.',
  format: 'plain',
})

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
