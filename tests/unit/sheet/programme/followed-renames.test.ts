import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import type { Snapshot } from '../../../../src/snapshot/snapshot.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const base = withMoreRows(await loadScenario('grund'), 'Platser', [
  { ID: 'tallmon', Plats: 'Tallmon', Typ: 'servicehus', Adress: 'Tallvägen 1' },
])
const withKind = withMoreRows(base, 'Kategorier', [
  { ID: 'spel', Kategori: 'Spel', Beskrivning: 'Kort, bräden och kulor.' },
])
const boule = {
  ...{ ID: 'boule', Aktivitet: 'Boule', Kategori: 'spel', Plats: 'Tallmon' },
  ...{ Dag: 'tisdagar', Tid: '10–11' },
}
const workbook = withMoreRows(withKind, 'Aktiviteter', [boule])
const number = workbook.tables.get('Aktiviteter')?.rows.at(-1)?.number ?? 0
const place = workbook.tables.get('Platser')?.rows.at(-1)?.number ?? 0
const kind = workbook.tables.get('Kategorier')?.rows.at(-1)?.number ?? 0

function read(edited: Workbook, previous: Snapshot | null): Snapshot {
  const options = { today, previous: previous?.data ?? null, things: previous?.memory.things ?? [] }
  return snapshotOn('2026-11-22', readSheet(edited, options).data ?? expect.fail(), previous)
}

const published = read(workbook, null)
const broken = { [`Aktiviteter!Tid ${number}`]: '15–13' }

describe('the last good version of a held row follows', () => {
  test.each<[what: string, cells: Record<string, string>, facts: object]>([
    ['a new ID of its place', { [`Platser!ID ${place}`]: 'tallen' }, { placeId: 'tallen' }],
    [
      'a new ID and name of its place, at the same address',
      {
        [`Platser!ID ${place}`]: 'tallen',
        [`Platser!Plats ${place}`]: 'Tallen',
        [`Aktiviteter!Plats ${number}`]: 'Tallen',
      },
      { placeId: 'tallen' },
    ],
    ['a new ID of its kind', { [`Kategorier!ID ${kind}`]: 'lek' }, { categoryIds: ['lek'] }],
    [
      'a new ID and name of its kind',
      { [`Kategorier!ID ${kind}`]: 'lek', [`Kategorier!Kategori ${kind}`]: 'Lek' },
      { categoryIds: ['lek'] },
    ],
  ])('%s', (_, cells, facts) => {
    const { data } = read(withCells(workbook, { ...broken, ...cells }), published)
    const kept = data.activities.find(({ id }) => id === 'boule')
    expect(kept).toMatchObject({ ...facts, heldSince: today })
  })
})

test('what was cancelled stays so when the activity has a new ID and the row still says the old one', () => {
  const cancelled = withMoreRows(workbook, 'Ändringar', [
    { Aktivitet: 'boule', Datum: '2026-12-08', Ändring: 'Inställt' },
  ])
  const edited = withCells(cancelled, { [`Aktiviteter!ID ${number}`]: 'petanque' })
  const { data } = read(edited, read(cancelled, null))
  expect(data.changes).toMatchObject([{ activityId: 'petanque', kind: 'cancelled' }])
})

test('an activity of a place with a new ID has its own address back, though it was gone when that changed', () => {
  const without = withMoreRows(withKind, 'Aktiviteter', [])
  const renamed = { [`Platser!ID ${place}`]: 'tallen' }
  const gone = read(withCells(without, renamed), read(without, published))
  const { data } = read(withCells(workbook, renamed), gone)
  expect(data.activities.map(({ id }) => id)).toContain('boule')
})

describe('an activity that gets another name while its rows still say the old one', () => {
  const slot = { Kategori: 'spel', Plats: 'Tallmon', Dag: 'tisdagar', Tid: '10–11' }
  const rows = (name: string) => [{ Aktivitet: name, ...slot }]
  const change = { Aktivitet: 'Sittdans', Datum: '2026-12-08', Ändring: 'Inställt' }
  const pause = { Från: '2026-12-07', Till: '2026-12-13', Aktivitet: 'Sittdans' }
  const statusOn = ({ data }: Snapshot, day: string) =>
    expandOccurrences(data, horizonFor(today))
      .filter(({ date, activityId }) => date.toString() === day && activityId === 'sittgymnastik')
      .map(({ status }) => status)

  test.each([
    ['Ändringar', [change]],
    ['Uppehåll', [pause]],
  ] as const)('%s: what was off is never on again, run after run, until the row is right', (tab, own) => {
    const before = read(withMoreRows(withMoreRows(withKind, 'Aktiviteter', rows('Sittdans')), tab, own), null)
    const renamed = withMoreRows(withMoreRows(withKind, 'Aktiviteter', rows('Sittgymnastik')), tab, own)
    const first = read(renamed, before)
    const second = read(renamed, first)
    expect([first, second].map((each) => statusOn(each, '2026-12-08'))).toEqual([
      ['uncertain'],
      ['uncertain'],
    ])
    expect(statusOn(second, '2026-12-15')).toEqual(['planned'])
    const mended = withMoreRows(withMoreRows(withKind, 'Aktiviteter', rows('Sittgymnastik')), tab, [
      { ...own[0], Aktivitet: 'Sittgymnastik' },
    ])
    expect(statusOn(read(mended, second), '2026-12-08')).toEqual(tab === 'Uppehåll' ? [] : ['cancelled'])
  })

  test('what was there all the time at that place is not doubted', () => {
    const others = [...rows('Sittgymnastik'), { Aktivitet: 'Schack', ...slot }]
    const both = [...rows('Sittdans'), { Aktivitet: 'Schack', ...slot }]
    const before = read(
      withMoreRows(withMoreRows(withKind, 'Aktiviteter', both), 'Ändringar', [change]),
      null,
    )
    const after = read(
      withMoreRows(withMoreRows(withKind, 'Aktiviteter', others), 'Ändringar', [change]),
      before,
    )
    expect(after.data.doubtfulDates.map(({ activityId }) => activityId)).toEqual(['sittgymnastik'])
  })
})
