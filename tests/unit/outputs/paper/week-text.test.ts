import { describe, expect, test } from 'vitest'
import { toAllPlacesText, toWeekText } from '../../../../src/outputs/paper/week-text.ts'
import { activity, change, day, phone, place, schedule, site } from '../../../support/site/site-data.ts'

const free = { kind: 'free', note: null } as const
const notNeeded = { kind: 'not-needed' } as const
const everyDay = schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 'all' }] })

describe('the week of a place as text', () => {
  test('reads as one would say it', () => {
    const cancelled = site({ changes: [change({ date: day('2026-11-24'), reason: 'Ledaren är sjuk' })] })
    expect(toWeekText(place(), cancelled))
      .toBe(`Eken, söndag 22 november till söndag 6 december 2026 (vecka 47, 48 och 49)
Ekgatan 1, 123 45 Lillstad

VECKA 48
TISDAG 24 NOVEMBER
Klockan 13.00 till 15.00: Inställt: Bingo.
  Ledaren är sjuk.
  Ring 031-390 06 00.

VECKA 49
TISDAG 1 DECEMBER
Klockan 13.00 till 15.00: Bingo. Pris och anmälan: vet ej.

Du behöver inte anmäla dig om inget sägs om anmälan.
Ring 031-390 06 00 för att vara säker.
Sidan uppdaterades senast 22 november 2026 klockan 00.00.
https://exempel.se/platser/eken/
`)
  })

  test.each([
    ['2026-11-23', 'måndag 23 november till söndag 6 december 2026 (vecka 48 och 49)'],
    ['2026-11-24', 'tisdag 24 november till söndag 13 december 2026 (vecka 48, 49 och 50)'],
    ['2026-12-20', 'söndag 20 december 2026 till söndag 3 januari 2027 (vecka 51, 52 och 53)'],
  ])('on %s holds two whole weeks: %s', (today, words) => {
    const text = toWeekText(place(), site({}, { today: day(today) })).replaceAll('\n', ' ')
    expect(text).toContain(words)
  })

  test.each<[string, Parameters<typeof activity>[0], string]>([
    ['that it is free, and no word of signing up', { price: free, booking: notNeeded }, 'Bingo. Gratis.\n'],
    [
      'price, last day and whom to call',
      {
        price: {
          kind: 'priced',
          offers: [{ low: 5000, high: 5000, audience: null, unit: null }],
          note: null,
        },
        booking: { kind: 'needed' },
        bookingDeadline: { kind: 'days-before', days: 2, note: null },
        contact: { name: null, phone: phone('031-390 06 30'), email: null },
      },
      'Bingo. 50 kronor. Anmälan behövs, senast 2 dagar före. Ring 031-390 06 30.',
    ],
  ])('says %s', (_, terms, words) => {
    const text = toWeekText(place(), site({ activities: [activity(terms)] }))
    expect(text.replaceAll(/\n(?=[a-zå-ö0-9])/giu, (sign) => (words.endsWith('\n') ? sign : ' '))).toContain(
      words,
    )
  })

  test('says nothing of price where nothing is held', () => {
    const dates = [day('2026-11-24'), day('2026-12-01')]
    const text = toWeekText(place(), site({ changes: dates.map((date) => change({ date })) }))
    expect(text).not.toContain('Pris')
  })

  test('says so when nothing is planned', () => {
    expect(toWeekText(place(), site({ activities: [] }))).toContain('Inga aktiviteter de här dagarna.')
  })

  test('shows what has moved here and away from here', () => {
    const moved = site({
      changes: [change({ date: day('2026-11-24'), kind: 'new-place', newPlaceId: 'linden' })],
    })
    const sentence = 'Kom till Linden i stället för Eken.'
    expect(toWeekText(place({ id: 'linden', name: 'Linden' }), moved)).toContain(sentence)
    expect(toWeekText(place(), moved)).toContain(sentence)
  })

  test('ends at a whole day when there is too much to read aloud, and says from when and where the rest is', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      activity({ id: `bingo-${index}`, title: `Bingo ${index}`, schedule: everyDay }),
    )
    const text = toWeekText(place(), site({ activities: many }))
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(165)
    expect(text).toContain(
      'Det finns mer från och med torsdag 26 november 2026:\nhttps://exempel.se/platser/eken/',
    )
    expect(text.match(/: Bingo 29\./g)).toHaveLength(4)
  })

  test('has no line too long for a page', () => {
    const long = site({
      changes: [change({ date: day('2026-11-24'), reason: 'Ordet är långt '.repeat(20).trim() })],
    })
    expect(
      Math.max(
        ...toWeekText(place(), long)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(78)
  })
})

describe('the weeks of all places as text', () => {
  test('has every place, and once what holds for all', () => {
    const two = [place(), place({ id: 'linden', name: 'Linden' })]
    const text = toAllPlacesText(site({ places: two }))
    expect(text.match(/^(Eken|Linden), söndag 22 november/gm)).toEqual([
      'Eken, söndag 22 november',
      'Linden, söndag 22 november',
    ])
    expect(text).toContain('Inga aktiviteter de här dagarna.')
    expect(text.match(/Sidan uppdaterades senast/g)).toHaveLength(1)
    expect(text).toContain('https://exempel.se/platser/\n')
  })
})
