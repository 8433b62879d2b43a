import { expect, test } from 'vitest'
import { countedUntil, toPlaceFolds, toPlaceGroups } from '../../../../src/views/places/place-list.ts'
import { toPlacePage } from '../../../../src/views/places/place-page.ts'
import { activity, change, day, pause, phone, place, site } from '../../../support/site/site-data.ts'

const linden = place({ id: 'linden', name: 'Linden', address: 'Lindgatan 2' })
const monday = { today: day('2026-12-07') }

test('tells its week, and nothing of days when nothing happens', () => {
  const page = toPlacePage(site({}, monday), place())
  expect(page.days.map(({ iso, occurrences }) => [iso, occurrences[0]?.facts])).toEqual([
    ['2026-12-08', ['Klockan 13.00 till 15.00']],
  ])
})

test('an occurrence that goes to another place is told at both', () => {
  const changes = [change({ kind: 'new-place', newPlaceId: 'linden' })]
  const at = (given: ReturnType<typeof place>) =>
    toPlacePage(site({ changes }, monday), given).days.map(({ occurrences }) => occurrences[0]?.status)
  const status = 'Kom till Linden i stället för Eken. Ring 031-390 06 00.'
  expect([at(place()), at(linden)]).toEqual([[status], [status]])
})

test('a moved one that also changes place is not shown at the old place on the new day', () => {
  const changes = [change({ kind: 'moved', newDate: day('2026-12-10'), newPlaceId: 'linden' })]
  const days = (given: ReturnType<typeof place>) =>
    toPlacePage(site({ changes }, monday), given).days.map(({ iso }) => iso)
  expect([days(place()), days(linden)]).toEqual([['2026-12-08'], ['2026-12-10']])
})

test('tells how to get there and in, whom to call, and where there is a map', () => {
  const given = place({
    district: 'Ryd',
    directions: 'Följ skyltarna.',
    phone: phone('031-390 06 11'),
    coordinates: { latitude: 58.4, longitude: 15.6 },
    checked: day('2026-09-14'),
    checkedBy: 'samordnaren',
    access: {
      stepFreeEntrance: 'yes',
      lift: 'no',
      accessibleToilet: 'unknown',
      hearingLoop: 'yes',
      parking: 'no',
    },
  })
  expect(toPlacePage(site({ places: [given, linden] }), given).facts).toEqual({
    link: { address: '/platser/eken/', text: 'Eken' },
    lines: ['Servicehus i Ryd', 'Ekgatan 1, 123 45 Lillstad'],
    directions: 'Följ skyltarna.',
    access: [
      'Entré utan trappsteg: Ja',
      'Hiss: Nej',
      'Tillgänglig toalett: Vet ej',
      'Hörslinga: Ja',
      'Parkering: Nej',
    ],
    checked: 'Uppgifterna kontrollerades 14 september 2026 av samordnaren.',
    held: null,
    call: { address: 'tel:+46313900611', text: 'Ring\u00a0031\u2011390\u00a006\u00a011' },
    callNote: null,
    map: {
      address: 'https://www.openstreetmap.org/?mlat=58.4&mlon=15.6#map=17/58.4/15.6',
      text: 'Se Eken på en karta hos OpenStreetMap',
    },
  })
})

test('tells of breaks for the place, not of those for one activity', () => {
  const breaks = [
    pause('2026-12-21', '2026-12-31', { placeIds: ['eken'], reason: 'Ommålning' }),
    pause('2026-12-01', '2026-12-02', { activityIds: ['bingo'] }),
  ]
  expect(toPlacePage(site({ breaks }), place()).breaks).toEqual([
    'Uppehåll 21 december till 31 december. Orsak: Ommålning.',
  ])
})

test('places stand by district, with what happens there this week', () => {
  const data = { places: [place({ district: 'Ryd' }), place({ id: 'linden', name: 'Linden' })] }
  expect(
    toPlaceGroups(site(data, monday)).map(({ heading, places }) => [
      heading,
      places.map(({ lines }) => lines),
    ]),
  ).toEqual([
    ['Ryd', [['Servicehus, Ekgatan 1', '1 tillfälle. Entré utan trappsteg: Vet ej']]],
    [
      'Övriga platser',
      [['Servicehus, Ekgatan 1, 123 45 Lillstad', 'Inget planerat. Entré utan trappsteg: Vet ej']],
    ],
  ])
  expect(countedUntil(site(data, monday))).toBe('Antalet tillfällen gäller till och med söndag 13 december.')
})

test('where no place has a district they stand together', () => {
  expect(toPlaceGroups(site()).map(({ heading }) => heading)).toEqual(['Alla platser'])
})

test('activities at the place are the series once', () => {
  const activities = [activity(), activity({ id: 'annan', title: 'Annan', placeId: 'linden' })]
  expect(toPlacePage(site({ activities }), place()).activities.map(({ title }) => title)).toEqual(['Bingo'])
})

test('more than forty places without districts stand by letter, and the town is said where there are several', () => {
  const many = Array.from({ length: 42 }, (_, index) =>
    place({ id: `hus-${index}`, name: `${'ABCÖ'.charAt(index % 4)} hus ${index}`, city: 'Lillstad' }),
  )
  const groups = toPlaceGroups(site({ places: many }))
  expect(groups.map(({ heading, anchor, places }) => [heading, anchor, places.length])).toEqual([
    ['A', 'bokstav-a', 11],
    ['B', 'bokstav-b', 11],
    ['C', 'bokstav-c', 10],
    ['Ö', 'bokstav-ö', 10],
  ])
  expect(groups[0]?.places[0]?.lines).toEqual(['Servicehus, Ekgatan 1'])
  const far = toPlaceGroups(
    site({ places: [...many, place({ id: 'annan', name: 'A annan', city: 'Storstad' })] }),
  )
  expect(far[0]?.places.map(({ lines }) => lines[0])).toContain('Servicehus, Ekgatan 1, Storstad')
})

test('of more than forty places the list tells the address alone', () => {
  const many = Array.from({ length: 41 }, (_, index) => place({ id: `hus-${index}`, name: `Hus ${index}` }))
  const lines = (places: typeof many) => toPlaceGroups(site({ places }))[0]?.places[0]?.lines.length
  expect([lines(many), lines(many.slice(1))]).toEqual([1, 2])
})

test.each([
  [40, []],
  [41, ['Hus 1 till Hus 21', 'Hus 22 till Hus 41']],
  [81, ['Hus 1 till Hus 27', 'Hus 28 till Hus 54', 'Hus 55 till Hus 81']],
])('%i places of one letter or area are unfolded by the first and the last: %j', (count, summaries) => {
  const places = Array.from({ length: count }, (_, index) => ({
    ...{ address: `/platser/hus-${index + 1}/`, name: `Hus ${index + 1}`, lines: [] },
  }))
  const folds = toPlaceFolds(places)
  expect(folds.map(({ summary }) => summary)).toEqual(summaries)
  if (folds.length > 0) expect(folds.flatMap((fold) => fold.places)).toEqual(places)
})
