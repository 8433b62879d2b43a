import { describe, expect, test } from 'vitest'
import { toEmbeds } from '../../../../src/views/partners/embed.ts'
import { toLobbyScreen } from '../../../../src/views/places/lobby-screen.ts'
import { toPlaceText } from '../../../../src/views/places/place-text.ts'
import { toPosterChoices, toPosterWays } from '../../../../src/views/places/poster-choices.ts'
import { toPoster } from '../../../../src/views/places/poster.ts'
import {
  activity,
  change,
  day,
  partner,
  place,
  schedule,
  settings,
  site,
} from '../../../support/site/site-data.ts'

const daily = activity({
  schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5], weeks: 'all' }] }),
})

describe('a poster', () => {
  test.each([
    ['week', 'Vecka 47 och 48', 'söndag 22 november till söndag 29 november 2026'],
    ['next-week', 'Vecka 48 och 49', 'måndag 23 november till söndag 6 december 2026'],
    ['month', 'Vecka 47 till 52', 'söndag 22 november till måndag 21 december 2026'],
    ['wall', 'Vecka 47 och 48', 'söndag 22 november till söndag 29 november 2026'],
  ] as const)('%s: %s, %s', (kind, weeks, span) => {
    expect(toPoster(site({ activities: [daily] }), place(), kind)).toMatchObject({ weeks, span })
  })

  test('covers this week and the next also where little happens, week by week', () => {
    const poster = toPoster(site(), place(), 'next-week')
    expect(poster).toMatchObject({
      weeks: 'Vecka 48 och 49',
      validity:
        'Utskrivet söndag 22 november 2026. Gäller till och med söndag 6 december 2026. Ring för ändringar.',
    })
    expect(poster.days.map(({ iso, week }) => [iso, week])).toEqual([
      ['2026-11-24', 'Vecka 48'],
      ['2026-12-01', 'Vecka 49'],
    ])
  })

  test('tells of the month what, when and where, and what is off in words', () => {
    const cancelled = change({ date: day('2026-11-24'), reason: 'Ledaren är sjuk' })
    const rows = toPoster(
      site({ activities: [activity({ room: 'Matsalen' })], changes: [cancelled] }),
      place(),
      'month',
    ).days.flatMap((each) => each.rows.map(({ mark, title, lines }) => [mark, title, ...lines]))
    expect(rows.slice(0, 2)).toEqual([
      ['Inställt', 'Bingo', 'Ledaren är sjuk. Ring 031-390 06 00.'],
      [null, 'Bingo', 'Matsalen'],
    ])
  })

  test('says whom to call, and gives the address short and whole', () => {
    expect(toPoster(site(), place())).toMatchObject({
      call: 'Ring\u00a0031\u2011390\u00a006\u00a000',
      url: 'https://exempel.se/platser/eken/',
      shortUrl: 'exempel.se/platser/eken',
    })
  })

  test('gives the short address of the sheet to write off, and keeps what the QR code holds', () => {
    const short = place({ shortAddress: 'ek' })
    expect(toPoster(site({ places: [short], activities: [] }), short)).toMatchObject({
      url: 'https://exempel.se/platser/eken/',
      shortUrl: 'exempel.se/ek',
    })
  })

  test('says so when nothing is planned', () => {
    expect(toPoster(site({ activities: [] }), place()).empty).toBe(
      'Inget är planerat till och med söndag 29 november.',
    )
  })
})

describe('the choice of sheets', () => {
  test('each as a page and as a file, named for its week', () => {
    expect(toPosterChoices(site(), place()).map(({ page, file }) => [page, file.address])).toEqual([
      ['/platser/eken/affisch/', '/platser/eken/affisch/vecka-47.pdf'],
      ['/platser/eken/affisch/nasta-vecka/', '/platser/eken/affisch/vecka-48.pdf'],
      ['/platser/eken/affisch/manad/', '/platser/eken/affisch/manad.pdf'],
      ['/platser/eken/affisch/a3/', '/platser/eken/affisch/a3.pdf'],
    ])
  })

  test('is left out where a site has so many places that only one poster of each has room', () => {
    const large = site({}, { sheetsSince: null })
    expect(toPosterChoices(large, place())).toEqual([])
    expect(toPosterWays(large, place())).toEqual([{ address: '/platser/eken/', text: 'Tillbaka till Eken' }])
  })
})

describe('the text to copy', () => {
  test('has every day of the two coming weeks in words, and ends with whom to call', () => {
    const text = toPlaceText(
      site({ activities: [activity({ room: 'Matsalen' })], changes: [change({ date: day('2026-11-24') })] }),
      place(),
    )
    expect(text.title).toBe('Eken, söndag 22 november till söndag 6 december 2026')
    expect(text.days.map(({ heading }) => heading)).toEqual([
      'Tisdag 24 november, vecka 48',
      'Tisdag 1 december, vecka 49',
    ])
    expect(text.days.map(({ entries }) => entries)).toEqual([
      [
        {
          time: '13.00 till 15.00',
          text: 'Inställt: Bingo. Ring 031-390 06 00.',
        },
      ],
      [{ time: '13.00 till 15.00', text: 'Bingo. Matsalen. Pris och anmälan: vet ej.' }],
    ])
    expect(text.end.slice(-2)).toEqual([
      'Ring 031-390 06 00 för att vara säker.',
      'Texten är från söndag 22 november 2026. Det senaste finns på https://exempel.se/platser/eken/',
    ])
  })
})

describe('a lobby screen', () => {
  test('says when somebody answers, where that is known', () => {
    const open = site({ settings: settings({ phoneHours: 'vardagar klockan 9–12' }) })
    expect(toLobbyScreen(open, place()).hours).toBe('Telefontid: vardagar klockan 9 till 12')
    expect(toLobbyScreen(site(), place()).hours).toBeNull()
  })

  test('holds three weeks, each day of them, for a site that is not rebuilt', () => {
    const { days, today } = toLobbyScreen(site(), place())
    expect(today).toBe('2026-11-22')
    expect(days).toHaveLength(21)
    expect(days.flatMap(({ iso, occurrences }) => (occurrences.length > 0 ? [iso] : []))).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ])
  })

  test('tells at the old place what is held elsewhere', () => {
    const moved = site({
      changes: [change({ kind: 'new-place', newPlaceId: 'linden', date: day('2026-11-24') })],
    })
    const tuesday = toLobbyScreen(moved, place()).days.find(({ iso }) => iso === '2026-11-24')
    expect(tuesday?.occurrences[0]?.status).toContain('Kom till Linden i stället för Eken.')
  })
})

describe('an embed', () => {
  test('there is one a place, partner, kind and project, with its own programme', () => {
    const embeds = toEmbeds(site({ activities: [activity({ partnerIds: ['pro'] })], partners: [partner()] }))
    expect(embeds.map(({ address, days }) => [address, days.length])).toEqual([
      ['/badda-in/plats/eken/', 2],
      ['/badda-in/plats/linden/', 0],
      ['/badda-in/partner/pro/', 2],
      ['/badda-in/kategori/spel/', 2],
    ])
  })

  test('marks what is cancelled in words, and tells its age', () => {
    const [eken] = toEmbeds(site({ changes: [change({ date: day('2026-11-24') })] }))
    expect(eken?.days[0]?.occurrences[0]).toMatchObject({ title: 'Inställt: Bingo', tone: 'stop' })
    expect(eken?.age.created).toBe('2026-11-21T23:00:00Z')
  })
})
