import { expect, test } from 'vitest'
import { toDays } from '../../../../src/views/calendar/day-list.ts'
import {
  activity,
  allDay,
  change,
  day,
  place,
  schedule,
  site,
  timed,
} from '../../../support/site/site-data.ts'

const december = (from: number, to: number) => ({
  from: day(`2026-12-${String(from).padStart(2, '0')}`),
  to: day(`2026-12-${String(to).padStart(2, '0')}`),
})

test('a day has its heading in words and a line for each fact', () => {
  const bingo = activity({
    room: 'Matsalen',
    price: { kind: 'free', note: null },
    booking: { kind: 'not-needed' },
  })
  const [tuesday] = toDays(site({ activities: [bingo] }), december(8, 8))
  expect(tuesday).toMatchObject({ iso: '2026-12-08', heading: 'Tisdag 8 december', holiday: null })
  expect(tuesday?.occurrences).toMatchObject([
    {
      address: '/aktiviteter/bingo/#2026-12-08',
      title: 'Bingo',
      name: 'Bingo, tisdag 8 december',
      tone: 'plain',
      status: null,
      facts: ['Klockan 13.00 till 15.00', 'Eken, Matsalen'],
      cost: 'Gratis. Anmälan behövs inte.',
    },
  ])
})

test('what is unknown is said to be', () => {
  const [tuesday] = toDays(site(), december(8, 8))
  expect(tuesday?.occurrences[0]?.cost).toBe('Pris och anmälan: vet ej.')
})

test('the year stands where it is not this one, and a public holiday is named', () => {
  const days = toDays(site(), { from: day('2026-12-25'), to: day('2027-01-01') })
  expect(days.map(({ heading, holiday }) => [heading, holiday])).toEqual([
    ['Fredag 25 december', 'Helgdag: juldagen'],
    ['Lördag 26 december', 'Helgdag: annandag jul'],
    ['Söndag 27 december', null],
    ['Måndag 28 december', null],
    ['Tisdag 29 december', null],
    ['Onsdag 30 december', null],
    ['Torsdag 31 december', 'Helgdag: nyårsafton'],
    ['Fredag 1 januari 2027', 'Helgdag: nyårsdagen'],
  ])
})

test('a cancelled one says so first, with reason, replacement and number, and no more price', () => {
  const cancelled = change({ reason: 'Ledaren är sjuk', instead: 'Kom till Linden' })
  const [tuesday] = toDays(site({ changes: [cancelled] }), december(8, 8))
  expect(tuesday?.occurrences).toMatchObject([
    {
      title: 'Inställt: Bingo',
      name: 'Inställt: Bingo, tisdag 8 december',
      tone: 'stop',
      status: 'Ledaren är sjuk. Kom till Linden. Ring 031-390 06 00.',
      facts: ['Gäller Eken'],
    },
  ])
})

test('a moved one stands at both dates, and only the new one has a time', () => {
  const moved = change({ kind: 'moved', newDate: day('2026-12-10') })
  const days = toDays(site({ changes: [moved] }), december(8, 10))
  expect(
    days.map(({ occurrences }) => occurrences.map(({ title, tone, facts }) => [title, tone, facts[0]])),
  ).toEqual([
    [['Flyttat: Bingo', 'stop', 'Gäller Eken']],
    [],
    [['Flyttat: Bingo', 'notice', 'Klockan 13.00 till 15.00']],
  ])
})

test('the room is left out where the occurrence is at another place', () => {
  const bingo = activity({ room: 'Matsalen' })
  const elsewhere = change({ kind: 'new-place', newPlaceId: 'linden' })
  const [tuesday] = toDays(site({ activities: [bingo], changes: [elsewhere] }), december(8, 8))
  expect(tuesday?.occurrences[0]?.facts[1]).toBe('Linden')
})

test('the usual place’s room isn’t told on the other place’s own page either', () => {
  const bingo = activity({ room: 'Matsalen' })
  const elsewhere = change({ kind: 'new-place', newPlaceId: 'linden' })
  const facts = { activities: [bingo], changes: [elsewhere] }
  const [atLinden] = toDays(site(facts), december(8, 8), { ownPlaceId: 'linden' })
  expect(atLinden?.occurrences[0]?.facts).toEqual(['Klockan 13.00 till 15.00'])
  const [atEken] = toDays(site({ activities: [bingo] }), december(8, 8), { ownPlaceId: 'eken' })
  expect(atEken?.occurrences[0]?.facts).toEqual(['Klockan 13.00 till 15.00', 'Matsalen'])
})

test('two of one title on one day are told apart by their times', () => {
  const later = activity({ id: 'bingo-kvall', schedule: schedule({ time: timed('18:00') }) })
  const [tuesday] = toDays(site({ activities: [activity(), later] }), december(8, 8))
  expect(tuesday?.occurrences.map(({ name }) => name)).toEqual([
    'Bingo, tisdag 8 december klockan 13.00 till 15.00',
    'Bingo, tisdag 8 december från klockan 18.00',
  ])
})

test('two of one title at one time are told apart by their places', () => {
  const activities = [activity(), activity({ id: 'bingo-linden', placeId: 'linden' })]
  const [tuesday] = toDays(site({ activities }), december(8, 8))
  expect(tuesday?.occurrences.map(({ name }) => name).toSorted()).toEqual([
    'Bingo, tisdag 8 december klockan 13.00 till 15.00, Eken',
    'Bingo, tisdag 8 december klockan 13.00 till 15.00, Linden',
  ])
})

test('days without anything are shown, unless only those with something are asked for', () => {
  expect(toDays(site(), december(7, 9)).map(({ occurrences }) => occurrences.length)).toEqual([0, 1, 0])
  expect(toDays(site(), december(7, 9), { onlyDaysWithEntries: true }).map(({ iso }) => iso)).toEqual([
    '2026-12-08',
  ])
})

test('a place’s own page leaves its name out', () => {
  const [tuesday] = toDays(site(), december(8, 8), { ownPlaceId: 'eken' })
  expect(tuesday?.occurrences[0]?.facts).toEqual(['Klockan 13.00 till 15.00'])
})

test('a day is over when its end is; an open end, and a whole day, at midnight', () => {
  const times = [timed('13:00', '15:00'), timed('13:00'), allDay]
  const ends = times.map((time) => {
    const data = { activities: [activity({ schedule: schedule({ time }) })], places: [place()] }
    return toDays(site(data), december(8, 8))[0]?.occurrences[0]?.ends
  })
  expect(ends).toEqual(['2026-12-08T15:00:00+01:00', '2026-12-08', '2026-12-08'])
})
