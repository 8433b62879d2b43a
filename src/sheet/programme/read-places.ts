import type { Place } from '../../domain/programme/place.ts'
import { identify, readId } from '../rows/identify.ts'
import type { Candidate, IdentifiedTab } from '../rows/identify.ts'
import { openRows } from '../rows/open-rows.ts'
import { parseAccess } from '../parse/access.ts'
import { parseAddress } from '../parse/addresses.ts'
import { parseLatitude, parseLongitude } from '../parse/coordinates.ts'
import { parsePhone } from '../parse/phones.ts'
import { parsePlaceType } from '../parse/place-types.ts'
import { parsePostalCode } from '../parse/postal-codes.ts'
import { readChecked, readCheckedBy } from '../rows/read-checked.ts'
import { parseName, parseProse } from '../parse/texts.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Platser'>

/** Reads the tab Platser. */
export function readPlaces(context: ReadingContext): IdentifiedTab<Place> {
  return identify({
    tab: 'Platser',
    candidates: openRows(context, 'Platser').map((row) => readPlace(row, context)),
    previous: context.previous?.places ?? [],
    today: context.today,
    nameOf: ({ name }) => name,
  })
}

function readPlace(row: Row, context: ReadingContext): Candidate<Place> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Plats'), make: null }
  const name = row.value('Plats', parseName)
  const nameInAgreement = row.value('Benämning i avtalet', parseName)
  const type = row.value('Typ', parsePlaceType)
  const address = row.value('Adress', parseAddress)
  const facts = readFacts(row)
  const checks = {
    checked: readChecked(row, name, context),
    checkedBy: readCheckedBy(row),
    shortAddress: null,
  }
  const isWhole = name !== null && type !== null && address !== null
  const make = isWhole
    ? (id: string): Place => ({
        ...{ id, name, type, nameInAgreement, address },
        ...facts,
        ...checks,
        heldSince: null,
      })
    : null
  return { ...identity, name, otherNames: [nameInAgreement], make }
}

function readFacts(row: Row) {
  return {
    postalCode: row.value('Postnummer', parsePostalCode),
    city: row.value('Ort', parseName),
    district: row.value('Område', parseName),
    coordinates: readCoordinates(row),
    directions: row.value('Hitta hit', parseProse),
    phone: row.value('Telefon', parsePhone),
    provider: row.value('Utförare', parseName),
    access: {
      stepFreeEntrance: row.value('Entré utan trappsteg', parseAccess) ?? 'unknown',
      lift: row.value('Hiss', parseAccess) ?? 'unknown',
      accessibleToilet: row.value('Tillgänglig toalett', parseAccess) ?? 'unknown',
      hearingLoop: row.value('Hörslinga', parseAccess) ?? 'unknown',
      parking: row.value('Parkering', parseAccess) ?? 'unknown',
    },
  } as const
}

/** Half a position is none. */
function readCoordinates(row: Row): Place['coordinates'] {
  const latitude = row.value('Latitud', parseLatitude)
  const longitude = row.value('Longitud', parseLongitude)
  if (row.isEmpty('Latitud') !== row.isEmpty('Longitud')) {
    const missing = row.isEmpty('Latitud') ? 'Latitud' : 'Longitud'
    row.leaveOut(missing, { code: 'COORDINATES_INCOMPLETE', missing })
  }
  return latitude === null || longitude === null ? null : { latitude, longitude }
}
