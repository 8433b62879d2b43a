import { placeSchema, type Place } from '../../domain/programme/place.ts'
import { renamedPlaces } from '../../domain/published/renames.ts'
import { identifyByName } from '../rows/identify-by-name.ts'
import { readId, type Candidate, type IdentifiedTab } from '../rows/identify.ts'
import { usersCounter } from '../rows/count-users.ts'
import { openRows } from '../rows/open-rows.ts'
import { middleOf, readPosition } from './place-positions.ts'
import { readChecked, readCheckedBy } from '../rows/read-checked.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import { readShortAddress } from './short-addresses.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Platser'>

/** Reads the tab Platser. */
export function readPlaces(context: ReadingContext): IdentifiedTab<Place> {
  const rows = openRows(context, 'Platser')
  const middle = middleOf(rows)
  return identifyByName(context, {
    tab: 'Platser',
    kind: 'place',
    candidates: rows.map((row) => readPlace(row, { ...context, middle, rows })),
    previous: context.previous?.places,
    schema: placeSchema,
    usersOf: usersCounter(context.workbook, 'Plats'),
    renamed: (before, now) => renamedPlaces({ places: [...before] }, { places: [...now] }),
  })
}

interface PlaceContext extends ReadingContext {
  middle: Place['coordinates']
  /** All rows of the tab. */
  rows: readonly Row[]
}

function readPlace(row: Row, context: PlaceContext): Candidate<Place> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Plats'), make: null }
  const name = row.value('Plats')
  const nameInAgreement = row.value('Benämning i avtalet')
  const type = row.value('Typ')
  const address = row.value('Adress')
  const facts = { ...readFacts(row), coordinates: readPosition(row, context.middle) }
  const checks = {
    checked: readChecked(row, name, context),
    checkedBy: readCheckedBy(row),
    shortAddress: readShortAddress(row, context.rows),
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
