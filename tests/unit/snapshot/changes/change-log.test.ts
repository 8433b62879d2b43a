import { describe, expect, test } from 'vitest'
import { changeSentences } from '../../../../src/domain/published/change-words.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import {
  activity,
  change,
  day,
  pause,
  phone,
  place,
  schedule,
  settings,
  site,
  siteData,
  timed,
} from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const today = '2026-11-23'

/** What the log says of an edit made from one day to the next: title, then sentences. */
function changesOf(before: Partial<SiteData>, after: Partial<SiteData>): string[][] {
  const first = snapshotOn('2026-11-22', before)
  const { memory } = snapshotOn(today, after, first)
  return memory.changes.map((each) => [
    each.title,
    ...changeSentences(each, site(after, { today: day(today) })),
  ])
}

const call = 'Ring 031-390 06 00.'

describe('one date', () => {
  test('is cancelled, with the reason and whom to call', () => {
    const after = { changes: [change({ reason: 'Ledaren är sjuk', instead: 'Kaffe i matsalen' })] }
    expect(changesOf({}, after)).toEqual([
      [
        'Inställt: Bingo',
        'Det var: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken.',
        'Det är nu: Inställt.',
        'Ledaren är sjuk.',
        'I stället: Kaffe i matsalen.',
        call,
      ],
    ])
  })

  test('is moved', () => {
    const after = { changes: [change({ kind: 'moved', newDate: day('2026-12-10') })] }
    expect(changesOf({}, after)[0]?.slice(0, 3)).toEqual([
      'Flyttat: Bingo',
      'Det var: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken.',
      'Det är nu: torsdag 10 december 2026 klockan 13.00 till 15.00, Eken.',
    ])
  })

  test('is held after all', () => {
    expect(changesOf({ changes: [change()] }, {})).toEqual([
      [
        'Blir av som planerat: Bingo',
        'Det var: Inställt: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken.',
        'Det är nu: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken.',
      ],
    ])
  })

  test('is in doubt, and then is not', () => {
    const doubtful = { doubtfulDates: [{ activityId: 'bingo', date: day('2026-12-08') }] }
    expect(changesOf({}, doubtful)).toEqual([
      [
        'Osäkert: Bingo',
        'Det var: tisdag 8 december 2026 klockan 13.00 till 15.00, Eken.',
        'Det är nu: Osäkert.',
        'Uppgifterna håller på att rättas – ring för att vara säker.',
        'Ring 031-390 06 00 för att vara säker.',
      ],
    ])
    expect(changesOf(doubtful, doubtful)).toEqual([])
    expect(changesOf(doubtful, {})[0]?.[0]).toBe('Blir av som planerat: Bingo')
    expect(changesOf(doubtful, { changes: [change()] })[0]?.[0]).toBe('Inställt: Bingo')
  })

  test('is extra, and then is not', () => {
    const extra = { changes: [change({ kind: 'extra', date: day('2026-12-10') })] }
    expect(changesOf({}, extra)[0]?.slice(0, 2)).toEqual([
      'Extra: Bingo',
      'Det är nu: torsdag 10 december 2026 klockan 13.00 till 15.00, Eken.',
    ])
    expect(changesOf(extra, {})).toEqual([
      ['Utgår: Bingo', 'Det var: torsdag 10 december 2026 klockan 13.00 till 15.00, Eken.'],
    ])
  })

  test('that has been is left alone', () => {
    expect(changesOf({}, { changes: [change({ date: day('2026-11-17') })] })).toEqual([])
  })
})

describe('a whole activity', () => {
  test('gets another time: one change, not one a week', () => {
    const later = activity({ schedule: schedule({ time: timed('14:00', '16:00') }) })
    expect(changesOf({}, { activities: [later] })).toEqual([
      [
        'Ändrat: Bingo',
        'När: Tisdagar klockan 14.00 till 16.00, även röda dagar. Det var Tisdagar klockan 13.00 till 15.00, även röda dagar.',
      ],
    ])
  })

  test('gets another price, place and number', () => {
    const other = activity({
      placeId: 'linden',
      price: { kind: 'free', note: null },
      contact: { name: null, phone: phone('031-390 06 05'), email: null },
    })
    expect(changesOf({}, { activities: [other] })).toEqual([
      [
        'Ändrat: Bingo',
        'Pris: Gratis. Det var Pris ej angivet.',
        'Telefon: Ny uppgift.',
        'Plats: Linden. Det var Eken.',
      ],
    ])
  })

  test('is new', () => {
    const choir = activity({ id: 'kor', title: 'Kör' })
    expect(changesOf({}, { activities: [activity(), choir] })[0]?.slice(0, 2)).toEqual([
      'Nytt: Kör',
      'Det är nu: Tisdagar klockan 13.00 till 15.00, även röda dagar.',
    ])
  })

  test('is gone', () => {
    expect(changesOf({}, { activities: [] })).toEqual([
      ['Inte längre i programmet: Bingo', 'Det var: Tisdagar klockan 13.00 till 15.00, även röda dagar.'],
    ])
  })

  test('has a new name: changed, neither new nor gone', () => {
    const renamed = activity({ id: 'bingo-med-kaffe', title: 'Bingo med kaffe' })
    expect(changesOf({}, { activities: [renamed] })).toEqual([
      ['Ändrat: Bingo med kaffe', 'Namn: Bingo med kaffe. Det var Bingo.'],
    ])
  })

  test('is being corrected', () => {
    expect(changesOf({}, { activities: [activity({ heldSince: day(today) })] })).toContainEqual([
      'Ändrat: Bingo',
      'Det är nu: Uppgifterna håller på att rättas – ring för att vara säker.',
      'Ring 031-390 06 00 för att vara säker.',
    ])
  })

  test('has had its last date', () => {
    const over = { activities: [activity({ schedule: schedule({ to: day('2026-11-24') }) })] }
    const before = snapshotOn('2026-11-24', over)
    const after = snapshotOn('2026-11-25', over, before)
    expect(after.memory.changes.map(({ title }) => title)).toEqual(['Slut för säsongen: Bingo'])
    expect(snapshotOn('2026-11-26', over, after).memory.changes).toHaveLength(1)
  })
})

test('a break, and a break taken back', () => {
  const summer = { breaks: [pause('2027-06-22', '2027-08-16', { reason: 'Sommar', placeIds: ['eken'] })] }
  const text = 'Uppehåll 22 juni till 16 augusti 2027. Orsak: Sommar. Det gäller Eken.'
  expect(changesOf({}, summer)).toEqual([['Uppehåll', `Det är nu: ${text}`]])
  expect(changesOf(summer, {})).toEqual([
    ['Inget uppehåll', 'Det var: Uppehåll 22 juni till 16 augusti 2027. Det gäller Eken.'],
  ])
})

test('a break is the same one when an activity of it is gone, and vanishes with its last one', () => {
  const [bingo, fika] = [activity(), activity({ id: 'fika', title: 'Fika' })]
  const breakOf = (...activityIds: string[]) => [pause('2027-06-22', '2027-08-16', { activityIds })]
  const both = { activities: [bingo, fika], breaks: breakOf('bingo', 'fika') }
  const one = { activities: [bingo], breaks: breakOf('bingo') }
  const titles = (changes: string[][]) => changes.map(([title]) => title)
  expect(titles(changesOf(both, one))).toEqual(
    titles(changesOf({ activities: both.activities }, { activities: [bingo] })),
  )
  expect(titles(changesOf({ ...both, breaks: breakOf('fika') }, { activities: [bingo] }))).not.toContain(
    'Inget uppehåll',
  )
  expect(titles(changesOf({ ...both, breaks: breakOf('bingo') }, both))).toEqual([
    'Uppehåll',
    'Inget uppehåll',
  ])
})

test('a place, and the number to the association', () => {
  const [eken, ...others] = siteData().places
  const lift = place({ ...eken, access: { ...place().access, lift: 'no' } })
  const after = { places: [lift, ...others], settings: settings({ phone: phone('031-390 06 09') }) }
  expect(changesOf({}, after)).toEqual([
    ['Ändrat: Eken', 'Hiss: Nej. Det var Vet ej.'],
    ['Ändrat: Föreningen Gemenskap', 'Telefon: 031-390 06 09.'],
  ])
})

describe('the log', () => {
  test('is empty the first time, and when nothing has changed', () => {
    const first = snapshotOn('2026-11-22')
    expect(first.memory.changes).toEqual([])
    expect(snapshotOn('2026-11-23', {}, first).memory.changes).toEqual([])
  })

  test('forgets after 14 days', () => {
    const cancelled = { changes: [change()] }
    const told = snapshotOn(today, cancelled, snapshotOn('2026-11-22'))
    const later = snapshotOn('2026-12-07', cancelled, told)
    expect(later.memory.changes).toHaveLength(1)
    expect(snapshotOn('2026-12-08', cancelled, later).memory.changes).toEqual([])
  })

  test('never gives two changes one id', () => {
    const many = ['2026-12-01', '2026-12-08'].map((date) => change({ date: day(date) }))
    const { memory } = snapshotOn(today, { changes: many }, snapshotOn('2026-11-22'))
    expect(new Set(memory.changes.map(({ id }) => id)).size).toBe(2)
  })
})
