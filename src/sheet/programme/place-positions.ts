import type { Place } from '../../domain/programme/place.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Platser'>
type Position = NonNullable<Place['coordinates']>

/** The middle of the places that lie in Sweden, by which a position is known to be turned about; null without any. */
export function middleOf(rows: readonly Row[]): Position | null {
  const inSweden = rows.flatMap((row) => {
    const [latitude, longitude] = [row.glanceAt('Latitud'), row.glanceAt('Longitud')]
    if (latitude === null || longitude === null) return []
    return isInSweden({ latitude, longitude }) ? [{ latitude, longitude }] : []
  })
  const latitude = median(inSweden.map((position) => position.latitude))
  const longitude = median(inSweden.map((position) => position.longitude))
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/**
 * A place's position. Half a position is none, and neither is one outside Sweden, unless latitude and longitude have
 * changed places and lie near the other places when they are changed back.
 */
export function readPosition(row: Row, middle: Position | null): Position | null {
  const latitude = row.value('Latitud')
  const longitude = row.value('Longitud')
  if (row.isEmpty('Latitud') !== row.isEmpty('Longitud')) {
    const missing = row.isEmpty('Latitud') ? 'Latitud' : 'Longitud'
    row.leaveOut(missing, { code: 'COORDINATES_INCOMPLETE', missing })
  }
  if (latitude === null || longitude === null) return null
  if (isInSweden({ latitude, longitude })) return { latitude, longitude }
  const turned = { latitude: longitude, longitude: latitude }
  if (middle && isNear(turned, middle)) {
    row.warn('Latitud', { code: 'COORDINATES_TURNED', ...turned })
    return turned
  }
  row.leaveOut('Latitud', { code: 'COORDINATES_OUTSIDE_SWEDEN', turned: isInSweden(turned) ? turned : null })
  return null
}

/** Sweden's outermost points, a little rounded outwards (WGS 84): Smygehuk, Treriksröset, Stora Drammen, Kataja. */
function isInSweden({ latitude, longitude }: Position): boolean {
  return latitude > 55.3 && latitude < 69.1 && longitude > 10.9 && longitude < 24.2
}

/** Within some 50 km: what a municipality and its neighbours reach over. */
function isNear(one: Position, other: Position): boolean {
  return Math.abs(one.latitude - other.latitude) < 0.5 && Math.abs(one.longitude - other.longitude) < 1
}

function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? null
}
