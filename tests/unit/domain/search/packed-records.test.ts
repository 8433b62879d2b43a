import { expect, test } from 'vitest'
import { addIsoDays } from '../../../../src/domain/time/iso-days.ts'
import { packDates, unpackDates } from '../../../../src/domain/search/packed-dates.ts'
import { packRecords, unpackRecords } from '../../../../src/domain/search/packed-records.ts'
import type { SearchRecords } from '../../../../src/domain/search/search-records.ts'

const first = '2026-11-24'
const unpack = (packed: string) => unpackDates(packed, (days) => addIsoDays(first, days))

test.each([
  ['no date', [], ''],
  ['one', ['2026-11-24'], '0'],
  ['every week', ['2026-11-24', '2026-12-01', '2026-12-08'], '0+7*3'],
  ['every week but one', ['2026-11-24', '2026-12-01', '2026-12-15', '2026-12-22'], '0+7*2 21+7*2'],
  ['over the new year and the change of clocks', ['2026-12-31', '2027-01-01', '2027-03-28'], '37+1*2 124'],
  [
    'with another fragment than its date',
    ['2026-11-24', '2026-12-02#2026-12-01', '2026-12-08'],
    '0 8#2026-12-01 14',
  ],
])('dates as runs: %s', (_name, dates, packed) => {
  expect(packDates(dates, first)).toBe(packed)
  expect(unpack(packed)).toEqual(dates)
})

const records: SearchRecords = {
  places: {
    eken: { name: 'Eken', district: 'Ryd', stepFree: true, hearingLoop: false },
    linden: { name: 'Linden', district: null, stepFree: false, hearingLoop: true },
  },
  activities: [
    {
      id: 'bingo',
      title: 'Bingo',
      zoneEnds: [1, 1, 4, 4, 5, 9, 9, 12, 20],
      categories: ['spel'],
      partners: [],
      audiences: [],
      isFree: false,
      needsNoBooking: true,
      schedule: 'Tisdagar klockan 13.00 till 15.00',
      cost: '20 kronor. Anmälan behövs inte.',
      slots: [
        {
          time: 'klockan 13.00 till 15.00',
          start: 780,
          end: 900,
          place: 'eken',
          where: 'Eken, Matsalen',
          status: null,
          dates: ['2026-12-01', '2026-12-08'],
        },
        {
          time: 'hela dagen',
          start: null,
          end: 1440,
          place: 'linden',
          where: 'Linden',
          status: { label: 'Ny plats', sentences: 'Ring 031-390 06 00.', isOff: false },
          dates: ['2026-12-16#2026-12-15'],
        },
      ],
    },
    {
      id: 'kor',
      title: 'Kör',
      zoneEnds: [],
      categories: [],
      partners: ['pro'],
      audiences: [],
      isFree: true,
      needsNoBooking: false,
      schedule: '',
      cost: 'Gratis.',
      slots: [],
    },
  ],
  vocabulary: { strong: 'bingo kör', weak: '' },
}

test('records are the same when they arrive', () => {
  const sent: ReturnType<typeof packRecords> = JSON.parse(JSON.stringify(packRecords(records, first)))
  expect(unpackRecords(sent)).toEqual(records)
})

test('a workbook without activities and places is sent and read', () => {
  const none: SearchRecords = { places: {}, activities: [], vocabulary: { strong: '', weak: '' } }
  expect(unpackRecords(packRecords(none, first))).toEqual(none)
})
