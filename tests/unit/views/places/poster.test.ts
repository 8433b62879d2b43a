import { describe, expect, test } from 'vitest'
import { toEmbeds } from '../../../../src/views/partners/embed.ts'
import { toLobbyScreen } from '../../../../src/views/places/lobby-screen.ts'
import { toPoster } from '../../../../src/views/places/poster.ts'
import { activity, change, day, partner, place, schedule, site } from '../../../support/site-data.ts'

const daily = activity({
  schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5], weeks: 'all' }] }),
})

describe('a poster', () => {
  test('covers a week where much happens, and four where little does', () => {
    expect(toPoster(site({ activities: [daily] }), place())).toMatchObject({
      span: 'söndag 22 november till lördag 28 november 2026',
      validity: 'Utskrivet söndag 22 november 2026. Gäller till och med lördag 28 november 2026.',
    })
    expect(toPoster(site(), place()).days.map(({ iso }) => iso)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
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
    expect(toPoster(site({ activities: [] }), place()).empty).toBe('Inget är planerat de närmaste veckorna.')
  })
})

describe('a lobby screen', () => {
  test('shows today also when nothing happens, and holds three weeks for a site that is not rebuilt', () => {
    const { days } = toLobbyScreen(site(), place())
    expect(days.map(({ iso }) => iso)).toEqual(['2026-11-22', '2026-11-24', '2026-12-01', '2026-12-08'])
  })

  test('tells at the old place what is held elsewhere', () => {
    const moved = site({
      changes: [change({ kind: 'new-place', newPlaceId: 'linden', date: day('2026-11-24') })],
    })
    const [, tuesday] = toLobbyScreen(moved, place()).days
    expect(tuesday?.occurrences[0]?.status).toContain('Ny plats: Linden, i stället för Eken.')
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
