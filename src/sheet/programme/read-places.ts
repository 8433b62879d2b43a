import type { Place } from '../../domain/programme/place.ts'
import { identify, readId } from '../rows/identify.ts'
import type { Candidate, IdentifiedTab } from '../rows/identify.ts'
import { usersCounter } from '../rows/count-users.ts'
import { openRows } from '../rows/open-rows.ts'
import { readChecked, readCheckedBy } from '../rows/read-checked.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
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
    usersOf: usersCounter(context.workbook, 'Plats'),
  })
}

function readPlace(row: Row, context: ReadingContext): Candidate<Place> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Plats'), make: null }
  const name = row.value('Plats')
  const nameInAgreement = row.value('Benämning i avtalet')
  const type = row.value('Typ')
  const address = row.value('Adress')
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
    postalCode: row.value('Postnummer'),
    city: row.value('Ort'),
    district: row.value('Område'),
    coordinates: readCoordinates(row),
    directions: row.value('Hitta hit'),
    phone: row.value('Telefon'),
    provider: row.value('Utförare'),
    access: {
      stepFreeEntrance: row.value('Entré utan trappsteg') ?? 'unknown',
      lift: row.value('Hiss') ?? 'unknown',
      accessibleToilet: row.value('Tillgänglig toalett') ?? 'unknown',
      hearingLoop: row.value('Hörslinga') ?? 'unknown',
      parking: row.value('Parkering') ?? 'unknown',
    },
  } as const
}

/** Half a position is none. */
function readCoordinates(row: Row): Place['coordinates'] {
  const latitude = row.value('Latitud')
  const longitude = row.value('Longitud')
  if (row.isEmpty('Latitud') !== row.isEmpty('Longitud')) {
    const missing = row.isEmpty('Latitud') ? 'Latitud' : 'Longitud'
    row.leaveOut(missing, { code: 'COORDINATES_INCOMPLETE', missing })
  }
  return latitude === null || longitude === null ? null : { latitude, longitude }
}
