import { expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows, withoutRows } from '../../../support/workbooks/edit-workbook.ts'
import { listed, loadScenario } from '../../../support/workbooks/expect-problems.ts'

/** Boule has a place and a kind of its own, in row 3 of their tabs, and is cancelled once. */
const workbook = [
  [
    'Platser',
    { ID: 'eken', Plats: 'Eken', Typ: 'servicehus', Adress: 'Ekvägen 4', Telefon: '031-390 06 22' },
  ],
  ['Kategorier', { ID: 'spel', Kategori: 'Spel', Beskrivning: 'Fråga efter Egon.' }],
  [
    'Aktiviteter',
    {
      ...{ Aktivitet: 'Boule', Kategori: 'Spel', Plats: 'Eken', Dag: 'onsdagar', Tid: '10–11' },
      ...{ 'Röda dagar': 'Hålls inte', 'Kort beskrivning': 'Klot finns.' },
    },
  ],
  ['Ändringar', { Aktivitet: 'Boule', Datum: '2026-12-02', Ändring: 'Inställt', Orsak: 'Halka' }],
] as const satisfies [tab: string, row: Record<string, string>][]
const full = workbook.reduce<Workbook>(
  (edited, [tab, row]) => withMoreRows(edited, tab, [row]),
  await loadScenario('grund'),
)
const published = dataOf(full, null)

test.each([
  ['Platser', 'places', 'eken'],
  ['Kategorier', 'categories', 'spel'],
] as const)(
  'a row of %s that is deleted, though an activity still names it: what was published stays, marked',
  (tab, list, id) => {
    const { data, problems, rows } = read(withoutRows(full, tab, [3]), published)
    const heldSince = Temporal.PlainDate.from('2026-11-22')
    expect(data?.activities.map((each) => [each.id, each.heldSince])).toEqual([
      ['kaffe', null],
      ['boule', heldSince],
    ])
    expect(data?.[list].find((thing) => thing.id === id)?.heldSince).toEqual(heldSince)
    expect(data?.changes).toEqual(published.changes)
    expect(listed(problems)).toContainEqual(expect.stringContaining('REFERENCE_UNKNOWN'))
    expect(rows[tab]).toEqual({ read: 1, published: 1, held: 0 })
  },
)

test('a deleted place keeps its name, its kind and its street, and nothing that somebody has taken away with it', () => {
  expect(dataOf(withoutRows(full, 'Platser', [3]), published).places.at(-1)).toMatchObject({
    ...{ id: 'eken', name: 'Eken', type: 'service-house', address: 'Ekvägen 4' },
    ...{ phone: null, directions: null },
  })
  expect(dataOf(withoutRows(full, 'Kategorier', [3]), published).categories.at(-1)).toMatchObject({
    ...{ id: 'spel', name: 'Spel', description: null },
  })
})

test.each<[what: string, edited: Workbook, placeIds: string[]]>([
  [
    'its activities are deleted too',
    withoutRows(withoutRows(full, 'Platser', [3]), 'Aktiviteter', [3]),
    ['ryd'],
  ],
  [
    'its activities are moved elsewhere',
    withCells(withoutRows(full, 'Platser', [3]), { 'Aktiviteter!Plats 3': 'Ryds servicehus' }),
    ['ryd'],
  ],
  [
    'it has another name and ID, at the same address',
    withCells(full, { 'Platser!ID 3': 'linden', 'Platser!Plats 3': 'Linden' }),
    ['ryd', 'linden'],
  ],
])('a place is gone when %s', (_what, edited, placeIds) => {
  expect(dataOf(edited, published).places.map(({ id }) => id)).toEqual(placeIds)
})

test('a place that has got its row back is as before', () => {
  const between = dataOf(withoutRows(full, 'Platser', [3]), published)
  expect(dataOf(full, between)).toMatchObject({ places: published.places, activities: published.activities })
})

test('after 60 days the place goes with the last good versions of what was there', () => {
  const between = dataOf(withoutRows(full, 'Platser', [3]), published)
  const [last, after] = ['2027-01-21', '2027-01-22'].map((day) =>
    dataOf(withoutRows(full, 'Platser', [3]), between, day),
  )
  expect(last?.places.map(({ id }) => id)).toEqual(['ryd', 'eken'])
  expect(after?.places.map(({ id }) => id)).toEqual(['ryd'])
  expect(after?.activities.map(({ id }) => id)).toEqual(['kaffe'])
})

test('of namesakes without an ID each keeps its own last good version when the place of one is deleted', () => {
  const twice = withMoreRows(full, 'Aktiviteter', [
    {
      Aktivitet: 'Boule',
      Kategori: 'Fika',
      Plats: 'Ryds servicehus',
      Dag: 'fredagar',
      Tid: '13–14',
      'Röda dagar': 'Hålls inte',
    },
  ])
  const before = dataOf(twice, published)
  const now = dataOf(withoutRows(twice, 'Platser', [3]), before)
  const where = ({ activities }: SiteData) => activities.map(({ id, placeId }) => [id, placeId])
  expect(where(now)).toEqual(where(before))
})

function read(edited: Workbook, previous: SiteData | null, today = '2026-11-22') {
  return readSheet(edited, { today: Temporal.PlainDate.from(today), previous })
}

function dataOf(edited: Workbook, previous: SiteData | null, today?: string): SiteData {
  return read(edited, previous, today).data ?? expect.fail()
}
