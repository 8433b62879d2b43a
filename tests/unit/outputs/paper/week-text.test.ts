import { describe, expect, test } from 'vitest'
import { toWeekText } from '../../../../src/outputs/paper/week-text.ts'
import { activity, change, day, place, schedule, site } from '../../../support/site-data.ts'

const everyDay = schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 'all' }] })

describe('the week of a place as text', () => {
  test('reads as one would say it', () => {
    const cancelled = site({ changes: [change({ date: day('2026-11-24'), reason: 'Ledaren är sjuk' })] })
    expect(toWeekText(place(), cancelled))
      .toBe(`Eken, söndag 22 november 2026 till lördag 28 november 2026 (vecka 47 och 48)
Ekgatan 1, 123 45 Lillstad

TISDAG 24 NOVEMBER 2026
Klockan 13.00 till 15.00: Inställt: Bingo.
  Tillfället tisdag 24 november klockan 13.00 till 15.00 är inställt.
  Orsak: Ledaren är sjuk.
  Ring 031-390 06 00 om du undrar.

Ring 031-390 06 00 för att vara säker.
Sidan uppdaterades senast 22 november 2026 klockan 00.00.
https://exempel.se/platser/eken/
`)
  })

  test('says so when nothing is planned', () => {
    expect(toWeekText(place(), site({ activities: [] }))).toContain('Inga aktiviteter de här dagarna.')
  })

  test('shows what has moved here and away from here', () => {
    const moved = site({
      changes: [change({ date: day('2026-11-24'), kind: 'new-place', newPlaceId: 'linden' })],
    })
    const sentence = 'Ny plats: Linden, i stället för Eken.'
    expect(toWeekText(place({ id: 'linden', name: 'Linden' }), moved)).toContain(sentence)
    expect(toWeekText(place(), moved)).toContain(sentence)
  })

  test('is one page, however much there is, and says where the rest is', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      activity({ id: `bingo-${index}`, title: `Bingo ${index}`, schedule: everyDay }),
    )
    const text = toWeekText(place(), site({ activities: many }))
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
    expect(text).toContain('Det finns mer den här veckan: https://exempel.se/platser/eken/')
    expect(text).toContain('Klockan 13.00 till 15.00: Bingo 0.')
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
